package org.chuhai.logistics.shipment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a leg begins or ends. */
@Embeddable
@Schema(
        name = "ShipmentPlace",
        description = "Where a leg begins or ends.",
        additionalProperties = Schema.False.class,
        examples = "{\"locode\":\"CNTAO\",\"name\":\"Qingdao\",\"country\":\"CHN\"}")
public record ShipmentPlace(
        @Schema(
                description = "UN/LOCODE of the place; null where it has none or nobody knows it.",
                nullable = true,
                examples = "CNTAO")
        @Column(name = "locode")
        @Pattern(
                regexp = "^[A-Z]{2}[A-Z2-9]{3}$",
                message = "应为 UN/LOCODE：两个大写字母加三个大写字母或数字 2 至 9"
                        + " | must be a UN/LOCODE: two capital letters, then three of A to Z and 2 to 9")
        @Nullable String locode,

        @Schema(description = "The place in words.", required = true, examples = "Qingdao")
        @Column(name = "name")
        @NotBlank @Size(max = 100) @Pattern(regexp = "^[^\\x00]*$") String name,

        @Schema(description = "Country, ISO 3166-1 alpha-3.", required = true, examples = "CHN")
        @Column(name = "country")
        @NotNull @Pattern(regexp = "^[A-Z]{3}$", message = "应为三个大写字母 | must be three capital letters") String country) {}
