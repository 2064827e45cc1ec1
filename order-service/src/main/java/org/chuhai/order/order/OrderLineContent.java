package org.chuhai.order.order;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.order.listing.ListedGoods;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line as the caller says it. */
@Schema(
        name = "OrderLineContent",
        description = "What a line of an order shall be.",
        additionalProperties = Schema.False.class,
        examples = """
                {"no":1,"itemNo":"WAL-INSHELL-32","name":"带壳干核桃 32mm+","hsCode":"0802310000","quantity":"20000",
                 "unit":"035","unitPrice":"2.35","total":"47000.00"}""")
public record OrderLineContent(
        @Schema(
                description = "Its place among the lines, from 1; may be left out, and is checked where it is given.",
                nullable = true,
                minimum = "1",
                maximum = "" + CustomsLimits.LINES,
                examples = "1")
        @Min(1) @Nullable Integer no,

        @Schema(
                description =
                        "The listing of the shop that it is sold by; name, hsCode, unit and unitPrice may be left out then,"
                                + " and are the listing's. What is said of hsCode and unit must be the listing's too.",
                nullable = true,
                examples = "019bc000-0000-7000-8000-00000000000c")
        @Nullable UUID listingId,

        @Schema(
                description = "The seller's own number of the article (SKU); one of the listing's, where there is one.",
                required = true,
                examples = "WAL-INSHELL-32")
        @NotNull @Size(max = CustomsLimits.ITEM_NO) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String itemNo,

        @Schema(
                description = "Name of the goods, as it is declared; may be left out only in a line of a listing.",
                nullable = true,
                examples = "带壳干核桃 32mm+")
        @Required
        @Size(max = CustomsLimits.GOODS_NAME) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String name,

        @Schema(
                description = "Commodity code of ten digits; null in a draft whose goods are not classified yet.",
                nullable = true,
                examples = "0802310000")
        @Pattern(regexp = "^[0-9]{10}$", message = "应为 10 位数字 | must be ten digits") @Nullable String hsCode,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "How much is ordered, in the unit; above 0.",
                required = true,
                examples = "20000")
        @NotNull @Positive @Digits(integer = CustomsLimits.INTEGER_DIGITS, fraction = CustomsLimits.FRACTION_DIGITS) BigDecimal quantity,

        @Schema(
                description =
                        "Unit, three digits of the customs table: 035 kilogram, 011 piece of clothing; may be left out only"
                                + " in a line of a listing.",
                nullable = true,
                examples = "035")
        @Required
        @Pattern(regexp = "^[0-9]{3}$", message = "应为 3 位数字 | must be three digits") String unit,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                nullable = true,
                description =
                        "Price of one unit in the order's currency; above 0, five decimals at most. May be left out only in"
                                + " a line of a listing whose price is in that currency.",
                examples = "2.35")
        @Required
        @Positive @Digits(integer = CustomsLimits.INTEGER_DIGITS, fraction = CustomsLimits.FRACTION_DIGITS) BigDecimal unitPrice,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                nullable = true,
                description =
                        "Quantity times price, rounded half up to the currency's minor unit; may be left out, and is checked"
                                + " where it is given.",
                examples = "47000.00")
        @Positive @Digits(integer = CustomsLimits.INTEGER_DIGITS, fraction = CustomsLimits.FRACTION_DIGITS) @Nullable BigDecimal total) {

    /** With the listing's word for what the line does not say. */
    OrderLineContent filledFrom(ListedGoods goods) {
        return new OrderLineContent(
                no,
                listingId,
                itemNo,
                Objects.requireNonNullElse(name, goods.name()),
                goods.hsCode(),
                quantity,
                goods.unit(),
                Objects.requireNonNullElse(unitPrice, goods.price()),
                total);
    }
}
