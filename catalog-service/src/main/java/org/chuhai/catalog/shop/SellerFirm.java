package org.chuhai.catalog.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The firm that sells in a shop, as customs knows it. */
@Embeddable
@Schema(
        name = "SellerFirm",
        description = "The firm that sells, as customs knows it.",
        additionalProperties = Schema.False.class,
        examples = "{\"name\":\"陇南核桃商行\",\"code\":\"91000000MA0WANUT1J\"}")
public record SellerFirm(
        @Schema(description = "Its registered name.", required = true, examples = "陇南核桃商行")
        @Column(name = "seller_name")
        @NotNull @Size(max = Wording.NAME) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String name,

        @Schema(
                description =
                        "Unified social credit code (18 characters, right check characters) or customs registration code"
                                + " (10 characters).",
                required = true,
                examples = "91000000MA0WANUT1J")
        @Column(name = "seller_code")
        @NotNull @Size(min = 1, max = 18) String code) {}
