package org.chuhai.order.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an order shall say. What a draft may lack is nullable; the confirmation asks for it. */
@Schema(
        name = "OrderContent",
        description = "What an order shall say. Members that may be null may be missing in a draft.",
        additionalProperties = Schema.False.class)
public record OrderContent(
        @Schema(
                description = "The platform's number of the order, once in a shop.",
                required = true,
                examples = "WN-20260115-0001")
        @NotNull @Size(max = CustomsLimits.ORDER_NO) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String orderNo,

        @Schema(
                description = "Trade mode of customs; 9710, direct export to an enterprise, is the one that is known.",
                required = true,
                examples = "9710")
        @NotNull @Pattern(regexp = "^[0-9]{4}$", message = "应为 4 位数字 | must be four digits") String mode,

        @Schema(description = "The platform on which it was sold.", required = true) @NotNull @Valid OrderParty platform,

        @Schema(description = "The firm that sells and exports.", required = true) @NotNull @Valid OrderParty seller,

        @Schema(description = "Who buys.", required = true) @NotNull @Valid Buyer buyer,

        @Schema(description = "Where the goods go; asked for by the confirmation.", nullable = true) @Valid @Nullable Consignee consignee,

        @Schema(
                description = "Rule of Incoterms 2020 that the prices are on; asked for by the confirmation.",
                nullable = true,
                examples = "FOB")
        @Pattern(regexp = "^[A-Z]{3}$", message = "应为三个大写字母 | must be three capital letters") @Nullable String incoterm,

        @Schema(
                description = "The named place of the rule; asked for by the confirmation.",
                nullable = true,
                examples = "Khorgos")
        @Size(max = 100) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) @Nullable String incotermPlace,

        @Schema(
                description = "Currency of every amount, ISO 4217, one that some country pays with.",
                required = true,
                examples = "USD")
        @NotNull @Pattern(regexp = "^[A-Z]{3}$", message = "应为三个大写字母 | must be three capital letters") String currency,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                nullable = true,
                description = "Sum of the lines' totals; may be left out, and is checked where it is given.",
                examples = "81000.00")
        @Positive @Digits(integer = CustomsLimits.INTEGER_DIGITS, fraction = CustomsLimits.FRACTION_DIGITS) @Nullable BigDecimal goodsValue,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                nullable = true,
                description = "What the buyer pays for freight beside the goods; asked for by the confirmation.",
                examples = "0")
        @PositiveOrZero @Digits(integer = CustomsLimits.INTEGER_DIGITS, fraction = CustomsLimits.FRACTION_DIGITS) @Nullable BigDecimal freight,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                nullable = true,
                description =
                        "What the buyer pays for insurance beside the goods; asked for by the confirmation under CIF and"
                                + " CIP, where the seller insures.",
                examples = "0")
        @PositiveOrZero @Digits(integer = CustomsLimits.INTEGER_DIGITS, fraction = CustomsLimits.FRACTION_DIGITS) @Nullable BigDecimal insurance,

        @Schema(
                description = "How many packages are expected; asked for by the confirmation.",
                nullable = true,
                examples = "1300")
        @Min(1) @Max(CustomsLimits.PACKAGES) @Nullable Integer packages,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                nullable = true,
                description = "Expected gross weight in kilograms; asked for by the confirmation.",
                examples = "25460")
        @Positive @Digits(integer = CustomsLimits.INTEGER_DIGITS, fraction = CustomsLimits.FRACTION_DIGITS) @Nullable BigDecimal grossWeightKg,

        @Schema(
                description = "When the buyer placed it, in the years 2000 to 2099; asked for by the confirmation.",
                nullable = true,
                examples = "2026-01-15T08:20:00Z")
        @Nullable Instant placedAt,

        @Schema(description = "What was bought: 1 to 100 lines.", required = true)
        @NotNull @Size(min = 1, max = CustomsLimits.LINES) List<@NotNull @Valid OrderLineContent> lines) {

    OrderContent withLines(List<OrderLineContent> others) {
        return new OrderContent(
                orderNo,
                mode,
                platform,
                seller,
                buyer,
                consignee,
                incoterm,
                incotermPlace,
                currency,
                goodsValue,
                freight,
                insurance,
                packages,
                grossWeightKg,
                placedAt,
                others);
    }
}
