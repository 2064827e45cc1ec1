package org.chuhai.logistics.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.shipment.ShipmentFacts;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of the three notices of an export. They travel with the facts of the shipment, in its order. */
public sealed interface MilestoneEvent extends DomainEvent {

    /** For the first time, as far as is known. */
    record Reached(
            @Schema(
                    description =
                            "Which notice to the buyer: the goods have left, are at customs of the destination, or at the local post office.",
                    required = true,
                    examples = "DISPATCHED")
            Milestone milestone,

            @Schema(
                    description = "Time of the event that really reached it, by the source's clock.",
                    required = true,
                    examples = "2026-01-18T09:30:00Z")
            Instant reachedAt,

            @Schema(description = "The shipment as it is now.", required = true)
            ShipmentFacts shipment)
            implements MilestoneEvent {

        @Override
        public EventType type() {
            return EventType.of("logistics", "shipment", "milestone-reached");
        }
    }

    /** The events that had reached it were taken back. */
    record Withdrawn(
            @Schema(
                    description =
                            "Which notice to the buyer: the goods have left, are at customs of the destination, or at the local post office.",
                    required = true,
                    examples = "DISPATCHED")
            Milestone milestone,

            @Schema(description = "The shipment as it is now.", required = true)
            ShipmentFacts shipment)
            implements MilestoneEvent {

        @Override
        public EventType type() {
            return EventType.of("logistics", "shipment", "milestone-withdrawn");
        }
    }

    /** What has come to light between two looks at the history. An earlier time of one that was reached is no news. */
    static List<MilestoneEvent> between(
            Map<Milestone, Instant> before, Map<Milestone, Instant> now, ShipmentFacts shipment) {
        List<MilestoneEvent> events = new ArrayList<>();
        before.keySet().stream()
                .filter(milestone -> !now.containsKey(milestone))
                .forEach(milestone -> events.add(new Withdrawn(milestone, shipment)));
        now.forEach((milestone, at) -> {
            if (!before.containsKey(milestone)) {
                events.add(new Reached(milestone, at, shipment));
            }
        });
        return events;
    }
}
