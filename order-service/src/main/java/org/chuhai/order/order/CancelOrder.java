package org.chuhai.order.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an order ends without its goods. */
@Schema(
        name = "CancelOrder",
        description = "Why an order ends without its goods.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\":\"The buyer withdrew the order\"}")
public record CancelOrder(
        @Schema(
                description = "In words; kept with the order.",
                required = true,
                examples = "The buyer withdrew the order")
        @NotNull @Size(max = 500) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String reason) {}
