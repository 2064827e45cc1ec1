package org.chuhai.catalog.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a listing is taken down. */
@Schema(
        name = "WithdrawListing",
        description = "Why a listing is taken down.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\":\"Sold out until the next crop\"}")
public record WithdrawListing(
        @Schema(
                description = "In words; kept with the listing.",
                required = true,
                examples = "Sold out until the next crop")
        @NotNull @Size(max = Wording.REASON) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String reason) {}
