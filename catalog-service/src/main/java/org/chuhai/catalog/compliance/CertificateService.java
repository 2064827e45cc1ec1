package org.chuhai.catalog.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chuhai.catalog.compliance.CertificateEvent.CertificateAccepted;
import org.chuhai.catalog.compliance.CertificateEvent.CertificateRejected;
import org.chuhai.catalog.compliance.CertificateEvent.CertificateRevoked;
import org.chuhai.catalog.compliance.CertificateEvent.CertificateSubmitted;
import org.chuhai.catalog.product.Product;
import org.chuhai.catalog.product.Products;
import org.chuhai.catalog.shop.Shops;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The use cases of certificates. */
@ApplicationScoped
public class CertificateService {

    private final Certificates certificates;
    private final CertificateChronicle chronicle;
    private final Products products;
    private final Shops shops;
    private final ContentRules rules;
    private final CurrentCaller caller;
    private final Today today;
    private final Clock clock;

    CertificateService(
            Certificates certificates,
            CertificateChronicle chronicle,
            Products products,
            Shops shops,
            ContentRules rules,
            CurrentCaller caller,
            Today today,
            Clock clock) {
        this.certificates = certificates;
        this.chronicle = chronicle;
        this.products = products;
        this.shops = shops;
        this.rules = rules;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    CertificateView submit(UUID shop, CertificateContent content) {
        rules.check(content, CertificateRules::broken);
        shops.hold(shop);
        mustBeOfTheShop(shop, content.products());
        Certificate certificate = Certificate.submit(shop, content, clock.instant());
        chronicle.keep(
                certificate, "SUBMITTED", null, null, new CertificateSubmitted(CertificateFacts.of(certificate)));
        return view(certificate);
    }

    @Transactional
    Page<CertificateView> list(PageQuery page, CertificateFilter filter) {
        return page.page(
                        certificates.page(page, filter, caller.get().shops()),
                        certificate -> List.of(certificate.id().toString()))
                .map(this::view);
    }

    @Transactional
    CertificateView get(UUID id) {
        return view(find(id));
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        return CertificateLifeCycle.allowed(find(id).state(), language);
    }

    @Transactional
    CertificateView verify(UUID id, @Nullable String ifMatch, VerifyCertificate command) {
        Certificate certificate = current(id, ifMatch);
        rules.check(command, CertificateRules::broken);
        certificate.verify(command, clock.instant());
        CertificateFacts facts = CertificateFacts.of(certificate);
        CertificateEvent event = switch (command.outcome()) {
            case ACCEPTED -> new CertificateAccepted(facts, command.note());
            case REJECTED -> new CertificateRejected(facts, Objects.requireNonNull(command.note()));
        };
        chronicle.keep(certificate, command.outcome().name(), CertificateState.SUBMITTED, command.note(), event);
        return view(certificate);
    }

    @Transactional
    CertificateView revoke(UUID id, @Nullable String ifMatch, RevokeCertificate command) {
        Certificate certificate = current(id, ifMatch);
        rules.check(command);
        certificate.revoke(command.reason(), clock.instant());
        chronicle.keep(
                certificate,
                "REVOKED",
                CertificateState.VALID,
                command.reason(),
                new CertificateRevoked(CertificateFacts.of(certificate), command.reason()));
        return view(certificate);
    }

    private void mustBeOfTheShop(UUID shop, List<UUID> named) {
        if (named.isEmpty()) {
            return;
        }
        Set<UUID> known = products.find("shopId = ?1 and id in ?2", shop, named).stream()
                .map(Product::id)
                .collect(Collectors.toSet());
        List<FieldError> unknown = IntStream.range(0, named.size())
                .filter(i -> !known.contains(named.get(i)))
                .mapToObj(CertificateRules::unknownProduct)
                .toList();
        if (!unknown.isEmpty()) {
            throw CommonProblem.invalid(unknown);
        }
    }

    private CertificateView view(Certificate certificate) {
        return CertificateView.of(certificate, today.day());
    }

    private Certificate find(UUID id) {
        return certificates.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
    }

    private Certificate current(UUID id, @Nullable String ifMatch) {
        Certificate certificate = certificates.locked(id).orElseThrow(CommonProblem::notFound);
        Version.mustBe(certificate.version(), ifMatch);
        return certificate;
    }
}
