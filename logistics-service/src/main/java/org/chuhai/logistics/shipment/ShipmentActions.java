package org.chuhai.logistics.shipment;

import java.util.Arrays;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What a shipment takes now, and why it does not take the rest. */
final class ShipmentActions {

    private ShipmentActions() {}

    static AllowedActions of(Shipment shipment, Language language) {
        return new AllowedActions(
                shipment.state().name(),
                Arrays.stream(ShipmentAction.values())
                        .map(action -> entry(shipment, action, language))
                        .toList());
    }

    private static AllowedActions.Action entry(Shipment shipment, ShipmentAction action, Language language) {
        Text reason = reason(shipment, action);
        return reason == null
                ? AllowedActions.Action.allowed(action.name())
                : AllowedActions.Action.refused(action.name(), reason, language);
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
