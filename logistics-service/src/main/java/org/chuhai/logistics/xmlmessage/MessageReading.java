package org.chuhai.logistics.xmlmessage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The reading of one message. */
final class MessageReading<T extends MessageType, D> {

    private static final Pattern SOME_MESSAGE = Pattern.compile("[A-Za-z0-9]{1,30}Message");

    /** What a document became and what was found in it; whether it can be taken is known when the message has ended. */
    private record Candidate<D>(@Nullable D taken, Violations violations) {}

    private final List<MessageFamily<T>> families;
    private final Taking<T, D> taking;
    private final MessageXml xml;
    private final Violations ofMessage = new Violations();
    private final List<Candidate<D>> candidates = new ArrayList<>();

    MessageReading(List<MessageFamily<T>> families, Taking<T, D> taking, MessageXml xml) {
        this.families = families;
        this.taking = taking;
        this.xml = xml;
    }

    ReadMessage<T, D> read() throws UnreadableInput, IOException {
        xml.next();
        String root = xml.name();
        for (MessageFamily<T> family : families) {
            Optional<T> type = family.ofRoot(root);
            if (type.isPresent()) {
                return read(family.table(), type.get());
            }
        }
        throw stranger(root);
    }

    private ReadMessage<T, D> read(ElementTable table, T message) throws UnreadableInput, IOException {
        if (!xml.namespace().equals(table.namespace())) {
            Text foreign = Wording.foreign(message.root(), xml.namespace(), table.namespace());
            throw xml.unreadable(foreign.zh(), foreign.en());
        }
        StructureReader structures = new StructureReader(table, xml);
        String path = "/" + message.root();
        Structure envelope = new Structure(path, 0);
        if (message.document().equals(message.root())) {
            candidates.add(candidate(structures, message, path));
        } else {
            structures.read(table.type(message.root()), path, ofMessage, envelope, (part, where) -> {
                if (part.name().equals(message.document())) {
                    candidates.add(candidate(structures, message, where));
                } else {
                    envelope.add(part.name(), structures.read(part.name(), where, ofMessage));
                }
            });
        }
        // To the very end: what follows the root may still make this no XML.
        xml.next();
        if (candidates.isEmpty()) {
            throw xml.unreadable(
                    "报文中没有任何" + message.label().zh() + "（" + message.document() + "）",
                    "the message holds no " + message.document() + " ("
                            + message.label().en() + ")");
        }
        return new ReadMessage<>(
                message, envelope, candidates.stream().map(this::answer).toList());
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

    private Candidate<D> candidate(StructureReader structures, T message, String where)
            throws UnreadableInput, IOException {
        Violations violations = new Violations();
        Structure document = structures.read(message.document(), where, violations);
        taking.check(message, document, violations);
        return new Candidate<>(violations.isEmpty() ? taking.take(message, document) : null, violations);
    }

    private ReadPart<D> answer(Candidate<D> candidate) {
        D taken = candidate.taken();
        return taken != null && ofMessage.isEmpty()
                ? new ReadPart.Taken<>(taken)
                : new ReadPart.Broken<>(candidate.violations().with(ofMessage));
    }
}
