package org.chuhai.catalog.product;

import java.time.Instant;
import java.util.UUID;
import org.chuhai.catalog.wording.BilingualName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A product as lists show it. */
@Schema(name = "ProductSummary", description = "A product without its variants and attributes.")
public record ProductSummary(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

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

        @Schema(description = "Country of origin, ISO 3166-1 alpha-3.", required = true, examples = "CHN")
        String origin,

        @Schema(description = "When it was created.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    static ProductSummary of(Product product) {
        return new ProductSummary(
                product.id(),
                product.shopId(),
                product.state(),
                product.name(),
                product.brand(),
                product.hsCode(),
                product.origin(),
                product.createdAt(),
                product.updatedAt());
    }
}
