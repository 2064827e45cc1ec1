package org.chuhai.logistics.xmlmessage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The reading of one message. */
final class MessageReading {

    private static final Pattern SOME_MESSAGE = Pattern.compile("[A-Za-z0-9]{1,30}Message");

    /** A document and what was found in it; whether it can be taken is known when the message has ended. */
    private record Candidate(@Nullable Presented<?> presented, Violations violations) {}

    private final List<MessageFamily> families;
    private final MessageXml xml;
    private final Violations ofMessage = new Violations();
    private final List<Candidate> candidates = new ArrayList<>();

    MessageReading(List<MessageFamily> families, MessageXml xml) {
        this.families = families;
        this.xml = xml;
    }

    List<ReadDocument> documents() throws UnreadableInput, IOException {
        xml.next();
        String root = xml.name();
        for (MessageFamily family : families) {
            Optional<MessageType> type = family.ofRoot(root);
            if (type.isPresent()) {
                return documents(family.table(), type.get());
            }
        }
        throw stranger(root);
    }

    private List<ReadDocument> documents(ElementTable table, MessageType message) throws UnreadableInput, IOException {
        if (!xml.namespace().equals(table.namespace())) {
            Text foreign = Wording.foreign(message.root(), xml.namespace(), table.namespace());
            throw xml.unreadable(foreign.zh(), foreign.en());
        }
        StructureReader structures = new StructureReader(table, xml);
        String path = "/" + message.root();
        if (message.document().equals(message.root())) {
            candidates.add(candidate(structures, message, path));
        } else {
            structures.read(table.type(message.root()), path, ofMessage, new Structure(path, 0), (part, where) -> {
                if (part.name().equals(message.document())) {
                    candidates.add(candidate(structures, message, where));
                } else {
                    structures.read(part.name(), where, ofMessage);
                }
            });
        }
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

    private UnreadableInput stranger(String root) {
        String read = families.stream()
                .flatMap(family -> family.types().stream())
                .map(type ->
                        type.document().equals(type.root()) ? type.root() : type.root() + " (" + type.document() + ")")
                .collect(Collectors.joining(", "));
        return SOME_MESSAGE.matcher(root).matches()
                ? xml.unreadable(
                        "这是 " + root + "，此处只读取：" + read, "this is a " + root + "; only these are read: " + read)
                : xml.unreadable(
                        "根元素 " + Wording.shown(root) + " 不是海关报文，此处只读取：" + read,
                        "the root element " + Wording.shown(root) + " is no customs message; these are read: " + read);
    }

    private Candidate candidate(StructureReader structures, MessageType message, String where)
            throws UnreadableInput, IOException {
        Violations violations = new Violations();
        Structure document = structures.read(message.document(), where, violations);
        message.check(document, violations);
        return new Candidate(violations.isEmpty() ? message.present(document) : null, violations);
    }

    private ReadDocument answer(MessageType message, Candidate candidate) {
        return candidate.presented() != null && ofMessage.isEmpty()
                ? new ReadDocument.Accepted(candidate.presented())
                : new ReadDocument.Refused(
                        message.kind(), candidate.violations().with(ofMessage));
    }
}
