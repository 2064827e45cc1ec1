package org.chuhai.order.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who buys the goods abroad. */
@Embeddable
@Schema(
        name = "Buyer",
        description = "Who buys the goods abroad.",
        additionalProperties = Schema.False.class,
        examples = "{\"name\":\"Almaty Nan LLP\",\"country\":\"KAZ\",\"naturalPerson\":false}")
public record Buyer(
        @Schema(description = "The buyer's name.", required = true, examples = "Almaty Nan LLP")
        @Column(name = "buyer_name")
        @NotNull @Size(max = CustomsLimits.NAME) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String name,

        @Schema(description = "Country, ISO 3166-1 alpha-3; not China.", required = true, examples = "KAZ")
        @Column(name = "buyer_country")
        @NotNull @Pattern(regexp = "^[A-Z]{3}$", message = "应为三个大写字母 | must be three capital letters") String country,

        @Schema(
                description = "Whether the buyer is a private person; trade mode 9710 sells to enterprises only.",
                required = true,
                examples = "false")
        @Column(name = "buyer_natural_person")
        @NotNull Boolean naturalPerson) {}
