package org.chuhai.catalog.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a listing shall say, as a whole. What a marketplace asks for may be missing in a draft: a validation says so. */
@Schema(
        name = "ListingContent",
        description =
                "What a listing shall say, as a whole: what is left out is gone. What a marketplace or a market asks for may"
                        + " be missing: a validation says so.",
        additionalProperties = Schema.False.class)
public record ListingContent(
        @Schema(
                description = "The product that is offered, an active one of the shop.",
                required = true,
                examples = "019bb0aa-2a00-7c11-8a52-3f0a3d0f6a01")
        @NotNull UUID productId,

        @Schema(
                description = "Where it shall stand, a code of /v1/marketplaces.",
                required = true,
                examples = "alibaba")
        @NotNull @Size(max = ListingLimits.CODE) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String marketplace,

        @Schema(
                description = "For buyers of which market: a country by ISO 3166-1 alpha-3, or EU.",
                required = true,
                examples = "KAZ")
        @NotNull @Pattern(regexp = "^([A-Z]{3}|EU)$", message = "应为三个大写字母或 EU | must be three capital letters, or EU")
        String market,

        @Schema(
                description = "The shelf, a code of the marketplace's categories.",
                required = true,
                examples = "walnuts")
        @NotNull @Size(max = ListingLimits.CODE) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String category,

        @Schema(description = "What it says, by language.", required = true) @NotNull @Size(max = ListingLimits.TEXTS) List<@NotNull @Valid ListingText> texts,

        @Schema(
                description = "The fields of the shelf: text by name.",
                required = true,
                examples = "{\"variety\":\"Xiangling\"}")
        @NotNull @Size(max = ListingLimits.ATTRIBUTES) Map<
                        @Size(max = ListingLimits.NAME) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String,
                        @NotNull @Size(max = ListingLimits.ENTRY) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String>
                attributes,

        @Schema(
                description = "What it says of the goods beyond their nature, each to be proved by a certificate.",
                required = true,
                examples = "[\"ORGANIC\"]")
        @NotNull @Size(max = ListingLimits.CLAIMS) List<
                        @NotNull @Pattern(
                                regexp = "^[A-Z][A-Z0-9_]{0,39}$",
                                message = "应为大写字母、数字与下划线 | must be capital letters, digits and underscores")
                        String>
                claims,

        @Schema(
                description =
                        "Ids of the market's requirements that the seller confirms by word: labels and conditions of entry, whatever no"
                                + " certificate shows (listMarketRequirements).",
                required = true,
                examples = "[\"kaz.label\"]")
        @NotNull @Size(max = ListingLimits.CONFIRMED) List<
                        @NotNull @Size(max = ListingLimits.NAME) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String>
                confirmed,

        @Schema(description = "Which variants are offered, and for how much.", required = true)
        @NotNull @Size(max = ListingLimits.OFFERS) List<@NotNull @Valid ListingOffer> offers,

        @Schema(description = "How it can be sent, in words.", required = true, examples = "[\"truck by Khorgos\"]")
        @NotNull @Size(max = ListingLimits.WAYS) List<
                        @NotNull @Size(max = ListingLimits.NAME) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String>
                shippingWays,

        @Schema(
                description = "Days from the order to the dispatch; null where nothing is said.",
                nullable = true,
                examples = "7")
        @Min(0) @Max(ListingLimits.DAYS) @Nullable Integer dispatchDays,

        @Schema(
                description = "What buyers should know of taxes and duties; null where nothing is said.",
                nullable = true,
                examples = "Import VAT and duties are paid by the buyer")
        @Size(max = ListingLimits.NOTE) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) @Nullable String taxNote) {}
