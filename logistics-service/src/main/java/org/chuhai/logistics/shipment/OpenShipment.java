package org.chuhai.logistics.shipment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shipment that shall be prepared. */
@Schema(
        name = "OpenShipment",
        description = "A shipment that shall be prepared.",
        additionalProperties = Schema.False.class,
        examples = "{\"shopId\":\"018f0000-0000-7000-8000-000000000001\",\"reference\":\"EXP-2026-0001\"}")
public record OpenShipment(
        @Schema(
                description = "The shop whose shipment it is; one that the caller sees.",
                required = true,
                examples = "018f0000-0000-7000-8000-000000000001")
        @NotNull UUID shopId,

        @Schema(
                description = "The shop's own name for it, once in a shop.",
                required = true,
                examples = "EXP-2026-0001")
        @NotBlank @Size(max = 80) @Pattern(regexp = "^[^\\x00]*$") String reference) {}
