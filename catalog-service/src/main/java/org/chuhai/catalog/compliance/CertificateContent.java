package org.chuhai.catalog.compliance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a certificate says. */
@Schema(
        name = "CertificateContent",
        description = "What a certificate says. It never changes: another paper is another certificate.",
        additionalProperties = Schema.False.class)
public record CertificateContent(
        @Schema(
                description = "What kind of paper it is, a code of the table of kinds (listCertificateKinds).",
                required = true,
                examples = "EU_ORGANIC")
        @NotNull @Pattern(
                regexp = "^[A-Z][A-Z0-9_]{1,39}$",
                message = "应为大写字母、数字与下划线 | must be capital letters, digits and underlines")
        String kind,

        @Schema(description = "Its number, as it is printed.", required = true, examples = "CN-BIO-154-2026-0871")
        @NotNull @Size(max = CertificateContent.NUMBER) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String number,

        @Schema(description = "Who has issued it.", required = true, examples = "Organic Control (Lanzhou) Ltd.")
        @NotNull @Size(max = Wording.NAME) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String issuer,

        @Schema(description = "To whom it was issued.", required = true, examples = "陇南核桃商行")
        @NotNull @Size(max = Wording.NAME) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String holder,

        @Schema(
                description = "The products of the shop that it is about; empty for all of them.",
                required = true,
                examples = "[]")
        @NotNull @Size(max = CertificateContent.PRODUCTS) List<@NotNull UUID> products,

        @Schema(description = "Its first day, ISO 8601.", required = true, examples = "2026-01-01")
        @NotNull @Pattern(regexp = CertificateContent.DAY, message = CertificateContent.DAY_IN_WORDS) String validFrom,

        @Schema(
                description = "Its last day, ISO 8601; never before the first.",
                required = true,
                examples = "2026-12-31")
        @NotNull @Pattern(regexp = CertificateContent.DAY, message = CertificateContent.DAY_IN_WORDS) String validTo) {

    static final int NUMBER = 100;
    static final int PRODUCTS = 100;
    static final String DAY = "^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$";
    static final String DAY_IN_WORDS = "应为 YYYY-MM-DD | must be a day, YYYY-MM-DD";
}
