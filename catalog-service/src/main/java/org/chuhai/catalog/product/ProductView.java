package org.chuhai.catalog.product;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.catalog.wording.BilingualName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A product as the API shows it. */
@Schema(name = "Product", description = "Goods of one kind that a shop sells, in one form or in several.")
public record ProductView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The same as the ETag without its quotation marks.", required = true)
        long version,

        @Schema(description = "The shop whose product it is.", required = true)
        UUID shopId,

        @Schema(description = "Whether it can be offered.", required = true)
        ProductState state,

        @Schema(description = "What the goods are called.", required = true)
        BilingualName name,

        @Schema(
                description = "The brand; null for goods without one.",
                required = true,
                nullable = true,
                examples = "Longnan")
        @Nullable String brand,

        @Schema(description = "Commodity code of ten digits.", required = true, examples = "0802320000")
        String hsCode,

        @Schema(
                description = "What the commodity code asks to be declared beside the name; null if not known yet.",
                required = true,
                nullable = true,
                examples = "食用；去壳；1 千克/袋")
        @Nullable String declaredElements,

        @Schema(description = "Country of origin, ISO 3166-1 alpha-3.", required = true, examples = "CHN")
        String origin,

        @Schema(
                description = "The units that customs counts these goods in, three digits each.",
                required = true,
                examples = "[\"035\"]")
        List<String> legalUnits,

        @Schema(
                description = "The unit in which it is sold, three digits of the customs table.",
                required = true,
                examples = "035")
        String salesUnit,

        @Schema(
                description = "How long it keeps, in days; null where that says nothing.",
                required = true,
                nullable = true,
                examples = "365")
        @Nullable Integer shelfLifeDays,

        @Schema(
                description = "Whether each lot can be traced back to where it was made.",
                required = true,
                examples = "true")
        boolean lotTraceable,

        @Schema(
                description = "Whatever else describes the goods: text by name.",
                required = true,
                examples = "{\"variety\":\"Xiangling\",\"crop year\":\"2025\"}")
        Map<String, String> attributes,

        @Schema(description = "In what the variants differ.", required = true)
        List<ProductOption> options,

        @Schema(description = "The forms in which it is sold.", required = true)
        List<ProductVariant> variants,

        @Schema(description = "When it was created.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    public ProductView {
        legalUnits = List.copyOf(legalUnits);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
    }

    static ProductView of(Product product) {
        ProductContent content = product.content();
        return new ProductView(
                product.id(),
                product.version(),
                product.shopId(),
                product.state(),
                content.name(),
                content.brand(),
                content.hsCode(),
                content.declaredElements(),
                content.origin(),
                content.legalUnits(),
                content.salesUnit(),
                content.shelfLifeDays(),
                content.lotTraceable(),
                content.attributes(),
                content.options(),
                content.variants(),
                product.createdAt(),
                product.updatedAt());
    }
}
