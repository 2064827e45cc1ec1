package org.chuhai.logistics.ceb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The reading of one message. */
final class MessageReading {

    private static final Pattern CEB_MESSAGE = Pattern.compile("CEB[0-9]{3}Message");
    private static final String DELETE = "3";
    private static final String STORED = "1";

    /** A document and what was found in it; whether it can be taken is known when the message has ended. */
    private record Candidate(@Nullable Presented<?> presented, Violations violations) {}

    private final ElementTable table;
    private final MessageXml xml;
    private final StructureReader structures;
    private final Violations ofMessage = new Violations();
    private final List<Candidate> candidates = new ArrayList<>();

    MessageReading(ElementTable table, MessageXml xml) {
        this.table = table;
        this.xml = xml;
        this.structures = new StructureReader(table, xml);
    }

    List<ReadDocument> documents() throws UnreadableInput, IOException {
        xml.next();
        Message message = message();
        String path = "/" + message.root();
        structures.read(table.type(message.root()), path, ofMessage, new Structure(), (part, where) -> {
            if (part.name().equals(message.document())) {
                candidates.add(candidate(message, where));
            } else {
                structures.read(part.name(), where, ofMessage);
            }
        });
        // To the very end: what follows the root may still make this no XML.
        xml.next();
        if (candidates.isEmpty()) {
            throw xml.unreadable(
                    "报文中没有任何" + message.kind().label().zh() + "（" + message.document() + "）",
                    "the message holds no " + message.document() + " ("
                            + message.kind().label().en() + ")");
        }
        return candidates.stream().map(candidate -> answer(message, candidate)).toList();
    }

    private Message message() throws UnreadableInput {
        String name = xml.name();
        Message message = Message.ofRoot(name)
                .orElseThrow(() -> CEB_MESSAGE.matcher(name).matches()
                        ? xml.unreadable(
                                "这是 " + name + "，此处只读取：" + Message.all(),
                                "this is a " + name + "; only these are read: " + Message.all())
                        : xml.unreadable(
                                "根元素 " + Wording.shown(name) + " 不是海关报文，此处只读取：" + Message.all(),
                                "the root element " + Wording.shown(name) + " is no customs message; these are read: "
                                        + Message.all()));
        if (!xml.namespace().equals(StructureReader.NAMESPACE)) {
            Text foreign = Wording.foreign(name, xml.namespace());
            throw xml.unreadable(foreign.zh(), foreign.en());
        }
        return message;
    }

    private Candidate candidate(Message message, String where) throws UnreadableInput, IOException {
        Violations violations = new Violations();
        Structure document = structures.read(message.document(), where, violations);
        Structure head = switch (message) {
            case CEB303 -> document.part("OrderHead");
            case CEB505 -> document;
            case CEB603 -> document.part("InventoryHead");
        };
        refuseDeletion(head, violations);
        if (message == Message.CEB303) {
            CebOrder.check(document, violations);
        }
        if (!violations.isEmpty()) {
            return new Candidate(null, violations);
        }
        DocumentState state = state(head);
        CustomsDocument taken = switch (message) {
            case CEB303 -> CebOrder.of(document);
            case CEB505 -> CebWaybill.of(document);
            case CEB603 -> CebList.of(document, state);
        };
        return new Candidate(new Presented<>(taken, 1, state), violations);
    }

    private static void refuseDeletion(Structure head, Violations violations) {
        Structure.Value kind = head.value("appType");
        if (kind != null && kind.text().equals(DELETE)) {
            violations.add(
                    kind.position(),
                    kind.where(),
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text(
                            "报送类型（appType）为 3（删除）：删除申请不是可以核对的单证",
                            "kind of submission (appType) is 3 (delete): a deletion is no document to reconcile"));
        }
    }

    private static DocumentState state(Structure head) {
        if (head.optional("invtNo") != null) {
            return DocumentState.ACCEPTED;
        }
        return head.text("appStatus").equals(STORED) ? DocumentState.DRAFT : DocumentState.DECLARED;
    }

    private ReadDocument answer(Message message, Candidate candidate) {
        return candidate.presented() != null && ofMessage.isEmpty()
                ? new ReadDocument.Accepted(candidate.presented())
                : new ReadDocument.Refused(
                        message.kind(), candidate.violations().with(ofMessage));
    }
}
