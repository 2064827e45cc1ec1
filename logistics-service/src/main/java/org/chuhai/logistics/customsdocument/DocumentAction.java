package org.chuhai.logistics.customsdocument;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.jspecify.annotations.Nullable;

/** What can be done with a filed document, in which state, and which state it reaches: the life cycle as a table. */
public enum DocumentAction {
    /** Another revision is filed: an edit of a draft, a change message for what was declared; it revives what was cancelled. */
    REVISE(
            Map.of(
                    DocumentState.DRAFT, DocumentState.DRAFT,
                    DocumentState.DECLARED, DocumentState.DECLARED,
                    DocumentState.CANCELLED, DocumentState.DRAFT),
            new Text("海关已接受的单证不能修改，须先撤回", "customs has accepted the document: withdraw it first")),
    /** It was sent to customs. */
    SUBMIT(
            Map.of(DocumentState.DRAFT, DocumentState.DECLARED),
            new Text("单证已经申报", "the document has been sent already")),
    /** Customs took it and gave it a number. */
    ACCEPT(
            Map.of(DocumentState.DECLARED, DocumentState.ACCEPTED),
            new Text("只有已申报的单证才能被接受", "only a document that was sent can be accepted")),
    /** Customs returned it, or it was cancelled: it is a draft again. */
    WITHDRAW(
            Map.of(
                    DocumentState.DECLARED, DocumentState.DRAFT,
                    DocumentState.ACCEPTED, DocumentState.DRAFT),
            new Text("草稿或已取消的单证无需撤回", "a draft, or what was cancelled, has nothing to be withdrawn")),
    /** What it is about does not take place. */
    CANCEL(
            Map.of(
                    DocumentState.DRAFT, DocumentState.CANCELLED,
                    DocumentState.DECLARED, DocumentState.CANCELLED),
            new Text(
                    "海关已接受的单证须先撤回；已取消的无需再取消",
                    "what customs has accepted must be withdrawn first; what was cancelled is so already"));

    /** Why content is not changed here that another service tells. */
    static final Text TOLD_ELSEWHERE = new Text(
            "该订单由订单服务告知：请在那里修改或取消，这里会随之更新",
            "the order is told by the service that sold it: change or cancel it there, and it changes here");

    /** Why nobody says by hand how far a declaration is that is sent from here. */
    static final Text SENT_FROM_HERE = new Text(
            "此申报单经 /v1/declarations 申报：请在那里申报、申请修改或撤销，进度由海关回执告知",
            "it is declared by /v1/declarations: send it, ask to amend it or cancel it there; receipts tell how far it is");

    private final Map<DocumentState, DocumentState> reached;
    private final Text otherwise;

    DocumentAction(Map<DocumentState, DocumentState> reached, Text otherwise) {
        this.reached = new EnumMap<>(reached);
        this.otherwise = otherwise;
    }

    /** The state that the action reaches, or null where it is not allowed. */
    public @Nullable DocumentState from(DocumentState state) {
        return reached.get(state);
    }

    /** Why it is refused where it is. */
    public Text otherwise() {
        return otherwise;
    }

    /** Whether it comes from where the order was sold, if the document follows that. */
    boolean isTold() {
        return this == REVISE || this == CANCEL;
    }

    /** What is sent from here is said by its declaration; its content is free while customs does not have it. */
    boolean isHeldBy(ClearanceGate.Clearance clearance) {
        return switch (clearance) {
            case BY_HAND -> false;
            case FROM_HERE -> this != REVISE;
            case WITH_CUSTOMS -> true;
        };
    }

    /** What is sent would leave, though nobody wants it. */
    private boolean isStoppedByMessage() {
        return this == WITHDRAW || this == CANCEL;
    }

    private @Nullable Text refusal(FiledDocument document, Hindrances hindrances) {
        if (document.isFollowed() && isTold()) {
            return TOLD_ELSEWHERE;
        }
        if (from(document.state()) == null) {
            return otherwise;
        }
        if (isHeldBy(hindrances.clearance())) {
            return SENT_FROM_HERE;
        }
        if (isStoppedByMessage() && !hindrances.waitingMessages().isEmpty()) {
            return RevisionRules.waiting(hindrances.waitingMessages());
        }
        if (this == CANCEL && !hindrances.declaredLists().isEmpty()) {
            return RevisionRules.keeping(hindrances.declaredLists());
        }
        SubmissionGate.Obstacle obstacle = hindrances.submission();
        return this == SUBMIT && obstacle != null ? obstacle.text() : null;
    }

    /** What the state of the document allows. */
    static List<String> allowedFor(FiledDocument document) {
        return allowedFor(document, Hindrances.NONE);
    }

    /** What can be done with the document now. */
    static List<String> allowedFor(FiledDocument document, Hindrances hindrances) {
        return Arrays.stream(values())
                .filter(action -> action.refusal(document, hindrances) == null)
                .map(Enum::name)
                .toList();
    }

    /** Each action with the reason where it is refused. */
    static AllowedActions of(FiledDocument document, Hindrances hindrances, Language language) {
        return new AllowedActions(
                document.state().name(),
                Arrays.stream(values())
                        .map(action -> {
                            Text refusal = action.refusal(document, hindrances);
                            return refusal == null
                                    ? AllowedActions.Action.allowed(action.name())
                                    : AllowedActions.Action.refused(action.name(), refusal, language);
                        })
                        .toList());
    }
}
