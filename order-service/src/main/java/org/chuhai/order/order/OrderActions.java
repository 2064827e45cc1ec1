package org.chuhai.order.order;

import java.util.Arrays;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What an order takes now, and why it does not take the rest. */
final class OrderActions {

    private OrderActions() {}

    static AllowedActions of(Order order, Language language) {
        return new AllowedActions(
                order.state().name(),
                Arrays.stream(OrderAction.values())
                        .map(action -> entry(order, action, language))
                        .toList());
    }

    private static AllowedActions.Action entry(Order order, OrderAction action, Language language) {
        Text reason = reason(order, action);
        return reason == null
                ? AllowedActions.Action.allowed(action.name())
                : AllowedActions.Action.refused(action.name(), reason, language);
    }

    private static @Nullable Text reason(Order order, OrderAction action) {
        Text refusal = order.refusal(action);
        if (refusal != null || action != OrderAction.CONFIRM) {
            return refusal;
        }
        return OrderCompleteness.missing(order).stream()
                .map(FieldError::message)
                .reduce((first, next) -> new Text(first.zh() + "；" + next.zh(), first.en() + "; " + next.en()))
                .orElse(null);
    }
}
