package org.chuhai.logistics.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.logistics.shipment.Shipment;
import org.chuhai.logistics.shipment.ShipmentEvent;
import org.chuhai.logistics.shipment.ShipmentFacts;
import org.chuhai.logistics.shipment.ShipmentService;
import org.chuhai.logistics.shipment.Shipments;
import org.chuhai.logistics.shipment.WaybillName;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.Refusal;

/** The use cases of tracking. */
@ApplicationScoped
public class TrackingService {

    /** The whole history is read whenever something is added to it; even a registered parcel has some dozens. */
    static final int MOST_EVENTS = 1_000;

    private final TrackingEvents events;
    private final Shipments shipments;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    TrackingService(
            TrackingEvents events,
            Shipments shipments,
            ContentRules rules,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.events = events;
        this.shipments = shipments;
        this.rules = rules;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    RecordedEvent record(UUID id, RecordTrackingEvent command) {
        Shipment shipment = shipments.locked(id).orElseThrow(CommonProblem::notFound);
        rules.check(command);
        History history = events.historyOf(shipment);
        RecordedEvent recorded = history.add(command, "", clock.instant());
        keep(history);
        return recorded;
    }

    /** Which shipments the rows of a carrier's push mean. */
    @Transactional
    NamedShipments named(Collection<CarrierEvent> rows) {
        return new NamedShipments(
                shipments.existing(rows.stream()
                        .map(CarrierEvent::shipmentId)
                        .filter(Objects::nonNull)
                        .toList()),
                shipments.underWaybills(rows.stream()
                        .map(CarrierEvent::waybill)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }

    /** Rows of a carrier's push that mean this shipment. All are judged before anything is written. */
    @Transactional
    Map<Integer, RowOutcome> record(UUID id, SortedMap<Integer, CarrierEvent> rows) {
        Shipment shipment = shipments.locked(id).orElse(null);
        if (shipment == null) {
            return outcomes(rows, row -> LostRows.changed());
        }
        Instant now = clock.instant();
        History history = events.historyOf(shipment);
        Map<Integer, RowOutcome> outcomes = outcomes(rows, row -> judge(row, shipment, history, now));
        keep(history);
        // What the database has to say against it must come before the commit.
        events.flush();
        return outcomes;
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

    private static Map<Integer, RowOutcome> outcomes(
            SortedMap<Integer, CarrierEvent> rows, Function<CarrierEvent, RowOutcome> judgement) {
        Map<Integer, RowOutcome> outcomes = new HashMap<>();
        rows.forEach((number, row) -> outcomes.put(number, judgement.apply(row)));
        return outcomes;
    }

    private static RowOutcome judge(CarrierEvent row, Shipment shipment, History history, Instant now) {
        WaybillName waybill = row.waybill();
        if (waybill != null && !shipment.travelsUnder(waybill)) {
            return LostRows.changed();
        }
        try {
            return new RowOutcome.Done(history.add(row.event(), "/event", now));
        } catch (Refusal refusal) {
            return new RowOutcome.Refused(refusal);
        }
    }

    private void keep(History history) {
        if (history.added().isEmpty()) {
            return;
        }
        events.add(history.added());
        Shipment shipment = history.shipment();
        String from = shipment.state().name();
        if (shipment.follow(history.sightings(), clock.instant())) {
            audit.record(new AuditTrail.Change(
                    shipment.shopId(),
                    ShipmentService.AGGREGATE,
                    shipment.id(),
                    "record-tracking-event",
                    from,
                    shipment.state().name(),
                    null));
            tell(shipment, new ShipmentEvent.Reached(ShipmentFacts.of(shipment)));
        }
        MilestoneEvent.between(history.milestonesBefore(), history.milestones(), ShipmentFacts.of(shipment))
                .forEach(event -> tell(shipment, event));
    }

    private void tell(Shipment shipment, DomainEvent event) {
        outbox.append(shipment.id(), shipment.shopId(), event);
    }

    private void mustExist(UUID id) {
        if (shipments.count("id", id) == 0) {
            throw CommonProblem.notFound();
        }
    }
}
