package org.chuhai.catalog.compliance;

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

/** The life of a certificate as data: which state takes which action. */
final class CertificateLifeCycle {

    private static final Map<CertificateAction, Set<CertificateState>> TAKEN_IN = new EnumMap<>(Map.of(
            CertificateAction.VERIFY, EnumSet.of(CertificateState.SUBMITTED),
            CertificateAction.REVOKE, EnumSet.of(CertificateState.VALID)));

    private CertificateLifeCycle() {}

    /** Why a certificate in this state refuses the action; null where it takes it. */
    static @Nullable Text refusal(CertificateState state, CertificateAction action) {
        return TAKEN_IN.getOrDefault(action, Set.of()).contains(state)
                ? null
                : CertificateProblem.reason(state, action);
    }

    /** The actions that the state takes. */
    static List<String> actions(CertificateState state) {
        return Arrays.stream(CertificateAction.values())
                .filter(action -> refusal(state, action) == null)
                .map(CertificateAction::name)
                .toList();
    }

    static AllowedActions allowed(CertificateState state, Language language) {
        return new AllowedActions(
                state.name(),
                Arrays.stream(CertificateAction.values())
                        .map(action -> entry(action, refusal(state, action), language))
                        .toList());
    }

    private static AllowedActions.Action entry(CertificateAction action, @Nullable Text reason, Language language) {
        return reason == null
                ? AllowedActions.Action.allowed(action.name())
                : AllowedActions.Action.refused(action.name(), reason, language);
    }
}
