package org.chuhai.logistics.xmlmessage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.Member.Field;
import org.chuhai.logistics.xmlmessage.Member.Format;
import org.chuhai.platform.language.Text;

/** Judges the text of one field against its row of the element table; never computes with a number before it is short. */
final class FieldCheck {

    /** What became of a text. */
    sealed interface Outcome {

        /** Inside its limits, in the form in which it can be converted. */
        record Valid(String value) implements Outcome {}

        /** Nothing there, and nothing is needed. Many senders write an optional field that they do not use as empty. */
        record Absent() implements Outcome {}

        record Broken(Rule rule, Text text) implements Outcome {}
    }

    private static final Pattern DECIMAL = Pattern.compile("([+-]?)([0-9]*+)(?:\\.([0-9]*+))?");
    private static final Pattern INTEGER = Pattern.compile("([+-]?)([0-9]++)");
    private static final Pattern GUID = Pattern.compile("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}");
    private static final Pattern ANY_CASE_GUID = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \t\n\r]++");
    private static final int GUID_LENGTH = 36;

    private FieldCheck() {}

    static Outcome check(Field field, String raw) {
        if (raw.isBlank()) {
            return blank(field);
        }
        return switch (field.format()) {
            case Format.Characters(int least, int most) -> length(field, raw, least, most);
            case Format.Digits(var counts) -> digits(field, raw, counts);
            case Format.Collapsed(int least, int most) -> length(field, collapsed(raw), least, most);
            case Format.OneOf(var values) ->
                values.contains(raw)
                        ? new Outcome.Valid(raw)
                        : new Outcome.Broken(Rule.NOT_AN_ALLOWED_VALUE, Wording.notAllowed(field, values, raw));
            case Format.Amount amount -> decimal(field, amount, collapsed(raw));
            case Format.Count count -> integer(field, count, collapsed(raw));
            case Format.Moment() ->
                MessageTime.moment(raw).isPresent()
                        ? new Outcome.Valid(raw)
                        : new Outcome.Broken(Rule.NOT_A_DATE, Wording.noTime(field, "yyyyMMddHHmmss", raw));
            case Format.Stamp() ->
                MessageTime.stamp(raw).isPresent()
                        ? new Outcome.Valid(raw)
                        : new Outcome.Broken(Rule.NOT_A_DATE, Wording.noTime(field, "yyyyMMddHHmmssSSS", raw));
            case Format.Day() ->
                MessageTime.day(raw).isPresent()
                        ? new Outcome.Valid(raw)
                        : new Outcome.Broken(Rule.NOT_A_DATE, Wording.noTime(field, "yyyyMMdd", raw));
            case Format.Guid() -> guid(field, raw);
        };
    }

    private static Outcome blank(Field field) {
        if (field.preset() != null) {
            return new Outcome.Valid(field.preset());
        }
        return field.mayBeEmpty() ? new Outcome.Absent() : new Outcome.Broken(Rule.REQUIRED, Wording.empty(field));
    }

    private static Outcome length(Field field, String value, int least, int most) {
        int count = value.codePointCount(0, value.length());
        return count < least || count > most
                ? new Outcome.Broken(Rule.WRONG_LENGTH, Wording.wrongLength(field, least, most, count, value))
                : new Outcome.Valid(value);
    }

    private static Outcome digits(Field field, String value, List<Integer> counts) {
        int count = value.codePointCount(0, value.length());
        if (!counts.contains(count)) {
            return new Outcome.Broken(Rule.WRONG_LENGTH, Wording.wrongLength(field, counts, count, value));
        }
        return value.chars().anyMatch(c -> c < '0' || c > '9')
                ? new Outcome.Broken(Rule.NOT_AN_ALLOWED_VALUE, Wording.noDigits(field, counts, value))
                : new Outcome.Valid(value);
    }

    private static Outcome decimal(Field field, Format.Amount format, String value) {
        Matcher matcher = DECIMAL.matcher(value);
        if (!matcher.matches()) {
            return new Outcome.Broken(Rule.NOT_A_DECIMAL, Wording.noDecimal(field, value));
        }
        String whole = matcher.group(2);
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        if (whole.isEmpty() && fraction.isEmpty()) {
            return new Outcome.Broken(Rule.NOT_A_DECIMAL, Wording.noDecimal(field, value));
        }
        String digits = withoutLeadingZeros(whole);
        int used = fraction.length();
        // Zeros behind the limit change nothing: 2.350000 is the value 2.35.
        while (used > format.fraction() && fraction.charAt(used - 1) == '0') {
            used--;
        }
        int mostWhole = format.digits() - format.fraction();
        if (digits.length() > mostWhole || used > format.fraction()) {
            return new Outcome.Broken(
                    Rule.NOT_A_DECIMAL, Wording.tooManyDigits(field, mostWhole, format.fraction(), value));
        }
        String number = used == 0 ? digits : digits + "." + fraction.substring(0, used);
        return positive(field, matcher.group(1), number, value);
    }

    private static Outcome integer(Field field, Format.Count format, String value) {
        Matcher matcher = INTEGER.matcher(value);
        if (!matcher.matches()) {
            return new Outcome.Broken(Rule.NOT_AN_INTEGER, Wording.noInteger(field, format.digits(), value));
        }
        String digits = withoutLeadingZeros(matcher.group(2));
        return digits.length() > format.digits()
                ? new Outcome.Broken(Rule.NOT_AN_INTEGER, Wording.noInteger(field, format.digits(), value))
                : positive(field, matcher.group(1), digits, value);
    }

    private static Outcome positive(Field field, String sign, String number, String value) {
        boolean zero = number.chars().allMatch(c -> c == '0' || c == '.');
        return sign.equals("-") && !zero
                ? new Outcome.Broken(Rule.NOT_AN_ALLOWED_VALUE, Wording.negative(field, value))
                : new Outcome.Valid(number);
    }

    private static String withoutLeadingZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.isEmpty() ? "0" : digits.substring(first);
    }

    private static Outcome guid(Field field, String value) {
        int count = value.codePointCount(0, value.length());
        if (count != GUID_LENGTH) {
            return new Outcome.Broken(
                    Rule.WRONG_LENGTH, Wording.wrongLength(field, GUID_LENGTH, GUID_LENGTH, count, value));
        }
        if (GUID.matcher(value).matches()) {
            return new Outcome.Valid(value);
        }
        boolean onlyCase = ANY_CASE_GUID.matcher(value).matches();
        return new Outcome.Broken(Rule.NOT_AN_ALLOWED_VALUE, Wording.noGuid(field, onlyCase, value));
    }

    private static String collapsed(String raw) {
        return raw.chars().anyMatch(Character::isWhitespace)
                ? WHITE_SPACE.matcher(raw).replaceAll(" ").strip()
                : raw;
    }
}
