package org.chuhai.assessment.learner;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;

/** The life of a learner's record as data: which state takes which action. */
final class LearnerLifeCycle {

    private static final Map<LearnerAction, Set<LearnerState>> TAKEN_IN = new EnumMap<>(Map.of(
            LearnerAction.CHANGE, EnumSet.of(LearnerState.ENROLLED),
            LearnerAction.LEAVE, EnumSet.of(LearnerState.ENROLLED)));

    private LearnerLifeCycle() {}

    static boolean takes(LearnerState state, LearnerAction action) {
        return TAKEN_IN.getOrDefault(action, Set.of()).contains(state);
    }

    static List<LearnerAction> actions(LearnerState state) {
        return Arrays.stream(LearnerAction.values())
                .filter(action -> takes(state, action))
                .toList();
    }

    static Text reason(LearnerState state, LearnerAction action) {
        return new Text(
                "学员" + state.words().zh() + "，不能" + action.words().zh(),
                "a learner who is " + state.words().en() + " cannot "
                        + action.words().en());
    }

    static AllowedActions of(LearnerState state, Language language) {
        return new AllowedActions(
                state.name(),
                Arrays.stream(LearnerAction.values())
                        .map(action -> takes(state, action)
                                ? AllowedActions.Action.allowed(action.name())
                                : AllowedActions.Action.refused(action.name(), reason(state, action), language))
                        .toList());
    }
}
