package org.chuhai.logistics.shipment;

import java.util.Arrays;
import java.util.List;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a shipment takes now, and why it does not take the rest. */
@Schema(name = "ShipmentAllowedActions", description = "What a shipment takes now, and why it does not take the rest.")
public record AllowedActions(
        @Schema(description = "Where it stands.", required = true)
        ShipmentState state,

        @Schema(description = "Every action of the life cycle.", required = true)
        List<Entry> actions) {

    /** One action. */
    @Schema(name = "ShipmentAllowedAction", description = "One action and whether it is allowed.")
    public record Entry(
            @Schema(description = "The action.", required = true)
            ShipmentAction action,

            @Schema(description = "Whether the shipment takes it now.", required = true)
            boolean allowed,

            @Schema(
                    description = "Why not, in the language of Accept-Language; null if it is allowed.",
                    required = true,
                    nullable = true)
            @Nullable String reason) {}

    static AllowedActions of(Shipment shipment, Language language) {
        return new AllowedActions(
                shipment.state(),
                Arrays.stream(ShipmentAction.values())
                        .map(action -> entry(shipment, action, language))
                        .toList());
    }

    private static Entry entry(Shipment shipment, ShipmentAction action, Language language) {
        Text reason = reason(shipment, action);
        return new Entry(action, reason == null, reason == null ? null : reason.in(language));
    }

    private static @Nullable Text reason(Shipment shipment, ShipmentAction action) {
        if (!ShipmentLifeCycle.takes(shipment.state(), action)) {
            return ShipmentProblem.reason(shipment.state(), action);
        }
        return action == ShipmentAction.BOOK
                ? shipment.missingForBooking().stream()
                        .map(FieldError::message)
                        .reduce((first, next) -> new Text(first.zh() + "；" + next.zh(), first.en() + "; " + next.en()))
                        .orElse(null)
                : null;
    }
}
