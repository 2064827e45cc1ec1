package org.chuhai.catalog.listing;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.chuhai.catalog.product.ProductLimits;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one variant costs. */
@Schema(
        name = "ListingOffer",
        description = "What one variant of the product costs.",
        additionalProperties = Schema.False.class,
        examples =
                "{\"sku\":\"WAL-KERNEL-LH\",\"unit\":\"035\",\"price\":\"6.80\",\"currency\":\"USD\",\"minimumQuantity\":\"1000\"}")
public record ListingOffer(
        @Schema(
                description = "Number of a variant of the product; each once in a listing.",
                required = true,
                examples = "WAL-KERNEL-LH")
        @NotNull @Size(min = 1, max = ProductLimits.SKU) String sku,

        @Schema(
                description =
                        "Unit in which it is sold, three digits of the customs table: 035 kilogram, 007 piece; null where it"
                                + " is the product's sales unit.",
                nullable = true,
                examples = "035")
        @Pattern(regexp = "^[0-9]{3}$", message = "应为 3 位数字 | must be three digits") @Nullable String unit,

        @Schema(
                type = SchemaType.STRING,
                pattern = Wording.DECIMAL,
                description = "Price of one unit, in the currency.",
                required = true,
                examples = "6.80")
        @NotNull @Positive @Digits(integer = ListingLimits.AMOUNT_DIGITS, fraction = ListingLimits.AMOUNT_FRACTION) BigDecimal price,

        @Schema(description = "Currency, ISO 4217, one that some country pays with.", required = true, examples = "USD")
        @NotNull @Pattern(regexp = "^[A-Z]{3}$", message = "应为三个大写字母 | must be three capital letters") String currency,

        @Schema(
                type = SchemaType.STRING,
                pattern = Wording.DECIMAL,
                description = "How many units an order has at least; null where the listing does not say.",
                nullable = true,
                examples = "1000")
        @Positive @Digits(integer = ListingLimits.AMOUNT_DIGITS, fraction = ListingLimits.AMOUNT_FRACTION) @Nullable BigDecimal minimumQuantity) {}
