package org.chuhai.catalog.listing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A listing as lists show it. */
@Schema(name = "ListingSummary", description = "A listing without its texts and offers.")
public record ListingSummary(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

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

        @Schema(description = "The shelf.", required = true, examples = "walnut-kernels")
        String category,

        @Schema(
                description = "Its titles by language, ISO 639-1.",
                required = true,
                examples = "{\"en\":\"Walnut Kernels Light Halves\"}")
        Map<String, String> titles,

        @Schema(description = "When it was drafted.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    static ListingSummary of(Listing listing) {
        ListingContent content = listing.content();
        return new ListingSummary(
                listing.id(),
                listing.shopId(),
                listing.state(),
                content.productId(),
                content.marketplace(),
                content.market(),
                content.category(),
                ListingFacts.titles(content),
                listing.createdAt(),
                listing.updatedAt());
    }
}
