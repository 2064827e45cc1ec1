package org.chuhai.catalog.compliance;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.compliance.access.HeldCertificate;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** A paper about goods of a shop. */
@Entity
@Table(name = "certificate")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class Certificate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private CertificateState state;

    @Column(name = "kind")
    private String kind;

    @Column(name = "number")
    private String number;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "holder")
    private String holder;

    /** It names no product, and is about all that the shop has and will have. */
    @Column(name = "all_products")
    private boolean allProducts;

    @ElementCollection
    @CollectionTable(name = "certificate_product", joinColumns = @JoinColumn(name = "certificate_id"))
    @OrderColumn(name = "position")
    private List<CertifiedProduct> products;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "revocation_reason")
    private @Nullable String revocationReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Certificate() {}

    /** A paper of the shop that nobody has looked at yet. */
    static Certificate submit(UUID shop, CertificateContent content, Instant at) {
        Certificate certificate = new Certificate();
        certificate.id = UuidCreator.getTimeOrderedEpoch();
        certificate.shopId = shop;
        certificate.state = CertificateState.SUBMITTED;
        certificate.kind = content.kind();
        certificate.number = content.number();
        certificate.issuer = content.issuer();
        certificate.holder = content.holder();
        certificate.allProducts = content.products().isEmpty();
        certificate.products = new ArrayList<>(content.products().stream()
                .map(product -> new CertifiedProduct(shop, product))
                .toList());
        certificate.validFrom = LocalDate.parse(content.validFrom());
        certificate.validTo = LocalDate.parse(content.validTo());
        certificate.createdAt = at;
        certificate.updatedAt = at;
        return certificate;
    }

    /** Only what was submitted, and once. */
    void verify(VerifyCertificate command, Instant at) {
        must(CertificateAction.VERIFY);
        state = switch (command.outcome()) {
            case ACCEPTED -> CertificateState.VALID;
            case REJECTED -> CertificateState.REJECTED;
        };
        note = command.note();
        updatedAt = at;
    }

    /** Only a valid one, ended or not; it never counts again. */
    void revoke(String reason, Instant at) {
        must(CertificateAction.REVOKE);
        state = CertificateState.REVOKED;
        revocationReason = reason;
        updatedAt = at;
    }

    private void must(CertificateAction action) {
        Text reason = CertificateLifeCycle.refusal(state, action);
        if (reason != null) {
            throw CertificateProblem.stateRefuses(state, reason);
        }
    }

    /** What of it counts before a market. */
    HeldCertificate held() {
        return new HeldCertificate(id, kind, validFrom, validTo);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID shopId() {
        return shopId;
    }

    CertificateState state() {
        return state;
    }

    String kind() {
        return kind;
    }

    String number() {
        return number;
    }

    String issuer() {
        return issuer;
    }

    String holder() {
        return holder;
    }

    List<UUID> products() {
        return products.stream().map(CertifiedProduct::product).toList();
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    @Nullable String note() {
        return note;
    }

    @Nullable String revocationReason() {
        return revocationReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
