package org.chuhai.catalog.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A certificate as the API shows it. */
@Schema(name = "Certificate", description = "A paper about goods of a shop.")
public record CertificateView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The same as the ETag without its quotation marks.", required = true)
        long version,

        @Schema(description = "The shop whose goods it is about.", required = true)
        UUID shopId,

        @Schema(description = "What was decided about it.", required = true)
        CertificateState state,

        @Schema(
                description = "Where today lies in its span, the day of Beijing; only of a VALID one.",
                required = true,
                nullable = true)
        @Nullable CertificateValidity validity,

        @Schema(description = "A code of the table of kinds.", required = true, examples = "EU_ORGANIC")
        String kind,

        @Schema(description = "Its number, as it is printed.", required = true, examples = "CN-BIO-154-2026-0871")
        String number,

        @Schema(description = "Who has issued it.", required = true, examples = "Organic Control (Lanzhou) Ltd.")
        String issuer,

        @Schema(description = "To whom it was issued.", required = true, examples = "陇南核桃商行")
        String holder,

        @Schema(description = "The products that it is about; empty for all of the shop.", required = true)
        List<UUID> products,

        @Schema(description = "Its first day.", required = true, examples = "2026-01-01")
        LocalDate validFrom,

        @Schema(description = "Its last day.", required = true, examples = "2026-12-31")
        LocalDate validTo,

        @Schema(
                description = "What whoever verified it said; null before that, and where nothing was said.",
                required = true,
                nullable = true,
                examples = "Found in the issuer's register")
        @Nullable String note,

        @Schema(
                description = "Why it was revoked; null if it was not.",
                required = true,
                nullable = true,
                examples = "Withdrawn by the control body")
        @Nullable String revocationReason,

        @Schema(description = "When it was submitted.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    public CertificateView {
        products = List.copyOf(products);
    }

    static CertificateView of(Certificate certificate, LocalDate today) {
        return new CertificateView(
                certificate.id(),
                certificate.version(),
                certificate.shopId(),
                certificate.state(),
                certificate.state() == CertificateState.VALID
                        ? CertificateValidity.of(certificate.validFrom(), certificate.validTo(), today)
                        : null,
                certificate.kind(),
                certificate.number(),
                certificate.issuer(),
                certificate.holder(),
                certificate.products(),
                certificate.validFrom(),
                certificate.validTo(),
                certificate.note(),
                certificate.revocationReason(),
                certificate.createdAt(),
                certificate.updatedAt());
    }
}
