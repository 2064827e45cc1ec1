package org.chuhai.logistics.customsdocument;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what a document is about does not take place. */
@Schema(
        name = "CancelDocument",
        description = "Why what the document is about does not take place.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\":\"the buyer has cancelled the order\"}")
public record CancelDocument(
        @Schema(
                description = "Why, in the actor's words.",
                required = true,
                examples = "the buyer has cancelled the order")
        @NotBlank @Size(max = 500) @Pattern(regexp = "^[^\\x00]*$") String reason) {}
