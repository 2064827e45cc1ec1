package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chuhai.logistics.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object while it is read: hands out its members by type and notes every breach with its pointer. A broken
 * required member gives a placeholder, so that reading goes on to the next breach; whoever reads must refuse the
 * document when there was any.
 */
final class JsonMembers {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,14}(\\.[0-9]{1,5})?");
    private static final Text DECIMAL_IN_WORDS = new Text(
            "非负十进制数的字符串，整数最多 14 位、小数最多 5 位", "a non-negative decimal of at most 14 integer and 5 fraction digits");
    private static final int MOST_PACKAGES = 999_999_999;
    private static final Text COUNT_IN_WORDS =
            new Text("应为 0 到 999999999 的 JSON 整数", "must be a JSON integer from 0 to 999999999");

    private final ObjectNode node;
    private final Breaches breaches;
    private final Set<String> known = new HashSet<>();

    JsonMembers(ObjectNode node, String pointer, List<Violation> violations) {
        this.node = node;
        breaches = new Breaches(pointer, violations);
    }

    /** A text of at most so many characters; an empty one counts as missing. */
    String text(String name, int max) {
        return required(name, textOrNull(name, max), "");
    }

    @Nullable String textOrNull(String name, int max) {
        String value = string(name);
        if (value != null && value.codePointCount(0, value.length()) > max) {
            breaches.note(
                    name,
                    Violation.Rule.WRONG_LENGTH,
                    "最多 " + max + " 个字符，实为“" + Violation.shown(value) + "”",
                    "at most " + max + " characters, but it is \"" + Violation.shown(value) + "\"");
        }
        return value;
    }

    /** A code whose form is fixed, such as three characters for a currency. */
    String code(String name, Pattern form, Text formInWords) {
        return required(name, codeOrNull(name, form, formInWords), "");
    }

    @Nullable String codeOrNull(String name, Pattern form, Text formInWords) {
        String value = string(name);
        if (value != null && !form.matcher(value).matches()) {
            breaches.shouldBe(name, Violation.Rule.NOT_AN_ALLOWED_VALUE, formInWords, value);
        }
        return value;
    }

    BigDecimal decimal(String name) {
        return required(name, decimalOrNull(name), BigDecimal.ZERO);
    }

    @Nullable BigDecimal decimalOrNull(String name) {
        String value = string(name);
        if (value == null) {
            return null;
        }
        if (!DECIMAL.matcher(value).matches()) {
            breaches.shouldBe(name, Violation.Rule.NOT_A_DECIMAL, DECIMAL_IN_WORDS, value);
            return BigDecimal.ZERO;
        }
        return new BigDecimal(value);
    }

    int count(String name) {
        return required(name, countOrNull(name), 0);
    }

    @Nullable Integer countOrNull(String name) {
        JsonNode value = member(name);
        if (value == null) {
            return null;
        }
        if (value.isIntegralNumber() && value.canConvertToInt() && isCount(value.intValue())) {
            return value.intValue();
        }
        breaches.note(name, Violation.Rule.NOT_AN_INTEGER, COUNT_IN_WORDS.zh(), COUNT_IN_WORDS.en());
        return 0;
    }

    private static boolean isCount(int number) {
        return number >= 0 && number <= MOST_PACKAGES;
    }

    @Nullable Boolean flagOrNull(String name) {
        JsonNode value = member(name);
        if (value != null && !value.isBoolean()) {
            breaches.note(name, Violation.Rule.WRONG_TYPE, "应为 true 或 false", "must be true or false");
            return null;
        }
        return value == null ? null : Boolean.valueOf(value.booleanValue());
    }

    @Nullable Instant instantOrNull(String name) {
        return parsed(
                name,
                text -> OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS),
                new Text("RFC 3339 时间，如 2026-01-15T08:20:00Z", "an RFC 3339 time such as 2026-01-15T08:20:00Z"));
    }

    @Nullable LocalDate dateOrNull(String name) {
        return parsed(
                name, LocalDate::parse, new Text("RFC 3339 日期，如 2026-01-18", "an RFC 3339 date such as 2026-01-18"));
    }

    <T> @Nullable T objectOrNull(String name, Function<JsonMembers, T> reader) {
        JsonNode value = member(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ObjectNode object)) {
            breaches.note(name, Violation.Rule.WRONG_TYPE, "应为 JSON 对象", "must be a JSON object");
            return null;
        }
        return read(object, breaches.at(name), reader);
    }

    /** From 1 to {@code max} objects. */
    <T> List<T> objects(String name, int max, Function<JsonMembers, T> reader) {
        JsonNode value = member(name);
        if (value == null || !value.isArray()) {
            breaches.note(name, Violation.Rule.WRONG_TYPE, "应为 JSON 数组", "must be a JSON array");
            return List.of();
        }
        if (value.isEmpty() || value.size() > max) {
            breaches.note(
                    name,
                    Violation.Rule.WRONG_COUNT,
                    "应有 1 到 " + max + " 项，实有 " + value.size() + " 项",
                    "must have 1 to " + max + " entries, but it has " + value.size());
            return List.of();
        }
        List<T> objects = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i) instanceof ObjectNode object) {
                objects.add(read(object, breaches.at(name) + "/" + i, reader));
            } else {
                breaches.note(name + "/" + i, Violation.Rule.WRONG_TYPE, "应为 JSON 对象", "must be a JSON object");
            }
        }
        return objects;
    }

    /** Says that a member, optional in general, is missing where this document needs it. */
    void require(String name, @Nullable Object value) {
        if (value == null && (!node.has(name) || node.get(name).isNull())) {
            breaches.note(name, Violation.Rule.REQUIRED, "必填项缺失", "is required");
        }
    }

    private <T> T read(ObjectNode object, String at, Function<JsonMembers, T> reader) {
        JsonMembers members = new JsonMembers(object, at, breaches.all());
        T value = reader.apply(members);
        members.refuseUnknown();
        return value;
    }

    void refuseUnknown() {
        for (var member : node.properties()) {
            if (!known.contains(member.getKey())) {
                breaches.note(
                        Violation.shown(member.getKey()).replace("~", "~0").replace("/", "~1"),
                        Violation.Rule.UNKNOWN_MEMBER,
                        "未知成员",
                        "is not a member of this document");
            }
        }
    }

    private <T> T required(String name, @Nullable T value, T placeholder) {
        require(name, value);
        return value == null ? placeholder : value;
    }

    private <T> @Nullable T parsed(String name, Function<String, T> parser, Text formInWords) {
        String value = string(name);
        if (value == null) {
            return null;
        }
        try {
            return parser.apply(value);
        } catch (DateTimeException e) {
            breaches.shouldBe(name, Violation.Rule.NOT_A_DATE, formInWords, value);
            return null;
        }
    }

    private @Nullable String string(String name) {
        JsonNode value = member(name);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            breaches.note(name, Violation.Rule.WRONG_TYPE, "应为 JSON 字符串", "must be a JSON string");
            return null;
        }
        if (value.textValue().isBlank()) {
            breaches.note(name, Violation.Rule.REQUIRED, "不得为空", "must not be empty");
            return null;
        }
        return value.textValue();
    }

    private @Nullable JsonNode member(String name) {
        known.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
