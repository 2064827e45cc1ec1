package org.chuhai.catalog.listing;

import static org.chuhai.catalog.listing.ListingState.ACTIVE;
import static org.chuhai.catalog.listing.ListingState.DRAFT;
import static org.chuhai.catalog.listing.ListingState.VALIDATED;
import static org.chuhai.catalog.listing.ListingState.WITHDRAWN;

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

/** The life of a listing as data: which state takes which action. */
final class ListingLifeCycle {

    private static final Map<ListingAction, Set<ListingState>> TAKEN_IN = new EnumMap<>(Map.of(
            ListingAction.REPLACE, EnumSet.of(DRAFT, VALIDATED, WITHDRAWN),
            ListingAction.DELETE, EnumSet.of(DRAFT),
            ListingAction.VALIDATE, EnumSet.of(DRAFT, VALIDATED),
            ListingAction.PUBLISH, EnumSet.of(DRAFT, VALIDATED, WITHDRAWN),
            ListingAction.WITHDRAW, EnumSet.of(ACTIVE)));

    private ListingLifeCycle() {}

    /** Why a listing in this state refuses the action; null where it takes it. */
    static @Nullable Text refusal(ListingState state, ListingAction action) {
        return TAKEN_IN.getOrDefault(action, Set.of()).contains(state) ? null : ListingProblem.reason(state, action);
    }

    /** The actions that the state takes. */
    static List<String> actions(ListingState state) {
        return Arrays.stream(ListingAction.values())
                .filter(action -> refusal(state, action) == null)
                .map(ListingAction::name)
                .toList();
    }

    static AllowedActions allowed(ListingState state, Language language) {
        return new AllowedActions(
                state.name(),
                Arrays.stream(ListingAction.values())
                        .map(action -> entry(action, refusal(state, action), language))
                        .toList());
    }

    private static AllowedActions.Action entry(ListingAction action, @Nullable Text reason, Language language) {
        return reason == null
                ? AllowedActions.Action.allowed(action.name())
                : AllowedActions.Action.refused(action.name(), reason, language);
    }
}
