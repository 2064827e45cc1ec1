package org.chuhai.catalog.shop;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.jspecify.annotations.Nullable;

/** The life of a shop as data: which state takes which action. */
final class ShopLifeCycle {

    private static final Map<ShopAction, Set<ShopState>> TAKEN_IN = new EnumMap<>(Map.of(
            ShopAction.CHANGE, EnumSet.of(ShopState.OPEN),
            ShopAction.CLOSE, EnumSet.of(ShopState.OPEN)));

    private ShopLifeCycle() {}

    /** Why a shop in this state refuses the action; null where it takes it. */
    static @Nullable Text refusal(ShopState state, ShopAction action) {
        return TAKEN_IN.getOrDefault(action, Set.of()).contains(state) ? null : ShopProblem.reason(state, action);
    }

    /** The actions that the state takes. */
    static List<String> actions(ShopState state) {
        return Arrays.stream(ShopAction.values())
                .filter(action -> refusal(state, action) == null)
                .map(ShopAction::name)
                .toList();
    }

    static AllowedActions allowed(ShopState state, Language language) {
        return new AllowedActions(
                state.name(),
                Arrays.stream(ShopAction.values())
                        .map(action -> entry(action, refusal(state, action), language))
                        .toList());
    }

    private static AllowedActions.Action entry(ShopAction action, @Nullable Text reason, Language language) {
        return reason == null
                ? AllowedActions.Action.allowed(action.name())
                : AllowedActions.Action.refused(action.name(), reason, language);
    }
}
