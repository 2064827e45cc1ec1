package org.chuhai.logistics.customsdocument;

import java.util.List;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.platform.language.Text;

/**
 * The sentences about members of one JSON object that break their limits.
 *
 * @param pointer of the object
 * @param violations gathers what is noted, no more than anybody reads
 */
record Breaches(String pointer, List<Violation> violations) {

    void required(String name) {
        note(name, Rule.REQUIRED, "必填项缺失", "is required");
    }

    void empty(String name) {
        note(name, Rule.REQUIRED, "不得为空", "must not be empty");
    }

    void type(String name, String zh, String en) {
        note(name, Rule.WRONG_TYPE, "应为 " + zh, "must be " + en);
    }

    void unknown(String name) {
        String shown = Violation.shown(name).replace("~", "~0").replace("/", "~1");
        note(shown, Rule.UNKNOWN_MEMBER, "未知成员", "is not a member of this document");
    }

    void tooLong(String name, int max, String value) {
        butIs(name, Rule.WRONG_LENGTH, new Text("最多 " + max + " 个字符", "at most " + max + " characters"), value);
    }

    void form(String name, Rule rule, Text form, String value) {
        butIs(name, rule, new Text("应为" + form.zh(), "must be " + form.en()), value);
    }

    void characters(String name, String value) {
        butIs(
                name,
                Rule.NOT_AN_ALLOWED_VALUE,
                new Text("不得含有海关报文（XML）无法传送的字符", "must not have characters that no customs message (XML) can carry"),
                value);
    }

    void count(String name) {
        note(name, Rule.NOT_AN_INTEGER, "应为 0 到 999999999 的 JSON 整数", "must be a JSON integer from 0 to 999999999");
    }

    void size(String name, int max, int size) {
        note(
                name,
                Rule.WRONG_COUNT,
                "应有 1 到 " + max + " 项，实有 " + size + " 项",
                "must have 1 to " + max + " entries, but it has " + size);
    }

    private void butIs(String name, Rule rule, Text limit, String value) {
        String shown = Violation.shown(value);
        note(name, rule, limit.zh() + "，实为“" + shown + "”", limit.en() + ", but it is \"" + shown + "\"");
    }

    private void note(String name, Rule rule, String zh, String en) {
        if (violations.size() < ReadDocument.MOST_VIOLATIONS) {
            violations.add(new Violation(pointer + "/" + name, rule, new Text(zh, en)));
        }
    }
}
