package org.chuhai.logistics.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.shipment.Shipment;
import org.chuhai.logistics.shipment.ShipmentAction;
import org.chuhai.logistics.shipment.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * All events of one shipment in memory. It decides what another event would be, new or known or refused, so that many
 * events are judged after one look into the database. Whoever keeps what was added holds the shipment's lock meanwhile.
 */
final class History {

    private final Shipment shipment;
    private final Map<SourceId, TrackingEvent> bySource = new HashMap<>();
    private final Map<UUID, TrackingEvent> byId = new HashMap<>();
    private final Map<UUID, UUID> retractions = new HashMap<>();
    private final List<TrackingEvent> added = new ArrayList<>();
    private final Map<Milestone, Instant> milestonesBefore;

    History(Shipment shipment, Collection<TrackingEvent> events) {
        this.shipment = shipment;
        events.forEach(this::take);
        milestonesBefore = milestones();
    }

    /** What a source calls an event. */
    private record SourceId(String source, String id) {}

    /**
     * Adds what the source says, unless it has said so before.
     *
     * @param base pointer to the event in the body
     * @throws org.chuhai.platform.problem.Refusal and nothing is added
     */
    RecordedEvent add(RecordTrackingEvent command, String base, Instant now) {
        TrackingRules.check(command, base, now);
        TrackingEvent known = bySource.get(new SourceId(command.source(), command.sourceEventId()));
        if (known != null) {
            return knownAlready(known, command, base);
        }
        refuseVainRetraction(command.retracts(), base);
        shipment.must(ShipmentAction.RECORD_TRACKING_EVENT);
        if (byId.size() >= TrackingService.MOST_EVENTS) {
            throw TrackingProblem.full();
        }
        TrackingEvent event = TrackingEvent.of(shipment, command, now);
        take(event);
        added.add(event);
        return new RecordedEvent(TrackingEventView.of(event, null), true);
    }

    Shipment shipment() {
        return shipment;
    }

    /** What was not there before, in the order in which it was added. */
    List<TrackingEvent> added() {
        return added;
    }

    /** Where the shipment was really seen, leaving out what was taken back. */
    List<Sighting> sightings() {
        return happened().flatMap(History::sighting).toList();
    }

    /** The milestones that were really reached, each with the first time, in the order of the way. */
    Map<Milestone, Instant> milestones() {
        Map<Milestone, Instant> reached = new EnumMap<>(Milestone.class);
        happened().forEach(event -> {
            TrackingStatus status = TrackingRules.STATUSES.get(event.status());
            if (status != null && status.milestone() != null) {
                reached.merge(
                        status.milestone(), event.occurredAt(), (one, other) -> one.isBefore(other) ? one : other);
            }
        });
        return reached;
    }

    /** Those that were reached before anything was added. */
    Map<Milestone, Instant> milestonesBefore() {
        return milestonesBefore;
    }

    private Stream<TrackingEvent> happened() {
        return byId.values().stream()
                .filter(event -> event.classifier() == Classifier.ACTUAL && !retractions.containsKey(event.id()));
    }

    private RecordedEvent knownAlready(TrackingEvent known, RecordTrackingEvent command, String base) {
        if (!known.says(command)) {
            throw TrackingProblem.differs(known, base);
        }
        return new RecordedEvent(TrackingEventView.of(known, retractions.get(known.id())), false);
    }

    private void refuseVainRetraction(@Nullable UUID retracted, String base) {
        if (retracted == null) {
            return;
        }
        TrackingEvent event = byId.get(retracted);
        if (event == null) {
            throw TrackingProblem.cannotRetract(base, "UNKNOWN", "此货件没有该事件", "the shipment has no such event");
        }
        if (event.retracts() != null) {
            throw TrackingProblem.cannotRetract(
                    base, "NOT_ALLOWED", "撤回不能再被撤回", "a retraction cannot be taken back; record the event again");
        }
        if (retractions.containsKey(retracted)) {
            throw TrackingProblem.cannotRetract(base, "ALREADY_RETRACTED", "该事件已被撤回", "it was taken back already");
        }
    }

    private void take(TrackingEvent event) {
        bySource.put(new SourceId(event.source(), event.sourceEventId()), event);
        byId.put(event.id(), event);
        UUID retracted = event.retracts();
        if (retracted != null) {
            retractions.put(retracted, event.id());
        }
    }

    private static Stream<Sighting> sighting(TrackingEvent event) {
        TrackingStatus status = TrackingRules.STATUSES.get(event.status());
        return status == null || status.state() == null
                ? Stream.empty()
                : Stream.of(new Sighting(status.state(), event.occurredAt()));
    }
}
