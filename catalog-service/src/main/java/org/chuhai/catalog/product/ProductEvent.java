package org.chuhai.catalog.product;

import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What this service tells others about the products of its shops. */
public sealed interface ProductEvent extends DomainEvent {

    /** The product as the fact has left it. */
    ProductFacts product();

    @Override
    default EventType type() {
        return EventType.of(
                "catalog",
                "product",
                switch (this) {
                    case ProductCreated _ -> "created";
                    case ProductChanged _ -> "changed";
                    case ProductArchived _ -> "archived";
                });
    }

    /** A shop has goods that it can offer. */
    record ProductCreated(
            @Schema(description = "The product as it was created.", required = true)
            ProductFacts product) implements ProductEvent {}

    /** A product says something else than before. */
    record ProductChanged(
            @Schema(description = "The product as it is now.", required = true)
            ProductFacts product) implements ProductEvent {}

    /** A product is offered no more. */
    record ProductArchived(
            @Schema(description = "The product at its end.", required = true)
            ProductFacts product) implements ProductEvent {}
}
