package org.chuhai.logistics.shipment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a shipment shall not go. */
@Schema(
        name = "CancelShipment",
        description = "Why a shipment shall not go.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\":\"The buyer withdrew the order\"}")
public record CancelShipment(
        @Schema(
                description = "In words; kept with the shipment.",
                required = true,
                examples = "The buyer withdrew the order")
        @NotBlank @Size(max = 500) @Pattern(regexp = "^[^\\x00]*$") String reason) {}
