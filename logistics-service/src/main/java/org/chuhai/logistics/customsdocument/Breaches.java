package org.chuhai.logistics.customsdocument;

import java.util.List;
import org.chuhai.logistics.language.Text;

/**
 * Notes breaches of the members of one JSON object.
 *
 * @param pointer of the object
 * @param all breaches of the whole document so far
 */
record Breaches(String pointer, List<Violation> all) {

    String at(String member) {
        return pointer + "/" + member;
    }

    void note(String member, Violation.Rule rule, String zh, String en) {
        if (all.size() < ReadDocument.MOST_VIOLATIONS) {
            all.add(new Violation(at(member), rule, new Text(zh, en)));
        }
    }

    /** What the value has to look like, and what it looks like instead. */
    void shouldBe(String member, Violation.Rule rule, Text form, String value) {
        String shown = Violation.shown(value);
        note(
                member,
                rule,
                "应为" + form.zh() + "，实为“" + shown + "”",
                "must be " + form.en() + ", but it is \"" + shown + "\"");
    }
}
