package org.chuhai.catalog.compliance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a look at a certificate has shown. */
@Schema(
        name = "VerifyCertificate",
        description = "What a look at a certificate has shown.",
        additionalProperties = Schema.False.class,
        examples = "{\"outcome\":\"ACCEPTED\",\"note\":\"Found in the issuer's register\"}")
public record VerifyCertificate(
        @Schema(description = "Whether it counts.", required = true) @NotNull VerificationOutcome outcome,

        @Schema(
                description = "In words, how that was found; a rejection must have it.",
                nullable = true,
                examples = "Found in the issuer's register")
        @Size(max = Wording.REASON) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) @Nullable String note) {}
