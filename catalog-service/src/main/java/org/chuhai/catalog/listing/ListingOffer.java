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
        examples = "{\"sku\":\"WAL-KERNEL-LH\",\"price\":\"170.00\",\"currency\":\"USD\",\"minimumQuantity\":\"40\"}")
public record ListingOffer(
        @Schema(
                description = "Number of a variant of the product; each once in a listing.",
                required = true,
                examples = "WAL-KERNEL-LH")
        @NotNull @Size(min = 1, max = ProductLimits.SKU) String sku,

        @Schema(
                type = SchemaType.STRING,
                pattern = Wording.DECIMAL,
                description = "Price of one piece of the variant, in the currency.",
                required = true,
                examples = "170.00")
        @NotNull @Positive @Digits(integer = ListingLimits.AMOUNT_DIGITS, fraction = ListingLimits.AMOUNT_FRACTION) BigDecimal price,

        @Schema(description = "Currency, ISO 4217, one that some country pays with.", required = true, examples = "USD")
        @NotNull @Pattern(regexp = "^[A-Z]{3}$", message = "应为三个大写字母 | must be three capital letters") String currency,

        @Schema(
                type = SchemaType.STRING,
                pattern = Wording.DECIMAL,
                description = "How many pieces an order has at least; null where the listing does not say.",
                nullable = true,
                examples = "40")
        @Positive @Digits(integer = ListingLimits.AMOUNT_DIGITS, fraction = ListingLimits.AMOUNT_FRACTION) @Nullable BigDecimal minimumQuantity) {}
