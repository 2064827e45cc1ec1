package org.chuhai.logistics.shipment;

import java.util.Locale;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of shipments once they are booked. */
public sealed interface ShipmentEvent extends DomainEvent {

    /** A state was reached; the type is named after it. Late tracking events may lead back to an earlier one. */
    record Reached(
            @Schema(description = "The shipment as it is now.", required = true)
            ShipmentFacts shipment) implements ShipmentEvent {

        @Override
        public EventType type() {
            return typeOf(shipment.state());
        }

        /** The type that tells that this state was reached. */
        public static EventType typeOf(ShipmentState state) {
            return of(state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** Packages, way or waybill of a booked shipment were replaced. */
    record Changed(
            @Schema(description = "The shipment as it is now.", required = true)
            ShipmentFacts shipment) implements ShipmentEvent {

        @Override
        public EventType type() {
            return of("changed");
        }
    }

    private static EventType of(String fact) {
        return EventType.of("logistics", "shipment", fact);
    }
}
