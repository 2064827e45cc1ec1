package org.chuhai.catalog.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate as the events tell it. */
public record CertificateFacts(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop whose goods it is about.", required = true)
        UUID shopId,

        @Schema(description = "A code of the table of kinds.", required = true, examples = "EU_ORGANIC")
        String kind,

        @Schema(description = "Its number, as it is printed.", required = true, examples = "CN-BIO-154-2026-0871")
        String number,

        @Schema(description = "Who has issued it.", required = true, examples = "Organic Control (Lanzhou) Ltd.")
        String issuer,

        @Schema(description = "To whom it was issued.", required = true, examples = "陇南核桃商行")
        String holder,

        @Schema(description = "The products that it is about; empty for all of the shop.", required = true)
        List<UUID> productIds,

        @Schema(description = "Its first day.", required = true, examples = "2026-01-01")
        LocalDate validFrom,

        @Schema(description = "Its last day.", required = true, examples = "2026-12-31")
        LocalDate validTo,

        @Schema(description = "What was decided about it, after this fact.", required = true)
        CertificateState state) {

    public CertificateFacts {
        productIds = List.copyOf(productIds);
    }

    static CertificateFacts of(Certificate certificate) {
        return new CertificateFacts(
                certificate.id(),
                certificate.shopId(),
                certificate.kind(),
                certificate.number(),
                certificate.issuer(),
                certificate.holder(),
                certificate.products(),
                certificate.validFrom(),
                certificate.validTo(),
                certificate.state());
    }
}
