package org.chuhai.logistics.profile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;

/** What can be done with a profile, and in which state: the life cycle as a table. */
enum ProfileAction {
    /** Another name, another content. */
    CHANGE(Map.of(
            ProfileState.ACTIVE,
            new Text("生效的方案不能修改：请以它为基础新建草稿", "what is in force is not changed: draft another one that is based on it"),
            ProfileState.RETIRED,
            new Text(
                    "停用的方案不能修改：请以它为基础新建草稿",
                    "what was in force is not changed: draft another one that is based on it"))),
    /** It was never in force, and nobody wants it. */
    DELETE(Map.of(
            ProfileState.ACTIVE,
            new Text("生效的方案不能删除：请启用另一方案", "what is in force is not deleted: activate another one"),
            ProfileState.RETIRED,
            new Text("停用的方案须保留：报告以它为依据", "what was in force is kept: reports were made with it"))),
    /** From now on it is in force, and what was is retired. */
    ACTIVATE(Map.of(ProfileState.ACTIVE, new Text("方案已经生效", "it is in force already")));

    private final Map<ProfileState, Text> refusals;

    ProfileAction(Map<ProfileState, Text> refusals) {
        this.refusals = new EnumMap<>(refusals);
    }

    /** Refuses the action where the state does not allow it. */
    void mustBeAllowedIn(ProfileState state) {
        Text refusal = refusals.get(state);
        if (refusal != null) {
            throw ProfileProblem.PROFILE_STATE_REFUSES.because(refusal).allowing(allowedIn(state));
        }
    }

    static List<String> allowedIn(ProfileState state) {
        return Arrays.stream(values())
                .filter(action -> !action.refusals.containsKey(state))
                .map(Enum::name)
                .toList();
    }

    /** Each action with the reason where it is refused. */
    static AllowedActions of(ProfileState state, Language language) {
        return new AllowedActions(
                state.name(),
                Arrays.stream(values())
                        .map(action -> action.entry(state, language))
                        .toList());
    }

    private AllowedActions.Action entry(ProfileState state, Language language) {
        Text refusal = refusals.get(state);
        return refusal == null
                ? AllowedActions.Action.allowed(name())
                : AllowedActions.Action.refused(name(), refusal, language);
    }
}
