package org.chuhai.order.dispatch;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.chuhai.order.order.CustomsLimits;
import org.chuhai.order.order.ShippedLine;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a line leaves. */
@Schema(
        name = "DispatchLine",
        description = "How much of a line leaves.",
        additionalProperties = Schema.False.class,
        examples = "{\"no\":1,\"quantity\":\"20000\"}")
public record DispatchLine(
        @Schema(
                description = "Number of the line in the order, from 1.",
                required = true,
                minimum = "1",
                maximum = "" + CustomsLimits.LINES,
                examples = "1")
        @NotNull @Min(1) @Max(CustomsLimits.LINES) Integer no,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "How much, in the line's unit; above 0, and not more than is open.",
                required = true,
                examples = "20000")
        @NotNull @Positive @Digits(integer = CustomsLimits.INTEGER_DIGITS, fraction = CustomsLimits.FRACTION_DIGITS) BigDecimal quantity) {

    ShippedLine shipped() {
        return new ShippedLine(no, quantity);
    }
}
