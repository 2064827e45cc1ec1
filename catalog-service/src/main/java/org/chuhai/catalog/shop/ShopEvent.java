package org.chuhai.catalog.shop;

import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What this service tells others about its shops. */
public sealed interface ShopEvent extends DomainEvent {

    /** The shop as the fact has left it. */
    ShopFacts shop();

    @Override
    default EventType type() {
        return EventType.of(
                "catalog",
                "shop",
                switch (this) {
                    case ShopOpened _ -> "opened";
                    case ShopChanged _ -> "changed";
                    case ShopClosed _ -> "closed";
                });
    }

    /** A seller has a shop. */
    record ShopOpened(
            @Schema(description = "The shop as it was opened.", required = true)
            ShopFacts shop) implements ShopEvent {}

    /** A shop says something else of itself than before. */
    record ShopChanged(
            @Schema(description = "The shop as it is now.", required = true)
            ShopFacts shop) implements ShopEvent {}

    /** A shop sells no more. */
    record ShopClosed(
            @Schema(description = "The shop at its end.", required = true)
            ShopFacts shop,

            @Schema(
                    description = "Why, in the words of who closed it.",
                    required = true,
                    examples = "The season is over")
            String reason)
            implements ShopEvent {}
}
