package org.chuhai.logistics.declaration;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** What the shop can do with its declaration, in which state, and which state that reaches: the life cycle as a table. */
enum DeclarationAction {
    /** What the drafting could not know is said, and the declaration is drafted anew. */
    SUPPLEMENT(
            Map.of(
                    DeclarationState.DRAFT, DeclarationState.DRAFT,
                    DeclarationState.RETURNED, DeclarationState.DRAFT,
                    DeclarationState.SEND_FAILED, DeclarationState.DRAFT),
            new Text(
                    "已申报的内容不能直接修改：须申请修改，或待海关退单",
                    "what was sent is not edited: ask for an amendment, or wait until it is returned")),
    /** It is sent, for the first time or again. */
    SUBMIT(
            Map.of(
                    DeclarationState.DRAFT, DeclarationState.SUBMITTED,
                    DeclarationState.RETURNED, DeclarationState.SUBMITTED,
                    DeclarationState.SEND_FAILED, DeclarationState.SUBMITTED),
            new Text(
                    "已经申报；只有草稿、被退回或发送失败的申报单可以申报",
                    "it has been sent; a draft is, or what was returned or could not be sent")),
    /** Customs is asked to change what it has. */
    AMEND(
            Map.of(
                    DeclarationState.ACCEPTED, DeclarationState.ACCEPTED,
                    DeclarationState.UNDER_REVIEW, DeclarationState.UNDER_REVIEW,
                    DeclarationState.CONCLUDED, DeclarationState.CONCLUDED),
            new Text(
                    "只有海关已入库、尚未查验或放行的申报单可以申请修改",
                    "an amendment is asked for what customs has in its books, before inspection and release")),
    /** It is not to take place: at once where customs does not have it, by request where it does. */
    CANCEL(
            Map.of(
                    DeclarationState.DRAFT, DeclarationState.CANCELLED,
                    DeclarationState.RETURNED, DeclarationState.CANCELLED,
                    DeclarationState.SEND_FAILED, DeclarationState.CANCELLED,
                    DeclarationState.ACCEPTED, DeclarationState.ACCEPTED,
                    DeclarationState.UNDER_REVIEW, DeclarationState.UNDER_REVIEW,
                    DeclarationState.CONCLUDED, DeclarationState.CONCLUDED,
                    DeclarationState.RELEASED, DeclarationState.RELEASED),
            new Text(
                    "在途、查验、扣留、结关或已撤销的申报单不能撤销：请等待海关回执；尚未交出的报文可以撤回（/v1/customs-transmissions/{id}/withdrawal）",
                    "what is on its way, under inspection, detained, closed or cancelled is not cancelled: wait for customs, or take"
                            + " the message back while it has not left (/v1/customs-transmissions/{id}/withdrawal)"));

    private final Map<DeclarationState, DeclarationState> reached;
    private final Text otherwise;

    DeclarationAction(Map<DeclarationState, DeclarationState> reached, Text otherwise) {
        this.reached = new EnumMap<>(reached);
        this.otherwise = otherwise;
    }

    /** The state that it reaches at once, or null where it is not allowed; the same state where customs is asked. */
    @Nullable DeclarationState from(DeclarationState state) {
        return reached.get(state);
    }

    /** Whether customs has to be asked. */
    boolean isRequest(DeclarationState state) {
        return from(state) == state && this != SUPPLEMENT;
    }

    Text otherwise() {
        return otherwise;
    }

    static List<String> allowedIn(DeclarationState state) {
        return Arrays.stream(values())
                .filter(action -> action.from(state) != null)
                .map(Enum::name)
                .toList();
    }
}
