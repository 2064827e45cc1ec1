package org.chuhai.logistics.tracking;

import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.shipment.ShipmentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as the API shows it. */
@Schema(name = "TrackingEvent", description = "Something that a source said about a shipment, or took back.")
public record TrackingEventView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shipment.", required = true)
        UUID shipmentId,

        @Schema(
                description = "Code of our vocabulary; null in a retraction.",
                required = true,
                nullable = true,
                examples = "CUSTOMS_IMPORT")
        @Nullable String status,

        @Schema(
                implementation = TrackingEventView.Name.class,
                description = "The status in words; null in a retraction.",
                required = true,
                nullable = true)
        @Nullable Name name,

        @Schema(
                description = "State to which the status leads; null if it leads to none.",
                required = true,
                nullable = true)
        @Nullable ShipmentState state,

        @Schema(description = "Whether it has happened.", required = true)
        Classifier classifier,

        @Schema(description = "Where, in words; null if the source does not say.", required = true, nullable = true)
        @Nullable String place,

        @Schema(description = "When it happened or shall happen, by the source's clock.", required = true)
        Instant occurredAt,

        @Schema(description = "When we learnt it.", required = true)
        Instant recordedAt,

        @Schema(description = "Who says so.", required = true, examples = "carrier")
        String source,

        @Schema(description = "The source's own id of the event.", required = true, examples = "CX-88121")
        String sourceEventId,

        @Schema(
                implementation = Reason.class,
                description = "Why; null if the source does not say.",
                required = true,
                nullable = true)
        @Nullable Reason reason,

        @Schema(description = "Whether somebody must do something.", required = true)
        boolean actionRequired,

        @Schema(
                description = "Id of the event that this one takes back; null if it takes none back.",
                required = true,
                nullable = true)
        @Nullable UUID retracts,

        @Schema(
                description = "Id of the event that took this one back, as known at knownAt; null if none did.",
                required = true,
                nullable = true)
        @Nullable UUID retractedBy) {

    /** A status in words. */
    @Schema(name = "TrackingStatusName", description = "A status in words.")
    public record Name(
            @Schema(description = "In Chinese.", required = true, examples = "进口清关中")
            String zh,

            @Schema(description = "In English.", required = true, examples = "at import customs")
            String en) {}

    static TrackingEventView of(TrackingEvent event, @Nullable UUID retractedBy) {
        TrackingStatus status = TrackingRules.STATUSES.get(event.status());
        return new TrackingEventView(
                event.id(),
                event.shipmentId(),
                event.status(),
                status == null
                        ? null
                        : new Name(status.name().zh(), status.name().en()),
                status == null ? null : status.state(),
                event.classifier(),
                event.place(),
                event.occurredAt(),
                event.recordedAt(),
                event.source(),
                event.sourceEventId(),
                event.reason(),
                event.actionRequired(),
                event.retracts(),
                retractedBy);
    }
}
