package org.chuhai.logistics.transmission;

import java.util.Arrays;
import java.util.List;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What its sender can do with a message, in which state. */
enum TransmissionAction {
    /** It does not leave. */
    WITHDRAW,
    /** The same content leaves once more: whoever had it has lost it. */
    HAND_OVER_AGAIN;

    /** Why it is refused, or null where the state of the message allows it. */
    @Nullable Refusal refusal(Transmission message) {
        return switch (this) {
            case WITHDRAW -> withdrawal(message);
            case HAND_OVER_AGAIN -> handover(message);
        };
    }

    private static @Nullable Refusal withdrawal(Transmission message) {
        return switch (message.state()) {
            case NEW, STAGED -> message.isAgain() ? TransmissionProblem.left() : null;
            case HANDED_OVER -> TransmissionProblem.left();
            case WITHDRAWN -> CommonProblem.STATE_REFUSES.because(withdrawn());
        };
    }

    private static @Nullable Refusal handover(Transmission message) {
        return switch (message.state()) {
            case STAGED, HANDED_OVER -> null;
            case NEW ->
                CommonProblem.STATE_REFUSES.because(
                        new Text("该报文尚待发送，会自行发送", "the message waits to leave, and leaves by itself"));
            case WITHDRAWN -> CommonProblem.STATE_REFUSES.because(withdrawn());
        };
    }

    private static Text withdrawn() {
        return new Text("该报文已经撤回", "the message was taken back already");
    }

    /** Refuses what the state of the message does not allow. */
    void must(Transmission message) {
        Refusal refusal = refusal(message);
        if (refusal != null) {
            throw refusal.allowing(allowed(message, TransmissionAction::refusal));
        }
    }

    /** Why an action is refused, or null where nothing keeps from it. */
    interface Refusing {
        @Nullable Refusal of(TransmissionAction action, Transmission message);
    }

    /** What can be done with the message now. */
    static List<String> allowed(Transmission message, Refusing refusing) {
        return Arrays.stream(values())
                .filter(action -> refusing.of(action, message) == null)
                .map(Enum::name)
                .toList();
    }

    /** Each action with the reason where it is refused. */
    static AllowedActions of(Transmission message, Refusing refusing, Language language) {
        return new AllowedActions(
                message.state().name(),
                Arrays.stream(values())
                        .map(action -> {
                            Refusal refusal = refusing.of(action, message);
                            return refusal == null
                                    ? AllowedActions.Action.allowed(action.name())
                                    : AllowedActions.Action.refused(action.name(), refusal.detail(), language);
                        })
                        .toList());
    }
}
