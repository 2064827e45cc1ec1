package org.chuhai.catalog.compliance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a certificate counts no more. */
@Schema(
        name = "RevokeCertificate",
        description = "Why a certificate counts no more.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\":\"Withdrawn by the control body\"}")
public record RevokeCertificate(
        @Schema(
                description = "In words; kept with the certificate.",
                required = true,
                examples = "Withdrawn by the control body")
        @NotNull @Size(max = Wording.REASON) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String reason) {}
