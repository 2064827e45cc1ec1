package org.chuhai.order.dispatch;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.order.Milestone;
import org.chuhai.order.order.ShippedLine;
import org.chuhai.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dispatch as the API shows it, with what is known of its shipment now. */
@Schema(name = "Dispatch", description = "Goods of an order that left under a waybill, and how far they have come.")
public record DispatchView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(
                description = "The same as the ETag without its quotation marks; another with all that is heard of it.",
                required = true)
        long version,

        @Schema(description = "The order.", required = true) UUID orderId,

        @Schema(description = "The shop whose order it is.", required = true)
        UUID shopId,

        @Schema(
                description = "Number of the waybill as the carrier writes it.",
                required = true,
                examples = "KH2601150001")
        String waybillNo,

        @Schema(description = "The carrier's code.", required = true, examples = "91000000MA0CARRAXR")
        String carrierCode,

        @Schema(description = "What left.", required = true) List<ShippedLine> lines,

        @Schema(description = "The checks as they were when the goods left.", required = true)
        List<DispatchCheckView> checks,

        @Schema(description = "Estimates of which the waybill was allowed to say something else.", required = true)
        List<EstimatedDatum> acknowledged,

        @Schema(
                description = "Why it was right all the same; null where nobody had to say.",
                required = true,
                nullable = true,
                examples = "Packed in larger bags")
        @Nullable String reason,

        @Schema(description = "Who confirmed it, as the token names them.", required = true, examples = "operator")
        String actor,

        @Schema(description = "When it was confirmed.", required = true)
        Instant dispatchedAt,

        @Schema(
                description =
                        "What has become of the waybill as a paper; null where only its shipment is known. CANCELLED after the"
                                + " goods have left: somebody should ask where they are.",
                required = true,
                nullable = true)
        @Nullable WaybillState waybillState,

        @Schema(
                description = "Where the shipment stands; null where none is known under the waybill.",
                required = true,
                nullable = true)
        @Nullable CarriageState shipmentState,

        @Schema(description = "The three milestones, in the order of the way.", required = true)
        List<Passage> milestones,

        @Schema(
                description = "When it was known here that its goods have arrived; null while they are on their way.",
                required = true,
                nullable = true)
        @Nullable Instant deliveredAt) {

    public DispatchView {
        lines = List.copyOf(lines);
        checks = List.copyOf(checks);
        acknowledged = List.copyOf(acknowledged);
        milestones = List.copyOf(milestones);
    }

    /** A milestone on the way. */
    @Schema(name = "DispatchMilestone", description = "A milestone on the way.")
    public record Passage(
            @Schema(description = "Which.", required = true) Milestone milestone,

            @Schema(
                    description = "When it was reached, by the carrier's clock; null where it was not.",
                    required = true,
                    nullable = true,
                    examples = "2026-01-18T09:30:00Z")
            @Nullable Instant reachedAt) {}

    /** {@code known} are the milestones of the shipment, as far as was told. */
    static DispatchView of(
            Dispatch dispatch,
            @Nullable Waybill waybill,
            @Nullable Carriage carriage,
            List<CarriageMilestone> known,
            Language language) {
        return new DispatchView(
                dispatch.id(),
                dispatch.version(),
                dispatch.orderId(),
                dispatch.shopId(),
                dispatch.waybillNo(),
                dispatch.carrierCode(),
                dispatch.lines(),
                DispatchCheckView.of(dispatch.checks(), language),
                dispatch.acknowledged(),
                dispatch.reason(),
                dispatch.actor(),
                dispatch.dispatchedAt(),
                waybill == null ? null : waybill.state(),
                carriage == null ? null : carriage.state(),
                Arrays.stream(Milestone.values())
                        .map(milestone -> new Passage(milestone, reached(known, milestone)))
                        .toList(),
                dispatch.deliveredAt());
    }

    private static @Nullable Instant reached(List<CarriageMilestone> known, Milestone milestone) {
        for (CarriageMilestone one : known) {
            if (one.milestone() == milestone) {
                return one.reachedAt();
            }
        }
        return null;
    }
}
