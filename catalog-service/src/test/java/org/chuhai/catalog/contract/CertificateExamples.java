package org.chuhai.catalog.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.compliance.CertificateEvent;
import org.chuhai.catalog.compliance.CertificateFacts;
import org.chuhai.catalog.compliance.CertificateState;
import org.chuhai.testing.event.contract.EventCatalogue;

/** What is told of the organic certificate of the walnut kernels. */
final class CertificateExamples {

    private CertificateExamples() {}

    static void tell(EventCatalogue catalogue) {
        catalogue.has("chuhai.catalog.certificate", "Certificates of shops; each fact carries the whole certificate.");
        tell(
                catalogue,
                "A shop has handed in a paper about its goods.",
                new CertificateEvent.CertificateSubmitted(facts(CertificateState.SUBMITTED)));
        tell(
                catalogue,
                "A certificate counts.",
                new CertificateEvent.CertificateAccepted(
                        facts(CertificateState.VALID), "Found in the issuer's register"));
        tell(
                catalogue,
                "A certificate does not count.",
                new CertificateEvent.CertificateRejected(
                        facts(CertificateState.REJECTED), "The issuer does not know the number"));
        tell(
                catalogue,
                "A certificate counts no more.",
                new CertificateEvent.CertificateRevoked(
                        facts(CertificateState.REVOKED), "Withdrawn by the control body"));
    }

    private static void tell(EventCatalogue catalogue, String summary, CertificateEvent example) {
        catalogue.tells(example.type().name(), summary, example);
    }

    private static CertificateFacts facts(CertificateState state) {
        return new CertificateFacts(
                UUID.fromString("019bb0aa-2a00-7c11-8a52-3f0a3d0f6c01"),
                ShopExamples.SHOP,
                "EU_ORGANIC",
                "CN-BIO-154-2026-0871",
                "Organic Control (Lanzhou) Ltd.",
                "陇南核桃商行",
                List.of(ProductExamples.PRODUCT),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                state);
    }
}
