package org.chuhai.logistics.exportcase;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;

/** What can be done with a case, in which state: the life cycle's commands as a table. All else follows from documents. */
enum CaseAction {
    /** Apply the corrections of findings. */
    APPLY_CORRECTIONS(
            Set.of(CaseState.WAITING, CaseState.DISCREPANT, CaseState.MATCHED, CaseState.WAIVED),
            new Text("没有现在可以应用的更正", "there is no correction that could be applied now")),
    /** Examine it once more. */
    EXAMINE(
            Set.of(CaseState.WAITING, CaseState.DISCREPANT, CaseState.MATCHED, CaseState.WAIVED),
            new Text("案件已并入另一案件", "the case was merged into another")),
    /** Answer for what blocks. */
    WAIVE(
            Set.of(CaseState.DISCREPANT),
            new Text("只有存在阻断性差异的案件才能豁免", "only a case with findings that block can be waived")),
    /** Answer for it no more. */
    WITHDRAW_WAIVER(Set.of(CaseState.WAIVED), new Text("案件没有有效的豁免", "the case has no waiver that holds"));

    private final Set<CaseState> states;
    private final Text otherwise;

    CaseAction(Set<CaseState> states, Text otherwise) {
        this.states = states;
        this.otherwise = otherwise;
    }

    /** Whether the case allows it; corrections need something to be applied. */
    boolean isAllowedIn(CaseState state, boolean hasCorrections) {
        return states.contains(state) && (this != APPLY_CORRECTIONS || hasCorrections);
    }

    /** Each action with the reason where it is refused. */
    static AllowedActions of(CaseState state, boolean hasCorrections, Language language) {
        return new AllowedActions(
                state.name(),
                Arrays.stream(values())
                        .map(action -> action.isAllowedIn(state, hasCorrections)
                                ? AllowedActions.Action.allowed(action.name())
                                : AllowedActions.Action.refused(action.name(), action.otherwise, language))
                        .toList());
    }

    Text otherwise() {
        return otherwise;
    }

    static List<String> allowedIn(CaseState state, boolean hasCorrections) {
        return Arrays.stream(values())
                .filter(action -> action.isAllowedIn(state, hasCorrections))
                .map(Enum::name)
                .toList();
    }
}
