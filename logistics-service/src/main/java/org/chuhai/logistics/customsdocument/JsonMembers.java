package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chuhai.platform.language.Text;
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
    private static final Text TIME_IN_WORDS =
            new Text(" RFC 3339 时间，如 2026-01-15T08:20:00Z", "an RFC 3339 time such as 2026-01-15T08:20:00Z");
    private static final Text DATE_IN_WORDS =
            new Text(" RFC 3339 日期，如 2026-01-18", "an RFC 3339 date such as 2026-01-18");
    /** Of the largest object; more would only take longer. */
    private static final int MOST_MEMBERS = 40;

    private static final int MOST_PACKAGES = 999_999_999;

    private final ObjectNode node;
    private final Breaches breaches;
    private final Set<String> known = HashSet.newHashSet(MOST_MEMBERS);

    JsonMembers(ObjectNode node, Breaches breaches) {
        this.node = node;
        this.breaches = breaches;
    }

    /** A text of at most so many characters; an empty one counts as missing. */
    String text(String name, int max) {
        return required(name, textOrNull(name, max), "");
    }

    @Nullable String textOrNull(String name, int max) {
        JsonNode value = member(name);
        return value == null ? null : text(name, value, max);
    }

    private @Nullable String text(String name, JsonNode node, int max) {
        String value = string(name, node);
        if (value != null && value.codePointCount(0, value.length()) > max) {
            breaches.tooLong(name, max, value);
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
            breaches.form(name, Violation.Rule.NOT_AN_ALLOWED_VALUE, formInWords, value);
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
            breaches.form(name, Violation.Rule.NOT_A_DECIMAL, DECIMAL_IN_WORDS, value);
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
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < 0
                || value.intValue() > MOST_PACKAGES) {
            breaches.count(name);
            return 0;
        }
        return value.intValue();
    }

    @Nullable Boolean flagOrNull(String name) {
        JsonNode value = member(name);
        if (value != null && !value.isBoolean()) {
            breaches.type(name, "true 或 false", "true or false");
            return null;
        }
        return value == null ? null : Boolean.valueOf(value.booleanValue());
    }

    @Nullable Instant instantOrNull(String name) {
        return parsed(name, Rfc3339::time, TIME_IN_WORDS);
    }

    @Nullable LocalDate dateOrNull(String name) {
        return parsed(name, Rfc3339::date, DATE_IN_WORDS);
    }

    <T> @Nullable T objectOrNull(String name, Function<JsonMembers, T> reader) {
        JsonNode value = member(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ObjectNode object)) {
            breaches.type(name, "JSON 对象", "a JSON object");
            return null;
        }
        return read(object, name, reader);
    }

    /** From 1 to {@code max} objects. */
    <T> List<T> objects(String name, int max, Function<JsonMembers, T> reader) {
        if (member(name) == null) {
            breaches.required(name);
        }
        return array(name, 1, max, (place, value) -> {
            if (value instanceof ObjectNode object) {
                return read(object, place, reader);
            }
            breaches.type(place, "JSON 对象", "a JSON object");
            return null;
        });
    }

    /** Up to {@code max} texts of at most so many characters; none when the member is not there. */
    List<String> texts(String name, int max, int maxLength) {
        return array(name, 0, max, (place, value) -> text(place, value, maxLength));
    }

    private <T> List<T> array(String name, int least, int most, BiFunction<String, JsonNode, @Nullable T> reader) {
        JsonNode array = member(name);
        if (array != null && !array.isArray()) {
            breaches.type(name, "JSON 数组", "a JSON array");
        } else if (array != null && (array.size() < least || array.size() > most)) {
            breaches.size(name, most, array.size());
        } else if (array != null) {
            List<T> entries = new ArrayList<>(array.size());
            for (int i = 0; i < array.size(); i++) {
                T entry = reader.apply(name + "/" + i, array.get(i));
                if (entry != null) {
                    entries.add(entry);
                }
            }
            return entries;
        }
        return List.of();
    }

    /** Says that a member, optional in general, is missing where this document needs it. */
    void require(String name, @Nullable Object value) {
        if (value == null && (!node.has(name) || node.get(name).isNull())) {
            breaches.required(name);
        }
    }

    void refuseUnknown() {
        for (var member : node.properties()) {
            if (!known.contains(member.getKey())) {
                breaches.unknown(member.getKey());
            }
        }
    }

    private <T> T read(ObjectNode object, String name, Function<JsonMembers, T> reader) {
        JsonMembers members =
                new JsonMembers(object, new Breaches(breaches.pointer() + "/" + name, breaches.violations()));
        T value = reader.apply(members);
        members.refuseUnknown();
        return value;
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
            breaches.form(name, Violation.Rule.NOT_A_DATE, formInWords, value);
            return null;
        }
    }

    private @Nullable String string(String name) {
        JsonNode value = member(name);
        return value == null ? null : string(name, value);
    }

    private @Nullable String string(String name, JsonNode value) {
        if (!value.isTextual()) {
            breaches.type(name, "JSON 字符串", "a JSON string");
            return null;
        }
        String text = value.textValue();
        if (text.isBlank()) {
            breaches.empty(name);
            return null;
        }
        if (!XmlCharacters.canHold(text)) {
            breaches.characters(name, text);
            return null;
        }
        return text;
    }

    private @Nullable JsonNode member(String name) {
        known.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
