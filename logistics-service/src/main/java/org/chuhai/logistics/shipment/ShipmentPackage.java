package org.chuhai.logistics.shipment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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
        @NotBlank @Size(max = 40) String number,

        @Schema(
                description = "Gross weight in kilograms, above 0, three decimals at most.",
                required = true,
                examples = "12.5")
        @Column(name = "weight_kg")
        @NotNull @Positive @DecimalMax("100000") @Digits(integer = 6, fraction = 3) BigDecimal weightKg,

        @Schema(description = "Length in centimetres, one decimal at most.", required = true, examples = "60")
        @Column(name = "length_cm")
        @NotNull @Positive @DecimalMax("10000") @Digits(integer = 5, fraction = 1) BigDecimal lengthCm,

        @Schema(description = "Width in centimetres, one decimal at most.", required = true, examples = "40")
        @Column(name = "width_cm")
        @NotNull @Positive @DecimalMax("10000") @Digits(integer = 5, fraction = 1) BigDecimal widthCm,

        @Schema(description = "Height in centimetres, one decimal at most.", required = true, examples = "35.5")
        @Column(name = "height_cm")
        @NotNull @Positive @DecimalMax("10000") @Digits(integer = 5, fraction = 1) BigDecimal heightCm,

        @Schema(description = "What is in it.", required = true, examples = "Walnuts in shell, 25 bags")
        @Column(name = "contents")
        @NotBlank @Size(max = 500) String contents) {}
