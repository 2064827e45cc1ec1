package org.chuhai.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.chuhai.catalog.wording.TextMapJson;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the forms in which a product is sold, with its own number. */
@Embeddable
@Schema(
        name = "ProductVariant",
        description = "One of the forms in which a product is sold, with its own number.",
        additionalProperties = Schema.False.class,
        examples = """
                {"sku":"WAL-LH-1KG","options":{"packing":"1 kg"},"netWeightKg":"1","grossWeightKg":"1.04","lengthMm":260,
                 "widthMm":180,"heightMm":60}""")
public record ProductVariant(
        @Schema(
                description = "The seller's number (stock keeping unit), once in a shop.",
                required = true,
                examples = "WAL-LH-1KG")
        @Column(name = "sku")
        @NotNull @Size(max = ProductLimits.SKU) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String sku,

        @Schema(
                description =
                        "Which value of each option of the product it has; empty where the product has no options.",
                required = true,
                examples = "{\"packing\":\"1 kg\"}")
        @Column(name = "options")
        @Convert(converter = TextMapJson.class)
        @NotNull @Size(max = ProductLimits.OPTIONS) Map<
                        String,
                        @NotNull @Size(max = ProductLimits.SHORT) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String>
                options,

        @Schema(
                type = SchemaType.STRING,
                pattern = Wording.DECIMAL,
                description = "Weight of the goods in kilograms, without any packing.",
                required = true,
                examples = "1")
        @Column(name = "net_weight_kg")
        @NotNull @Positive @Digits(integer = ProductLimits.KILOGRAM_DIGITS, fraction = ProductLimits.KILOGRAM_FRACTION) BigDecimal netWeightKg,

        @Schema(
                type = SchemaType.STRING,
                pattern = Wording.DECIMAL,
                description = "Weight in kilograms with the packing in which it is sold; never below the net weight.",
                required = true,
                examples = "1.04")
        @Column(name = "gross_weight_kg")
        @NotNull @Positive @Digits(integer = ProductLimits.KILOGRAM_DIGITS, fraction = ProductLimits.KILOGRAM_FRACTION) BigDecimal grossWeightKg,

        @Schema(
                description = "Length of the package in millimetres; null if not known.",
                nullable = true,
                examples = "260")
        @Column(name = "length_mm")
        @Min(1) @Max(ProductLimits.SIDE) @Nullable Integer lengthMm,

        @Schema(
                description = "Width of the package in millimetres; null if not known.",
                nullable = true,
                examples = "180")
        @Column(name = "width_mm")
        @Min(1) @Max(ProductLimits.SIDE) @Nullable Integer widthMm,

        @Schema(
                description = "Height of the package in millimetres; null if not known.",
                nullable = true,
                examples = "60")
        @Column(name = "height_mm")
        @Min(1) @Max(ProductLimits.SIDE) @Nullable Integer heightMm) {}
