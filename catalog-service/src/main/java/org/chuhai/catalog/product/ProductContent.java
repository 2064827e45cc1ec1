package org.chuhai.catalog.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.chuhai.catalog.wording.BilingualName;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a product shall say, as a whole. */
@Schema(
        name = "ProductContent",
        description = "What a product shall say, as a whole: what is left out is gone.",
        additionalProperties = Schema.False.class)
public record ProductContent(
        @Schema(
                description =
                        "What the goods are called. Pack sizes belong into an option: a second product of the same name is"
                                + " refused, and spaces, case and pack sizes make no other name.",
                required = true)
        @NotNull @Valid BilingualName name,

        @Schema(description = "The brand; null for goods without one.", nullable = true, examples = "Longnan")
        @Size(max = ProductLimits.SHORT) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) @Nullable String brand,

        @Schema(
                description = "Commodity code of ten digits, as it will be declared.",
                required = true,
                examples = "0802320000")
        @NotNull @Pattern(regexp = "^[0-9]{10}$", message = "应为 10 位数字 | must be ten digits") String hsCode,

        @Schema(
                description =
                        "What the commodity code asks to be declared beside the name: use, processing, packing; null if not"
                                + " known yet.",
                nullable = true,
                examples = "食用；去壳；1 千克/袋")
        @Size(max = ProductLimits.LONG) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) @Nullable String declaredElements,

        @Schema(description = "Country of origin, ISO 3166-1 alpha-3.", required = true, examples = "CHN")
        @NotNull @Pattern(regexp = "^[A-Z]{3}$", message = "应为三个大写字母 | must be three capital letters") String origin,

        @Schema(
                description = "The units that customs counts these goods in: one or two codes of the customs table.",
                required = true,
                examples = "[\"035\"]")
        @NotNull @Size(min = 1, max = 2) List<@NotNull @Pattern(regexp = "^[0-9]{3}$", message = "应为 3 位数字 | must be three digits") String> legalUnits,

        @Schema(
                description = "The unit in which it is sold, three digits of the customs table.",
                required = true,
                examples = "035")
        @NotNull @Pattern(regexp = "^[0-9]{3}$", message = "应为 3 位数字 | must be three digits") String salesUnit,

        @Schema(
                description = "How long it keeps, in days; null where that says nothing.",
                nullable = true,
                examples = "365")
        @Min(1) @Max(36_500) @Nullable Integer shelfLifeDays,

        @Schema(
                description = "Whether each lot can be traced back to where it was made.",
                required = true,
                examples = "true")
        @NotNull Boolean lotTraceable,

        @Schema(
                description = "Whatever else describes the goods: text by name.",
                required = true,
                examples = "{\"variety\":\"Xiangling\",\"crop year\":\"2025\"}")
        @NotNull @Size(max = ProductLimits.ATTRIBUTES) Map<
                        @Size(max = ProductLimits.SHORT) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String,
                        @NotNull @Size(max = ProductLimits.LONG) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String>
                attributes,

        @Schema(description = "In what the variants differ; empty for goods of one form.", required = true)
        @NotNull @Size(max = ProductLimits.OPTIONS) List<@NotNull @Valid ProductOption> options,

        @Schema(description = "The forms in which it is sold: each another combination of values.", required = true)
        @NotNull @Size(min = 1, max = ProductLimits.VARIANTS) List<@NotNull @Valid ProductVariant> variants) {}
