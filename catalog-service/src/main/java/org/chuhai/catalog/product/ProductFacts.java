package org.chuhai.catalog.product;

import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.wording.BilingualName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A product as the events tell it. */
public record ProductFacts(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop whose product it is.", required = true)
        UUID shopId,

        @Schema(description = "What the goods are called.", required = true)
        BilingualName name,

        @Schema(description = "The brand; null for goods without one.", required = true, examples = "Longnan") @Nullable String brand,

        @Schema(description = "Commodity code of ten digits.", required = true, examples = "0802320000")
        String hsCode,

        @Schema(description = "Country of origin, ISO 3166-1 alpha-3.", required = true, examples = "CHN")
        String origin,

        @Schema(
                description = "The unit in which it is sold, three digits of the customs table.",
                required = true,
                examples = "035")
        String salesUnit,

        @Schema(description = "The units that customs counts these goods in, three digits each.", required = true)
        List<String> legalUnits,

        @Schema(description = "In what the variants differ.", required = true)
        List<ProductOption> options,

        @Schema(description = "The forms in which it is sold.", required = true)
        List<ProductVariant> variants,

        @Schema(description = "Whether it can be offered, after this fact.", required = true)
        ProductState state) {

    public ProductFacts {
        legalUnits = List.copyOf(legalUnits);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
    }

    static ProductFacts of(Product product) {
        ProductContent content = product.content();
        return new ProductFacts(
                product.id(),
                product.shopId(),
                content.name(),
                content.brand(),
                content.hsCode(),
                content.origin(),
                content.salesUnit(),
                content.legalUnits(),
                content.options(),
                content.variants(),
                product.state());
    }
}
