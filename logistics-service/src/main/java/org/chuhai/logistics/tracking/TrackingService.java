package org.chuhai.logistics.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.shipment.Shipment;
import org.chuhai.logistics.shipment.ShipmentAction;
import org.chuhai.logistics.shipment.ShipmentService;
import org.chuhai.logistics.shipment.Shipments;
import org.chuhai.logistics.shipment.Sighting;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;

/** The use cases of tracking. */
@ApplicationScoped
public class TrackingService {

    /** Every event asks for the whole history; even a registered parcel has some dozens. */
    static final int MOST_EVENTS = 1_000;

    private final TrackingEvents events;
    private final Shipments shipments;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    TrackingService(TrackingEvents events, Shipments shipments, ContentRules rules, AuditTrail audit, Clock clock) {
        this.events = events;
        this.shipments = shipments;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    RecordedEvent record(UUID id, RecordTrackingEvent command) {
        Shipment shipment = shipments.locked(id).orElseThrow(CommonProblem::notFound);
        rules.check(command);
        return record(shipment, command, "");
    }

    /** A row of a carrier's push. */
    @Transactional
    RecordedEvent record(CarrierEvent row) {
        UUID id = named(row);
        return record(
                shipments.locked(id).orElseThrow(() -> TrackingProblem.unknownShipment(id)), row.event(), "/event");
    }

    @Transactional
    Page<TrackingEventView> list(UUID id, PageQuery page, TwoClocks clocks) {
        mustExist(id);
        Page<TrackingEvent> found = page.page(
                events.page(id, page, clocks),
                event -> List.of(event.occurredAt().toString(), event.id().toString()));
        Map<UUID, TrackingEvent> retractions = events.retractionsOf(
                found.items().stream().map(TrackingEvent::id).toList());
        return found.map(event -> TrackingEventView.of(
                event,
                Optional.ofNullable(retractions.get(event.id()))
                        .filter(clocks::knows)
                        .map(TrackingEvent::id)
                        .orElse(null)));
    }

    @Transactional
    Milestones milestones(UUID id) {
        mustExist(id);
        return Milestones.of(events.spans(id));
    }

    private RecordedEvent record(Shipment shipment, RecordTrackingEvent command, String base) {
        Instant now = clock.instant();
        TrackingRules.check(command, base, now);
        Optional<TrackingEvent> known = events.ofSource(shipment.id(), command.source(), command.sourceEventId());
        if (known.isPresent()) {
            return knownAlready(known.get(), command, base);
        }
        refuseVainRetraction(shipment, command, base);
        shipment.must(ShipmentAction.RECORD_TRACKING_EVENT);
        if (events.count("shipmentId", shipment.id()) >= MOST_EVENTS) {
            throw TrackingProblem.full();
        }
        TrackingEvent event = TrackingEvent.of(shipment, command, now);
        events.persist(event);
        follow(shipment, now);
        return new RecordedEvent(TrackingEventView.of(event, null), true);
    }

    private RecordedEvent knownAlready(TrackingEvent known, RecordTrackingEvent command, String base) {
        if (!known.says(command)) {
            throw TrackingProblem.differs(known, base);
        }
        UUID retractedBy =
                events.retractionOf(known.id()).map(TrackingEvent::id).orElse(null);
        return new RecordedEvent(TrackingEventView.of(known, retractedBy), false);
    }

    private void refuseVainRetraction(Shipment shipment, RecordTrackingEvent command, String base) {
        UUID retracted = command.retracts();
        if (retracted == null) {
            return;
        }
        TrackingEvent event = events.findByIdOptional(retracted)
                .filter(candidate -> candidate.shipmentId().equals(shipment.id()))
                .orElseThrow(() ->
                        TrackingProblem.cannotRetract(base, "UNKNOWN", "此货件没有该事件", "the shipment has no such event"));
        if (event.retracts() != null) {
            throw TrackingProblem.cannotRetract(
                    base, "NOT_ALLOWED", "撤回不能再被撤回", "a retraction cannot be taken back; record the event again");
        }
        if (events.retractionOf(retracted).isPresent()) {
            throw TrackingProblem.cannotRetract(base, "ALREADY_RETRACTED", "该事件已被撤回", "it was taken back already");
        }
    }

    private void follow(Shipment shipment, Instant now) {
        String from = shipment.state().name();
        if (shipment.follow(sightings(events.spans(shipment.id())), now)) {
            audit.record(new AuditTrail.Change(
                    shipment.shopId(),
                    ShipmentService.AGGREGATE,
                    shipment.id(),
                    "record-tracking-event",
                    from,
                    shipment.state().name(),
                    null));
        }
    }

    /** Of a status that came several times, only its last time can matter. */
    private static List<Sighting> sightings(Collection<StatusSpan> spans) {
        return spans.stream().flatMap(TrackingService::sighting).toList();
    }

    private static Stream<Sighting> sighting(StatusSpan span) {
        TrackingStatus status = TrackingRules.STATUSES.get(span.status());
        return status == null || status.state() == null
                ? Stream.empty()
                : Stream.of(new Sighting(status.state(), span.last()));
    }

    private UUID named(CarrierEvent row) {
        String waybillNo = row.waybillNo();
        String carrierCode = row.carrierCode();
        if (row.shipmentId() != null && waybillNo == null && carrierCode == null) {
            return row.shipmentId();
        }
        if (row.shipmentId() != null || waybillNo == null || carrierCode == null) {
            throw TrackingProblem.unnamedShipment();
        }
        List<UUID> found = shipments.underWaybill(carrierCode, waybillNo);
        return switch (found.size()) {
            case 0 -> throw TrackingProblem.unknownWaybill();
            case 1 -> found.getFirst();
            default -> throw TrackingProblem.ambiguousWaybill();
        };
    }

    private void mustExist(UUID id) {
        if (shipments.count("id", id) == 0) {
            throw CommonProblem.notFound();
        }
    }
}
