package org.chuhai.logistics.productfact;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of an item, as the API shows it. */
@Schema(name = "ProductFact", description = "What is known of an item.")
public record ProductFactView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop whose item it is.", required = true)
        UUID shopId,

        @Schema(description = "The seller's number of the item (SKU).", required = true, examples = "WAL-KERNEL-LH")
        String itemNo,

        @Schema(
                description =
                        "Whether the catalogue tells name, hsCode, legalUnits, netWeightKg and origin: then they are"
                                + " changed there only.",
                required = true)
        boolean followed,

        @Schema(description = "What the goods are called.", required = true)
        PutProductFact.Name name,

        @Schema(description = "Commodity code of ten digits.", required = true, examples = "0802320000")
        String hsCode,

        @Schema(
                description =
                        "What the commodity code asks to be declared beside the name, with | between the elements;"
                                + " null if not known.",
                required = true,
                nullable = true,
                examples = "0|0|干|去壳|||")
        @Nullable String declaredElements,

        @Schema(
                description =
                        "The units that customs counts these goods in, the first legal unit first; null takes those"
                                + " of the tariff.",
                required = true,
                nullable = true,
                examples = "[\"035\"]")
        @Nullable List<String> legalUnits,

        @Schema(
                type = SchemaType.STRING,
                pattern = PutProductFact.DECIMAL,
                description = "Net weight in kilograms of one unit in which the goods are sold; null if not known.",
                required = true,
                nullable = true,
                examples = "1")
        @Nullable BigDecimal netWeightKg,

        @Schema(
                description = "Country of origin, ISO 3166-1 alpha-3; null if not known.",
                required = true,
                nullable = true,
                examples = "CHN")
        @Nullable String origin,

        @Schema(description = "Who made or sells it inland; null if not known.", required = true, nullable = true)
        PutProductFact.@Nullable Producer producer,

        @Schema(
                description = "Code of inspection and quarantine, thirteen digits; null if not known.",
                required = true,
                nullable = true,
                examples = "0802320000999")
        @Nullable String ciqCode,

        @Schema(description = "When it became known.", required = true)
        Instant createdAt,

        @Schema(description = "When something of it last changed.", required = true)
        Instant updatedAt) {

    static ProductFactView of(KnownItem item) {
        PutProductFact content = item.content();
        return new ProductFactView(
                item.id(),
                item.shopId(),
                item.itemNo(),
                item.isFollowed(),
                content.name(),
                content.hsCode(),
                content.declaredElements(),
                content.legalUnits(),
                content.netWeightKg(),
                content.origin(),
                content.producer(),
                content.ciqCode(),
                item.createdAt(),
                item.updatedAt());
    }
}
