package org.chuhai.logistics.customsdocument;

import org.chuhai.platform.language.Text;

/**
 * One breach of a field's limits.
 *
 * @param where JSON pointer or XPath of the field
 * @param rule which limit
 * @param text what is wrong and what is allowed
 */
public record Violation(String where, Rule rule, Text text) {

    private static final int SHOWN = 40;

    /** The limits that a field can break. */
    public enum Rule {
        REQUIRED,
        UNKNOWN_MEMBER,
        WRONG_TYPE,
        WRONG_LENGTH,
        NOT_A_DECIMAL,
        NOT_AN_INTEGER,
        NOT_A_DATE,
        NOT_AN_ALLOWED_VALUE,
        WRONG_COUNT,
        WRONG_ORDER
    }

    /** The value as far as it helps to recognise it; values come from strangers and can be very long. */
    public static String shown(String value) {
        String printable = value.codePoints()
                .limit(SHOWN + 1L)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.codePointCount(0, printable.length()) > SHOWN
                ? printable.substring(0, printable.offsetByCodePoints(0, SHOWN)) + "…"
                : printable;
    }
}
