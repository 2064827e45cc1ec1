package org.chuhai.catalog.shop;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a shop ends. */
@Schema(
        name = "CloseShop",
        description = "Why a shop ends.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\":\"The season is over\"}")
public record CloseShop(
        @Schema(description = "In words; kept with the shop.", required = true, examples = "The season is over")
        @NotNull @Size(max = Wording.REASON) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String reason) {}
