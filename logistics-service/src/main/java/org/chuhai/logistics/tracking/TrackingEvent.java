package org.chuhai.logistics.tracking;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.logistics.shipment.Shipment;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that a source said about a shipment, or took back. It never changes. */
@Entity
@Immutable
@Table(name = "tracking_event")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class TrackingEvent {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "shipment_id")
    private UUID shipmentId;

    @Column(name = "status")
    private @Nullable String status;

    @Column(name = "classifier")
    @Enumerated(EnumType.STRING)
    private Classifier classifier;

    @Column(name = "place")
    private @Nullable String place;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "source")
    private String source;

    @Column(name = "source_event_id")
    private String sourceEventId;

    @Embedded
    private @Nullable Reason reason;

    @Column(name = "action_required")
    private boolean actionRequired;

    @Column(name = "retracts")
    private @Nullable UUID retracts;

    protected TrackingEvent() {}

    /** Writes down what was checked. */
    static TrackingEvent of(Shipment shipment, RecordTrackingEvent command, Instant recordedAt) {
        TrackingEvent event = new TrackingEvent();
        event.id = UuidCreator.getTimeOrderedEpoch();
        event.shopId = shipment.shopId();
        event.shipmentId = shipment.id();
        event.status = command.status();
        event.classifier = command.classifierOrActual();
        event.place = command.place();
        event.occurredAt = command.occurredAt().truncatedTo(ChronoUnit.MICROS);
        event.recordedAt = recordedAt;
        event.source = command.source();
        event.sourceEventId = command.sourceEventId();
        event.reason = command.reason();
        event.actionRequired = Boolean.TRUE.equals(command.actionRequired());
        event.retracts = command.retracts();
        return event;
    }

    /** Whether the source says the same again. */
    boolean says(RecordTrackingEvent command) {
        return Objects.equals(status, command.status())
                && classifier == command.classifierOrActual()
                && Objects.equals(place, command.place())
                && occurredAt.equals(command.occurredAt().truncatedTo(ChronoUnit.MICROS))
                && Objects.equals(reason, command.reason())
                && actionRequired == Boolean.TRUE.equals(command.actionRequired())
                && Objects.equals(retracts, command.retracts());
    }

    UUID id() {
        return id;
    }

    UUID shipmentId() {
        return shipmentId;
    }

    @Nullable String status() {
        return status;
    }

    Classifier classifier() {
        return classifier;
    }

    @Nullable String place() {
        return place;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String source() {
        return source;
    }

    String sourceEventId() {
        return sourceEventId;
    }

    @Nullable Reason reason() {
        return reason;
    }

    boolean actionRequired() {
        return actionRequired;
    }

    @Nullable UUID retracts() {
        return retracts;
    }
}
