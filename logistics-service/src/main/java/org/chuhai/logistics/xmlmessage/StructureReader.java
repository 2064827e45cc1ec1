package org.chuhai.logistics.xmlmessage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.Member.Field;
import org.chuhai.logistics.xmlmessage.Member.Part;
import org.chuhai.logistics.xmlmessage.Member.Skipped;
import org.chuhai.logistics.xmlmessage.MessageXml.Step;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Reads an element of a type of the table and reports everything in it that the table does not allow. */
final class StructureReader {

    static final int MOST_STRAYS = 1000;
    static final int MOST_SKIPPED = 10_000;

    private static final String SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    /** Reads one part; stands on its start tag when it is called and on its end tag when it returns. */
    @FunctionalInterface
    interface PartReader {
        void read(Part part, String path) throws UnreadableInput, IOException;
    }

    private final ElementTable table;
    private final MessageXml xml;
    private int position;
    private int strays;
    private int skipped;

    StructureReader(ElementTable table, MessageXml xml) {
        this.table = table;
        this.xml = xml;
    }

    Structure read(String type, String path, Violations violations) throws UnreadableInput, IOException {
        Structure structure = new Structure(path, position);
        read(
                table.type(type),
                path,
                violations,
                structure,
                (part, where) -> structure.add(part.name(), read(part.name(), where, violations)));
        return structure;
    }

    /** The same, but leaves the parts to the caller. */
    void read(ElementType type, String path, Violations violations, Structure structure, PartReader parts)
            throws UnreadableInput, IOException {
        Tally tally = new Tally(type);
        attributes(type, path, violations, structure);
        while (true) {
            Step step = xml.next();
            if (!xml.text().isBlank()) {
                stray();
                violations.add(position, path, Rule.WRONG_TYPE, Wording.strayText(type, xml.text()));
            }
            if (step != Step.START) {
                break;
            }
            position++;
            member(type, path, tally, violations, structure, parts);
        }
        position++;
        tally.missing(path, position, violations);
        if (table.sequence() == ElementTable.Sequence.AS_LISTED) {
            tally.misplaced(violations);
        }
    }

    private void member(
            ElementType type, String path, Tally tally, Violations violations, Structure structure, PartReader parts)
            throws UnreadableInput, IOException {
        boolean signature = xml.namespace().equals(SIGNATURES);
        int index = type.indexOf(signature ? "ds:" + xml.name() : xml.name());
        if (index < 0 || !(signature || isOwn())) {
            Text objection = index < 0 ? objection(type) : foreign();
            if (objection != null) {
                stray();
                violations.add(position, path + "/" + Wording.shown(xml.name()), Rule.UNKNOWN_MEMBER, objection);
            }
            skip();
            return;
        }
        Member member = type.members().get(index);
        int count = tally.count(index);
        String where = path + "/" + member.name() + (member.most() > 1 || count > 1 ? "[" + count + "]" : "");
        if (count > member.most()) {
            stray();
            if (count == member.most() + 1) {
                violations.add(position, where, Rule.WRONG_COUNT, Wording.repeated(member));
            }
            skip();
            return;
        }
        tally.place(index, position, where);
        switch (member) {
            case Field field -> field(field, where, violations, structure);
            case Part part -> parts.read(part, where);
            case Skipped _ -> skip();
        }
    }

    private boolean isOwn() {
        return xml.namespace().equals(table.namespace());
    }

    private Text foreign() {
        return Wording.foreign(xml.name(), xml.namespace(), table.namespace());
    }

    /** What is wrong with an element that its type does not list; null when it may just be passed over. */
    private @Nullable Text objection(ElementType type) {
        String name = xml.name();
        if (!type.open()) {
            return Wording.unknown(name, type.name());
        }
        if (!isOwn()) {
            return null;
        }
        Optional<Member> meant = type.meant(name);
        return meant.isPresent()
                ? Wording.misspelt(name, meant.get())
                : table.placeOf(name, type)
                        .map(place -> Wording.elsewhere(name, type.name(), place))
                        .orElse(null);
    }

    private void field(Field field, String where, Violations violations, Structure structure)
            throws UnreadableInput, IOException {
        strangers(field.name(), List.of(), false, where, violations);
        int here = position;
        boolean value = true;
        while (xml.next() == Step.START) {
            value = false;
            position++;
            stray();
            violations.add(
                    position,
                    where + "/" + Wording.shown(xml.name()),
                    Rule.UNKNOWN_MEMBER,
                    Wording.unknown(xml.name(), field.name()));
            skip();
        }
        if (value) {
            judge(field, xml.text(), where, here, violations, structure);
        }
    }

    private void attributes(ElementType type, String path, Violations violations, Structure structure)
            throws UnreadableInput {
        List<Field> known = type.attributes();
        for (Field field : known) {
            String value = xml.attribute(field.name().substring(1));
            String where = path + "/" + field.name();
            if (value != null) {
                judge(field, value, where, position, violations, structure);
            } else if (field.required()) {
                violations.add(position, where, Rule.REQUIRED, Wording.missing(field));
            }
        }
        strangers(type.name(), known, type.open(), path, violations);
    }

    /** Attributes that nobody knows. */
    private void strangers(String type, List<Field> known, boolean open, String path, Violations violations)
            throws UnreadableInput {
        for (int i = 0; i < xml.attributes(); i++) {
            String name = "@" + xml.attributeName(i);
            String namespace = xml.attributeNamespace(i);
            boolean own = namespace.isEmpty()
                    && known.stream().anyMatch(field -> field.name().equals(name));
            if (!own && !open && !namespace.equals(SCHEMA_INSTANCE)) {
                stray();
                violations.add(
                        position, path + "/" + Wording.shown(name), Rule.UNKNOWN_MEMBER, Wording.unknown(name, type));
            }
        }
    }

    private static void judge(
            Field field, String raw, String where, int position, Violations violations, Structure structure) {
        switch (FieldCheck.check(field, raw)) {
            case FieldCheck.Outcome.Valid(String value) ->
                structure.put(field.name(), new Structure.Value(value, where, position));
            case FieldCheck.Outcome.Absent() -> {
                // Nothing to keep.
            }
            case FieldCheck.Outcome.Broken(Rule rule, Text text) -> violations.add(position, where, rule, text);
        }
    }

    /** Goes to the end tag of the element on whose start tag the message stands, and keeps nothing of it. */
    private void skip() throws UnreadableInput, IOException {
        int depth = 1;
        while (depth > 0) {
            skipped += 1 + xml.attributes();
            if (skipped > MOST_SKIPPED) {
                throw xml.unreadable(
                        "未读取的内容（签名、扩展、未知元素）超过 " + MOST_SKIPPED + " 个元素",
                        "more than " + MOST_SKIPPED + " elements of signature, extension or unknown content");
            }
            depth += xml.next() == Step.START ? 1 : -1;
        }
    }

    private void stray() throws UnreadableInput {
        if (++strays > MOST_STRAYS) {
            throw xml.unreadable(
                    "不属于该报文的内容超过 " + MOST_STRAYS + " 处",
                    "more than " + MOST_STRAYS + " things that do not belong into the message");
        }
    }
}
