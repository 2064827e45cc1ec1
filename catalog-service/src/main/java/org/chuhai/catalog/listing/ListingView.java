package org.chuhai.catalog.listing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A listing as the API shows it. */
@Schema(name = "Listing", description = "What of a product stands on a marketplace for buyers of one market.")
public record ListingView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The same as the ETag without its quotation marks.", required = true)
        long version,

        @Schema(description = "The shop whose listing it is.", required = true)
        UUID shopId,

        @Schema(description = "Whether buyers see it.", required = true)
        ListingState state,

        @Schema(description = "The product that is offered.", required = true)
        UUID productId,

        @Schema(description = "Code of the marketplace.", required = true, examples = "alibaba")
        String marketplace,

        @Schema(description = "The market: ISO 3166-1 alpha-3, or EU.", required = true, examples = "KAZ")
        String market,

        @Schema(
                description = "The shelf, a code of the marketplace's categories.",
                required = true,
                examples = "walnut-kernels")
        String category,

        @Schema(description = "What it says, by language.", required = true)
        List<ListingText> texts,

        @Schema(
                description = "The fields of the shelf: text by name.",
                required = true,
                examples = "{\"grade\":\"light halves\"}")
        Map<String, String> attributes,

        @Schema(
                description = "What it says of the goods beyond their nature.",
                required = true,
                examples = "[\"ORGANIC\"]")
        List<String> claims,

        @Schema(
                description = "Ids of the market's requirements that the seller confirms by word.",
                required = true,
                examples = "[\"kaz.label\"]")
        List<String> confirmed,

        @Schema(description = "Which variants are offered, and for how much.", required = true)
        List<ListingOffer> offers,

        @Schema(description = "How it can be sent, in words.", required = true, examples = "[\"truck by Khorgos\"]")
        List<String> shippingWays,

        @Schema(
                description = "Days from the order to the dispatch; null where nothing is said.",
                required = true,
                nullable = true,
                examples = "7")
        @Nullable Integer dispatchDays,

        @Schema(
                description = "What buyers should know of taxes and duties; null where nothing is said.",
                required = true,
                nullable = true,
                examples = "Import VAT and duties are paid by the buyer")
        @Nullable String taxNote,

        @Schema(
                description =
                        "The marketplace's rules that it was last held against; null where it was not since its content"
                                + " changed.",
                required = true,
                nullable = true,
                examples = "2024-1")
        @Nullable String ruleSetVersion,

        @Schema(description = "Why it was withdrawn; null where it is not.", required = true, nullable = true) @Nullable String withdrawalReason,

        @Schema(description = "When it was drafted.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    public ListingView {
        texts = List.copyOf(texts);
        claims = List.copyOf(claims);
        confirmed = List.copyOf(confirmed);
        offers = List.copyOf(offers);
        shippingWays = List.copyOf(shippingWays);
    }

    static ListingView of(Listing listing) {
        ListingContent content = listing.content();
        return new ListingView(
                listing.id(),
                listing.version(),
                listing.shopId(),
                listing.state(),
                content.productId(),
                content.marketplace(),
                content.market(),
                content.category(),
                content.texts(),
                content.attributes(),
                content.claims(),
                content.confirmed(),
                content.offers(),
                content.shippingWays(),
                content.dispatchDays(),
                content.taxNote(),
                listing.ruleSetVersion(),
                listing.withdrawalReason(),
                listing.createdAt(),
                listing.updatedAt());
    }
}
