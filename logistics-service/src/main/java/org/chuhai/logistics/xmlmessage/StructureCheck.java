package org.chuhai.logistics.xmlmessage;

import java.util.List;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.Member.Field;
import org.chuhai.logistics.xmlmessage.Member.Format;
import org.chuhai.logistics.xmlmessage.Member.Part;
import org.chuhai.logistics.xmlmessage.Member.Skipped;
import org.chuhai.platform.language.Text;

/**
 * Judges a structure that is to be written by the table that it will be read by. It is stricter than the reader in one
 * thing: the schema counts characters, but widespread validators count UTF-16 units, so what is sent fits both counts.
 */
final class StructureCheck {

    private final ElementTable table;
    private final Violations known;
    private final Violations violations = new Violations();

    /** With what is known to be wrong already: of each place the first reason is the one that is told. */
    StructureCheck(ElementTable table, Violations known) {
        this.table = table;
        this.known = known;
    }

    /** Known and found. */
    List<Violation> all() {
        return known.with(violations);
    }

    void check(ElementType type, Structure structure, String path) {
        type.attributes().forEach(field -> field(field, structure, path));
        for (Member member : type.members()) {
            switch (member) {
                case Field field -> field(field, structure, path);
                case Part part -> part(part, structure, path);
                case Skipped _ -> {
                    // Nothing of it is ever in a structure.
                }
            }
        }
        structure.fields().forEach(name -> stranger(type, structure, name, path));
        structure.partNames().forEach(name -> stranger(type, structure, name, path));
    }

    private void stranger(ElementType type, Structure structure, String name, String path) {
        if (!type.holds(name)) {
            add(
                    structure.sourceOf(name, path + "/" + Wording.shown(name)),
                    Rule.UNKNOWN_MEMBER,
                    Wording.unknown(name, type.name()));
        }
    }

    private void part(Part part, Structure structure, String path) {
        List<Structure> all = structure.parts(part.name());
        String where = path + "/" + part.name();
        if (all.isEmpty() && part.required()) {
            add(structure.sourceOf(part.name(), where), Rule.REQUIRED, Wording.missing(part));
        }
        for (int i = 0; i < all.size(); i++) {
            String at = part.most() > 1 || i > 0 ? where + "[" + (i + 1) + "]" : where;
            if (i == part.most()) {
                add(structure.sourceOf(part.name(), at), Rule.WRONG_COUNT, Wording.repeated(part));
                return;
            }
            check(table.type(part.name()), all.get(i), at);
        }
    }

    private void field(Field field, Structure structure, String path) {
        String text = structure.optional(field.name());
        if (text == null) {
            if (!field.mayBeEmpty()) {
                add(where(field, structure, path), Rule.REQUIRED, Wording.missing(field));
            }
            return;
        }
        int unfit = firstThatXmlCannotHold(text);
        if (unfit >= 0) {
            add(where(field, structure, path), Rule.NOT_AN_ALLOWED_VALUE, Wording.noCharacter(field, unfit, text));
            return;
        }
        switch (FieldCheck.check(field, text)) {
            case FieldCheck.Outcome.Valid(String value) -> units(field, value, structure, path);
            case FieldCheck.Outcome.Absent() -> {
                // Nothing will be written.
            }
            case FieldCheck.Outcome.Broken(Rule rule, Text why) -> add(where(field, structure, path), rule, why);
        }
    }

    private void units(Field field, String value, Structure structure, String path) {
        int most = switch (field.format()) {
            case Format.Characters(int _, int limit) -> limit;
            case Format.Collapsed(int _, int limit) -> limit;
            case Format.Digits _,
                    Format.OneOf _,
                    Format.Amount _,
                    Format.Count _,
                    Format.Moment _,
                    Format.Stamp _,
                    Format.Day _,
                    Format.Guid _ -> Integer.MAX_VALUE;
        };
        if (value.length() > most) {
            add(
                    where(field, structure, path),
                    Rule.WRONG_LENGTH,
                    Wording.tooManyUnits(field, most, value.length(), value));
        }
    }

    /** Asked only where something is wrong. */
    private static String where(Field field, Structure structure, String path) {
        return structure.sourceOf(field.name(), path + "/" + field.name());
    }

    private void add(String where, Rule rule, Text text) {
        if (!known.areAbout(where)) {
            violations.add(where, rule, text);
        }
    }

    /** Index of a character outside the Char production of XML 1.0, -1 when there is none. */
    private static int firstThatXmlCannotHold(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            if (control || Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF) {
                return i;
            }
        }
        return -1;
    }
}
