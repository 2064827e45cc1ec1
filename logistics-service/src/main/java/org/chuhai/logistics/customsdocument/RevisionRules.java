package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What another revision or a cancellation may not do, whoever sends it. */
final class RevisionRules {

    private RevisionRules() {}

    /** A state that takes no revision at all says so itself. */
    static void check(
            FiledDocument known, ObjectNode present, CustomsDocument revised, ObjectNode tree, RevisionGate gate) {
        if (DocumentAction.REVISE.from(known.state()) == null || known.isFollowed()) {
            return;
        }
        refuseDeclared(known, present, tree, gate);
        refuseStale(known, present, revised);
    }

    /** What is sent from here is moved by receipts; a state that does not take the action says so itself. */
    static void refuseHeld(FiledDocument known, DocumentAction action, ClearanceGate gate) {
        if (action.from(known.state()) == null || known.kind() != DocumentKind.DECLARATION) {
            return;
        }
        ClearanceGate.Clearance clearance = gate.of(known);
        if (action.isHeldBy(clearance)) {
            throw held(known, clearance);
        }
    }

    /** The same, and what waits to leave would leave all the same. */
    static void refuseSent(FiledDocument known, DocumentAction action, ClearanceGate clearance, MessageGate gate) {
        refuseHeld(known, action, clearance);
        if (action.from(known.state()) == null || (known.isFollowed() && action.isTold())) {
            return;
        }
        List<UUID> messages = gate.waiting(known);
        if (!messages.isEmpty()) {
            throw DocumentProblem.MESSAGE_WAITS
                    .because(waiting(messages))
                    .allowing(DocumentAction.allowedFor(
                            known, new Hindrances(ClearanceGate.Clearance.BY_HAND, null, List.of(), messages)));
        }
    }

    /** Why it is neither withdrawn nor called off, and what to do first. */
    static Text waiting(List<UUID> messages) {
        String first = "/v1/customs-transmissions/" + messages.getFirst() + "/withdrawal";
        return new Text(
                "其报文尚待发送：请先撤回报文（POST " + first + "）",
                "its message waits to leave: take that back first (POST " + first + ")");
    }

    /** Customs' number of what is sent from here is told by receipts, and by no revision. */
    static void refuseToldNumber(FiledDocument known, ClearanceGate gate) {
        ClearanceGate.Clearance clearance = gate.of(known);
        if (clearance != ClearanceGate.Clearance.BY_HAND) {
            throw held(known, clearance);
        }
    }

    private static RuntimeException held(FiledDocument known, ClearanceGate.Clearance clearance) {
        return DocumentProblem.DECLARED_FROM_HERE
                .because(DocumentAction.SENT_FROM_HERE)
                .allowing(DocumentAction.allowedFor(known, new Hindrances(clearance, null, List.of(), List.of())));
    }

    /** V07: what a declared list declares stays as it was declared. */
    static void refuseDeclared(FiledDocument known, ObjectNode present, ObjectNode tree, RevisionGate gate) {
        Set<String> changed = known.kind() == DocumentKind.DECLARATION
                ? Set.of()
                : CarriedMembers.changed(known.kind(), present, tree);
        List<FiledDocument> lists = changed.isEmpty() ? List.of() : gate.declaredLists(known);
        if (!lists.isEmpty()) {
            throw DocumentProblem.LIST_IS_DECLARED
                    .because(declared(changed))
                    .allowing(List.of())
                    .at(lists.stream().map(RevisionRules::first).toList());
        }
    }

    /** V07, too; a state that cannot be called off at all says so itself. */
    static void refuseCalledOff(FiledDocument known, RevisionGate gate) {
        if (DocumentAction.CANCEL.from(known.state()) == null || known.isFollowed()) {
            return;
        }
        List<FiledDocument> lists = gate.declaredLists(known);
        if (!lists.isEmpty()) {
            throw DocumentProblem.LIST_IS_DECLARED
                    .because(keeping(lists))
                    .allowing(DocumentAction.allowedFor(
                            known, new Hindrances(ClearanceGate.Clearance.BY_HAND, null, lists, List.of())))
                    .at(lists.stream().map(RevisionRules::first).toList());
        }
    }

    /** Why an order or waybill is not called off. */
    static Text keeping(List<FiledDocument> lists) {
        List<String> numbers = lists.stream().map(FiledDocument::number).toList();
        return new Text(
                "清单 " + String.join("、", numbers) + " 已申报，不得取消其订单或运单：须先撤回或撤销清单",
                "list " + String.join(", ", numbers)
                        + " was declared: what it declares is not called off before it was withdrawn or cancelled");
    }

    static Text declared(Set<String> changed) {
        List<Text> members = changed.stream().map(MemberNames::withMember).toList();
        return new Text(
                "清单已申报，不得更改" + members.stream().map(Text::zh).collect(Collectors.joining("、")),
                "its list was declared: " + members.stream().map(Text::en).collect(Collectors.joining(", "))
                        + " may not change");
    }

    private static FieldError first(FiledDocument list) {
        return FieldError.inBody(
                "",
                "WITHDRAW_FIRST",
                new Text(
                        "清单 " + list.number() + "（" + list.state() + "）须先撤回或撤销",
                        "list " + list.number() + " (" + list.state() + ") must be withdrawn or cancelled first"));
    }

    /** As it was stored, whether or not today's reader takes the rest of it. */
    private static @Nullable Instant time(ObjectNode present) {
        String text = present.path("declaredAt").textValue();
        return text == null ? null : Rfc3339.time(text);
    }

    /** V11: a change message that was applied for before the one that customs has is ignored there. */
    private static void refuseStale(FiledDocument known, ObjectNode present, CustomsDocument revised) {
        if (known.state() != DocumentState.DECLARED || !(revised instanceof Declaration declaration)) {
            return;
        }
        Instant time = declaration.declaredAt();
        Instant before = time(present);
        if (time != null && before != null && time.isBefore(before)) {
            throw DocumentProblem.DOCUMENT_IS_STALE
                    .because(new Text(
                            "申报时间 " + time + " 早于现有版本的 " + before,
                            "declared at " + time + ", before the present revision's " + before))
                    .at(FieldError.inBody(
                            "/declaredAt", "STALE", new Text("不得早于 " + before, "must not be before " + before)));
        }
    }
}
