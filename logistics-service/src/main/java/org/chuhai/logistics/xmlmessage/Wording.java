package org.chuhai.logistics.xmlmessage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.Location;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.xmlmessage.Member.Field;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** What is said to people: which field, which rule, which limit, what was found. */
public final class Wording {

    private static final int MOST_DETAIL = 200;

    private Wording() {}

    static String shown(String value) {
        return Violation.shown(value);
    }

    static Text at(@Nullable Location location, Text text) {
        if (location == null || location.getLineNumber() < 1) {
            return text;
        }
        int line = location.getLineNumber();
        int column = location.getColumnNumber();
        return new Text(
                "第 " + line + " 行第 " + column + " 列：" + text.zh(),
                "line " + line + ", column " + column + ": " + text.en());
    }

    static Text endsEarly(Deque<String> open) {
        return open.isEmpty()
                ? new Text("报文为空，或在第一个元素之前结束", "the message is empty or ends before its first element")
                : new Text("报文在 " + path(open) + " 中间结束，内容不完整", "the message ends in the middle of " + path(open));
    }

    static Text notWellFormed(String detail, Deque<String> open) {
        return parsers("不是格式正确的 XML", "this is no well-formed XML", detail, open);
    }

    static Text tooLarge(String detail, Deque<String> open) {
        return parsers("超出海关报文可能的大小", "this is larger than a customs message can be", detail, open);
    }

    private static Text parsers(String zh, String en, String detail, Deque<String> open) {
        String first = detail.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
        String reason = first.length() > MOST_DETAIL
                ? first.substring(0, first.offsetByCodePoints(0, MOST_DETAIL / 2)) + "…"
                : first;
        String zhPlace = open.isEmpty() ? "" : "，位于 " + path(open);
        String enPlace = open.isEmpty() ? "" : " in " + path(open);
        return new Text(zh + zhPlace + "（解析器提示：" + reason + "）", en + enPlace + " (the parser says: " + reason + ")");
    }

    private static String path(Deque<String> open) {
        List<String> names = new ArrayList<>(open.size());
        open.forEach(name -> names.add(shown(name)));
        Collections.reverse(names);
        return "/" + String.join("/", names);
    }

    static Text empty(Field field) {
        return of(field, "必填，但内容为空", "is required but empty");
    }

    static Text missing(Member member) {
        return of(member, "必填，但报文中没有", "is required but missing");
    }

    static Text unknown(String name, String element) {
        return new Text(element + " 中没有名为 " + shown(name) + " 的内容", element + " has nothing called " + shown(name));
    }

    static Text misspelt(String written, Member meant) {
        return of(
                meant,
                "在报文中就写作 " + meant.name() + "，而不是 " + shown(written),
                "is written exactly like that, not " + shown(written));
    }

    static Text elsewhere(String name, String element, String place) {
        return new Text(
                shown(name) + " 不属于 " + element + "，应在 " + place + " 中",
                shown(name) + " does not belong into " + element + " but into " + place);
    }

    static Text foreign(String name, String namespace, String own) {
        String zh = namespace.isEmpty() ? "没有命名空间" : "的命名空间是 " + shown(namespace);
        String en = namespace.isEmpty() ? "has no namespace" : "is in the namespace " + shown(namespace);
        return new Text(shown(name) + " " + zh + "，应为 " + own, shown(name) + " " + en + " instead of " + own);
    }

    static Text repeated(Member member) {
        return of(member, "最多出现 " + member.most() + " 次，此处多出", "may be there at most " + times(member.most()));
    }

    private static String times(int most) {
        return most == 1 ? "once; this one is too many" : most + " times; this one is too many";
    }

    static Text misplaced(Member member, @Nullable Member before) {
        return before == null
                ? of(member, "位置不对，应为第一个元素", "stands in the wrong place; it must come first")
                : of(
                        member,
                        "位置不对，应在 " + before.name() + " 的位置之后",
                        "stands in the wrong place; it belongs behind the place of " + before.name());
    }

    static Text strayText(ElementType type, String found) {
        return new Text(
                type.name() + " 的元素之间有多余的文字：" + zhQuoted(found.strip()),
                type.name() + " has text between its elements: " + quoted(found.strip()));
    }

