package org.chuhai.order.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a line shall be instead. */
@Schema(
        name = "ChangeOrderLine",
        description = "What a line shall be instead: another quantity, another price, other goods.",
        additionalProperties = Schema.False.class,
        examples = """
                {"line":{"itemNo":"WAL-KERNEL-LH","name":"干核桃仁 浅色半仁","hsCode":"0802320000","quantity":"4500",
                 "unit":"035","unitPrice":"6.80"},"packages":1275,"grossWeightKg":"24950","reason":"The buyer needs less"}""")
public record ChangeOrderLine(
        @Schema(description = "The whole line, not only what differs.", required = true) @NotNull @Valid OrderLineContent line,

        @Schema(
                description = "How many packages are expected of the order now; null where they are as many as before.",
                nullable = true,
                examples = "1275")
        @Min(1) @Max(CustomsLimits.PACKAGES) @Nullable Integer packages,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                nullable = true,
                description =
                        "Expected gross weight of the order in kilograms now; null where it is the same as before.",
                examples = "24950")
        @Positive @Digits(integer = CustomsLimits.INTEGER_DIGITS, fraction = CustomsLimits.FRACTION_DIGITS) @Nullable BigDecimal grossWeightKg,

        @Schema(
                description = "Why, in words; asked for once the order is confirmed.",
                nullable = true,
                examples = "The buyer needs less")
        @Size(max = 500) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) @Nullable String reason) {

    ChangeOrderLine withLine(OrderLineContent other) {
        return new ChangeOrderLine(other, packages, grossWeightKg, reason);
    }
}
