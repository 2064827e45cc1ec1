package org.chuhai.catalog.listing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.catalog.product.Product;
import org.chuhai.catalog.product.ProductContent;
import org.chuhai.catalog.product.ProductVariant;
import org.chuhai.catalog.wording.BilingualName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A listing as the events tell it: with what an order has to know of the goods, so that nobody has to ask for the rest. */
public record ListingFacts(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop whose listing it is.", required = true)
        UUID shopId,

        @Schema(description = "The product that is offered.", required = true)
        UUID productId,

        @Schema(description = "What the goods are called.", required = true)
        BilingualName productName,

        @Schema(description = "Code of the marketplace.", required = true, examples = "alibaba")
        String marketplace,

        @Schema(description = "The market: ISO 3166-1 alpha-3, or EU.", required = true, examples = "KAZ")
        String market,

        @Schema(description = "The shelf.", required = true, examples = "walnut-kernels")
        String category,

        @Schema(description = "Whether buyers see it, after this fact.", required = true)
        ListingState state,

        @Schema(description = "Its titles by language, ISO 639-1.", required = true)
        Map<String, String> titles,

        @Schema(description = "What it says of the goods beyond their nature.", required = true)
        List<String> claims,

        @Schema(description = "Commodity code of ten digits.", required = true, examples = "0802320000")
        String hsCode,

        @Schema(description = "Country of origin, ISO 3166-1 alpha-3.", required = true, examples = "CHN")
        String origin,

        @Schema(description = "Unit of sale, three digits of the customs table.", required = true, examples = "035")
        String unit,

        @Schema(description = "Which variants are offered, and for how much.", required = true)
        List<Offered> offers,

        @Schema(
                description = "The marketplace's rules that it was last held against.",
                required = true,
                examples = "2024-1")
        String ruleSetVersion) {

    public ListingFacts {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        claims = List.copyOf(claims);
        offers = List.copyOf(offers);
    }

    /** A variant with its price. */
    public record Offered(
            @Schema(description = "The seller's number of the variant.", required = true, examples = "WAL-KERNEL-LH")
            String sku,

            @Schema(description = "The product's name with the values of the variant's options.", required = true)
            BilingualName name,

            @Schema(description = "Price of one piece, in the currency.", required = true, examples = "170.00")
            BigDecimal price,

            @Schema(description = "Currency, ISO 4217.", required = true, examples = "USD")
            String currency,

            @Schema(
                    description = "How many pieces an order has at least; null where the listing does not say.",
                    required = true,
                    examples = "40")
            @Nullable BigDecimal minimumQuantity,

            @Schema(description = "Net weight of one piece in kilograms.", required = true, examples = "25")
            BigDecimal netWeightKg,

            @Schema(description = "Gross weight of one piece in kilograms.", required = true, examples = "25.5")
            BigDecimal grossWeightKg) {

        static Offered of(ListingOffer offer, BilingualName product, ProductVariant variant) {
            String values = String.join(" ", variant.options().values());
            return new Offered(
                    offer.sku(),
                    values.isEmpty()
                            ? product
                            : new BilingualName(
                                    product.zh() + " " + values,
                                    product.en() == null ? null : product.en() + " " + values),
                    offer.price(),
                    offer.currency(),
                    offer.minimumQuantity(),
                    variant.netWeightKg(),
                    variant.grossWeightKg());
        }
    }

    /** Only of a listing that was held against rules. A variant that the product has no longer is offered no more. */
    static ListingFacts of(Listing listing, Product product, String ruleSetVersion) {
        ListingContent content = listing.content();
        ProductContent goods = product.content();
        return new ListingFacts(
                listing.id(),
                listing.shopId(),
                product.id(),
                goods.name(),
                content.marketplace(),
                content.market(),
                content.category(),
                listing.state(),
                titles(content),
                content.claims(),
                goods.hsCode(),
                goods.origin(),
                goods.salesUnit(),
                content.offers().stream()
                        .flatMap(offer -> goods.variants().stream()
                                .filter(variant -> variant.sku().equals(offer.sku()))
                                .map(variant -> Offered.of(offer, goods.name(), variant)))
                        .toList(),
                ruleSetVersion);
    }

    /** In the order of the texts; what has no title yet is left out. */
    static Map<String, String> titles(ListingContent content) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (ListingText text : content.texts()) {
            if (text.title() != null) {
                titles.put(text.language(), text.title());
            }
        }
        return titles;
    }
}