    static Text wrongLength(Field field, int least, int most, int count, String value) {
        String zhLimit = least == most ? "必须是 " + most : count > most ? "最多 " + most : "至少 " + least;
        String enLimit = least == most ? "exactly " + most : count > most ? "at most " + most : "at least " + least;
        return of(
                field,
                zhLimit + " 个字符，实际 " + count + " 个：" + zhQuoted(value),
                "has " + count + (count == 1 ? " character, " : " characters, ") + enLimit + " are allowed: "
                        + quoted(value));
    }

    static Text tooManyUnits(Field field, int most, int units, String value) {
        return of(
                field,
                "含有在 UTF-16 中占两个单元的字符，共 " + units + " 个单元；校验软件常按单元计数，最多 " + most + " 个：" + zhQuoted(value),
                "has characters of two UTF-16 units, " + units + " units in all; validators often count units, of which"
                        + " at most " + most + " are allowed: " + quoted(value));
    }

    static Text noCharacter(Field field, int index, String value) {
        String code = "U+" + String.format(Locale.ROOT, "%04X", value.codePointAt(index));
        int place = value.codePointCount(0, index) + 1;
        return of(
                field,
                "第 " + place + " 个字符 " + code + " 不能写入 XML：" + zhQuoted(value),
                "holds " + code + " as its character " + place + ", which XML cannot hold: " + quoted(value));
    }

    static Text wrongLength(Field field, List<Integer> counts, int count, String value) {
        return of(
                field,
                "必须是 " + joined(counts, " 或 ") + " 个字符，实际 " + count + " 个：" + zhQuoted(value),
                "has " + count + (count == 1 ? " character, exactly " : " characters, exactly ")
                        + joined(counts, " or ") + " are allowed: " + quoted(value));
    }

    private static String joined(List<Integer> counts, String or) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(or));
    }

    static Text noDigits(Field field, List<Integer> counts, String value) {
        return of(
                field,
                "必须是 " + joined(counts, " 或 ") + " 位数字，实际为 " + zhQuoted(value),
                "must be " + joined(counts, " or ") + " digits and nothing else, not " + quoted(value));
    }

    static Text notAllowed(Field field, List<String> values, String value) {
        return of(
                field,
                (values.size() == 1 ? "必须是 " : "必须是其中之一：") + String.join("、", values) + "，实际为 " + zhQuoted(value),
                "must be " + (values.size() == 1 ? "" : "one of ") + String.join(", ", values) + ", not "
                        + quoted(value));
    }

    static Text noTime(Field field, String pattern, String value) {
        return of(
                field,
                "必须是格式为 " + pattern + " 的真实日期，实际为 " + zhQuoted(value),
                "must be a date that exists, written " + pattern + ", not " + quoted(value));
    }

    static Text noGuid(Field field, boolean onlyCase, String value) {
        return onlyCase
                ? of(field, "字母必须大写：" + zhQuoted(value), "must be written in upper case: " + quoted(value))
                : of(
                        field,
                        "必须是 8-4-4-4-12 位大写十六进制数，实际为 " + zhQuoted(value),
                        "must be upper-case hexadecimal digits in groups of 8-4-4-4-12, not " + quoted(value));
    }

    static Text noDecimal(Field field, String value) {
        return of(
                field,
                "必须是十进制数（只含数字和小数点，不用指数和千位分隔符），实际为 " + zhQuoted(value),
                "must be a decimal number of digits and a point, without exponent or separators, not " + quoted(value));
    }

    static Text tooManyDigits(Field field, int whole, int fraction, String value) {
        return of(
                field,
                "最多 " + whole + " 位整数和 " + fraction + " 位小数，实际为 " + zhQuoted(value),
                "may have " + whole + " digits before and " + fraction + " after the point, not " + quoted(value));
    }

    static Text noInteger(Field field, int digits, String value) {
        return of(
                field,
                "必须是最多 " + digits + " 位的整数，实际为 " + zhQuoted(value),
                "must be a whole number of at most " + digits + " digits, not " + quoted(value));
    }

    static Text negative(Field field, String value) {
        return of(field, "不能是负数，实际为 " + zhQuoted(value), "must not be negative, but is " + quoted(value));
    }

    private static Text of(Member member, String zh, String en) {
        String name = member.name();
        return new Text(
                member.label().zh() + "（" + name + "）" + zh, member.label().en() + " (" + name + ") " + en);
    }

    /** A value of a stranger in an English sentence. */
    public static String quoted(String value) {
        return "\"" + shown(value) + "\"";
    }

    /** A value of a stranger in a Chinese sentence. */
    public static String zhQuoted(String value) {
        return "“" + shown(value) + "”";
    }
}
