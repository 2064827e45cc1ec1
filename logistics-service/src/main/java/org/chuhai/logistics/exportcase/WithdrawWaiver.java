package org.chuhai.logistics.exportcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nobody answers for the findings any more. */
@Schema(
        name = "WithdrawWaiver",
        description = "Why nobody answers for the findings any more.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\":\"the broker has taken the letter back\"}")
public record WithdrawWaiver(
        @Schema(
                description = "Why, in the actor's words.",
                required = true,
                examples = "the broker has taken the letter back")
        @NotBlank @Size(max = 500) @Pattern(regexp = "^[^\\x00]*$") String reason) {}
