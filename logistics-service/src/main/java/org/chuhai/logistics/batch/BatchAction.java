package org.chuhai.logistics.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;

/** What becomes of a batch, and in which state: the life cycle as a table. Callers cancel and delete; the rest is ours. */
enum BatchAction {
    RUN(Set.of(BatchState.RECEIVING), false),
    FINISH(Set.of(BatchState.RUNNING), false),
    ABANDON(Set.of(BatchState.RECEIVING), false),
    /** A part of it cannot be judged. */
    FAIL(Set.of(BatchState.RUNNING), false),
    /** Nothing more is judged. */
    CANCEL(Set.of(BatchState.RUNNING), true),
    /** With all its results, before its time is over. */
    DELETE(Set.of(BatchState.DONE, BatchState.CANCELLED, BatchState.ABANDONED, BatchState.FAILED), true);

    private static final Map<BatchState, Text> REFUSALS = new TreeMap<>(Map.of(
            BatchState.RECEIVING,
            new Text("批次仍在上传；中断上传即放弃该批次", "it is still being uploaded; break the upload off to abandon it"),
            BatchState.RUNNING,
            new Text("批次正在比对；请先取消", "it is being judged; cancel it first"),
            BatchState.DONE,
            new Text("批次已全部比对完毕", "all of it is judged"),
            BatchState.CANCELLED,
            new Text("批次已取消", "it was cancelled"),
            BatchState.ABANDONED,
            new Text("上传未完成，批次已放弃", "its upload broke off, and it was abandoned"),
            BatchState.FAILED,
            new Text("批次有无法比对的部分，已终止", "a part of it could not be judged, and it was given up")));

    private final Set<BatchState> states;
    private final boolean ofCallers;

    BatchAction(Set<BatchState> states, boolean ofCallers) {
        this.states = states;
        this.ofCallers = ofCallers;
    }

    /** Refuses the action where the state does not allow it. */
    void mustBeAllowedIn(BatchState state) {
        if (!states.contains(state)) {
            throw BatchProblem.BATCH_STATE_REFUSES.because(why(state)).allowing(allowedIn(state));
        }
    }

    static List<String> allowedIn(BatchState state) {
        return Arrays.stream(values())
                .filter(action -> action.ofCallers && action.states.contains(state))
                .map(Enum::name)
                .toList();
    }

    /** Each action of callers with the reason where it is refused. */
    static AllowedActions of(BatchState state, Language language) {
        return new AllowedActions(
                state.name(),
                Arrays.stream(values())
                        .filter(action -> action.ofCallers)
                        .map(action -> action.states.contains(state)
                                ? AllowedActions.Action.allowed(action.name())
                                : AllowedActions.Action.refused(action.name(), why(state), language))
                        .toList());
    }

    private static Text why(BatchState state) {
        return REFUSALS.getOrDefault(state, new Text("", ""));
    }
}
