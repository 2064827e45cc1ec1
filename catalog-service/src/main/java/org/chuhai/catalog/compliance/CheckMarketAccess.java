package org.chuhai.catalog.compliance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The question whether goods may be offered in a market. */
@Schema(
        name = "CheckMarketAccess",
        description = "The question whether goods of a shop may be offered in a market.",
        additionalProperties = Schema.False.class)
public record CheckMarketAccess(
        @Schema(
                description = "The shop whose certificates count.",
                required = true,
                examples = "018f0000-0000-7000-8000-000000000001")
        @NotNull UUID shopId,

        @Schema(
                description = "The product; null where hsCode says what the goods are.",
                nullable = true,
                examples = "019bb0aa-2a00-7c11-8a52-3f0a3d0f6a01")
        @Nullable UUID productId,

        @Schema(
                description =
                        "Commodity code of goods that are no product yet, for which only certificates about all products"
                                + " count; null where productId says what the goods are.",
                nullable = true,
                examples = "0802320000")
        @Pattern(regexp = "^[0-9]{10}$", message = "应为 10 位数字 | must be ten digits") @Nullable String hsCode,

        @Schema(
                description = "Where they shall be offered: ISO 3166-1 alpha-3, or EU.",
                required = true,
                examples = "EU")
        @NotNull @Pattern(regexp = "^([A-Z]{3}|EU)$", message = "应为三个大写字母或 EU | must be three capital letters, or EU")
        String market,

        @Schema(
                description = "What is said of them beyond their nature, codes of the table of claims (listClaims).",
                required = true,
                examples = "[\"ORGANIC\"]")
        @NotNull @Size(max = CheckMarketAccess.CLAIMS) List<@NotNull @Size(max = 40) String> claims,

        @Schema(
                description =
                        "Ids of the market's requirements that the seller confirms by word: labels and conditions of entry, whatever no"
                                + " certificate shows (listMarketRequirements).",
                required = true,
                examples = "[\"eu.label\"]")
        @NotNull @Size(max = CheckMarketAccess.CONFIRMED) List<@NotNull @Size(max = 100) String> confirmed) {

    static final int CLAIMS = 20;
    static final int CONFIRMED = 100;
}
