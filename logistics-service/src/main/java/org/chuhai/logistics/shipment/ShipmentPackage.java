package org.chuhai.logistics.shipment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One piece that the carrier counts. */
@Embeddable
@Schema(
        name = "ShipmentPackage",
        description = "One piece that the carrier counts.",
        additionalProperties = Schema.False.class)
public record ShipmentPackage(
        @Schema(description = "Its number, once in a shipment.", required = true, examples = "1")
        @Column(name = "number")
        @NotBlank @Size(max = 40) @Pattern(regexp = "^[^\\x00]*$") String number,

        @Schema(
                type = SchemaType.STRING,
                pattern = ShipmentPackage.DECIMAL,
                description = "Gross weight in kilograms, above 0 and below 100,000, three decimals at most.",
                required = true,
                examples = "12.5")
        @Column(name = "weight_kg")
        @NotNull @Positive @Digits(integer = 5, fraction = 3) BigDecimal weightKg,

        @Schema(
                type = SchemaType.STRING,
                pattern = ShipmentPackage.DECIMAL,
                description = "Length in centimetres, above 0 and below 10,000, one decimal at most.",
                required = true,
                examples = "60")
        @Column(name = "length_cm")
        @NotNull @Positive @Digits(integer = 4, fraction = 1) BigDecimal lengthCm,

        @Schema(
                type = SchemaType.STRING,
                pattern = ShipmentPackage.DECIMAL,
                description = "Width in centimetres, above 0 and below 10,000, one decimal at most.",
                required = true,
                examples = "40")
        @Column(name = "width_cm")
        @NotNull @Positive @Digits(integer = 4, fraction = 1) BigDecimal widthCm,

        @Schema(
                type = SchemaType.STRING,
                pattern = ShipmentPackage.DECIMAL,
                description = "Height in centimetres, above 0 and below 10,000, one decimal at most.",
                required = true,
                examples = "35.5")
        @Column(name = "height_cm")
        @NotNull @Positive @Digits(integer = 4, fraction = 1) BigDecimal heightCm,

        @Schema(description = "What is in it.", required = true, examples = "Walnuts in shell, 25 bags")
        @Column(name = "contents")
        @NotBlank @Size(max = 500) @Pattern(regexp = "^[^\\x00]*$") String contents) {

    /** How the API writes a decimal, for the contract. */
    static final String DECIMAL = "^[0-9]{1,30}(\\.[0-9]{1,20})?$";
}
