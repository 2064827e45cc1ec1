package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Extremes;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Notes what one document has too long, too large or not at all, in its head or in one of its lines. */
final class MemberLimits {

    private static final int INTEGER_DIGITS = 14;
    private static final int FRACTION_DIGITS = 5;
    private static final int LARGEST_COUNT = 999_999_999;
    private static final int PARTY_CODE = 18;
    private static final int PARTY_NAME = 100;

    private final Examination examination;
    private final DocumentKind document;
    private int index = -1;
    private @Nullable Integer line;

    MemberLimits(Examination examination, DocumentKind document) {
        this.examination = examination;
        this.document = document;
    }

    /** What follows is of the line with this index. */
    void inLine(int lineIndex, int no) {
        index = lineIndex;
        line = no;
    }

    void text(String field, String value, int most) {
        if (value.isBlank()) {
            missing(field);
        } else {
            textIfPresent(field, value, most);
        }
    }

    void textIfPresent(String field, @Nullable String value, int most) {
        if (value != null && value.codePointCount(0, value.length()) > most) {
            int length = value.codePointCount(0, value.length());
            Text name = named(field);
            find(field, value)
                    .text(
                            name.zh() + "“" + value + "”有 " + length + " 个字符，最长 " + most + " 个。",
                            name.en() + " \"" + value + "\" has " + length + " characters; at most " + most
                                    + " are allowed.");
        }
    }

    void party(String member, @Nullable Party party) {
        if (party == null) {
            return;
        }
        if (isBlank(party.code()) && isBlank(party.customsCode())) {
            missing(member + ".code");
        }
        textIfPresent(member + ".code", party.code(), PARTY_CODE);
        textIfPresent(member + ".name", party.name(), PARTY_NAME);
    }

    void required(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            missing(field);
        }
    }

    /** Digits of one length, such as a commodity code. */
    void digits(String field, @Nullable String value, int count) {
        if (value != null && !isDigits(value, count)) {
            Text name = named(field);
            find(field, value)
                    .text(
                            name.zh() + "“" + value + "”不是 " + count + " 位数字。",
                            name.en() + " \"" + value + "\" is not made of " + count + " digits.");
        }
    }

    void number(String field, @Nullable BigDecimal value) {
        if (value != null && (value.signum() < 0 || !fits(value))) {
            Text name = named(field);
            String shown = value.toString();
            find(field, shown)
                    .text(
                            name.zh() + " " + shown + " 不合要求：不得为负数，最多 14 位整数、5 位小数。",
                            name.en() + " " + shown
                                    + " cannot be carried: a number is not negative and has at most 14 integer and 5"
                                    + " fraction digits.");
        }
    }

    void time(String field, @Nullable Instant time) {
        if (Extremes.is(time)) {
            outOfTime(field, String.valueOf(time));
        }
    }

    void day(String field, @Nullable LocalDate day) {
        if (Extremes.is(day)) {
            outOfTime(field, String.valueOf(day));
        }
    }

    private void outOfTime(String field, String value) {
        Text name = named(field);
        find(field, value)
                .text(
                        name.zh() + " " + value + " 不在公元 1 年到 9999 年之间。",
                        name.en() + " " + value + " is not between the years 1 and 9999.");
    }

    void count(String field, @Nullable Integer value) {
        if (value != null && (value < 0 || value > LARGEST_COUNT)) {
            Text name = named(field);
            find(field, value.toString())
                    .text(
                            name.zh() + " " + value + " 不在 0 到 999999999 之间。",
                            name.en() + " " + value + " is not between 0 and 999999999.");
        }
    }

    void lines(int size, int most) {
        if (size > most) {
            examination
                    .find(RuleId.V01, "lines", null)
                    .text(
                            document.label().zh() + "有 " + size + " 项商品，最多 " + most + " 项。",
                            Wording.capitalised("the " + document.label().en()) + " has " + size + " lines; at most "
                                    + most + " are allowed.");
        }
    }

    private void missing(String field) {
        Text name = named(field);
        examination
                .find(RuleId.V01, field, line)
                .text(name.zh() + "为必填项，没有填报。", name.en() + " is required and missing.");
    }

    FindingDraft find(String field, String value) {
        return examination.find(RuleId.V01, field, line).value(new Datum(document, value, value, pointer(field)));
    }

    private String pointer(String field) {
        String member = field.replace('.', '/');
        return index < 0 ? "/" + member : "/lines/" + index + "/" + member;
    }

    /** "Line 2 of the order: item number", as a sentence begins. */
    Text named(String field) {
        if (line == null) {
            Text name = Wording.field(document, field);
            return new Text(name.zh(), Wording.capitalised(name.en()));
        }
        Text name = Wording.field(field);
        Text whose = document.label();
        return new Text(
                whose.zh() + "第 " + line + " 项的" + name.zh(),
                "Line " + line + " of the " + whose.en() + ": " + name.en());
    }

    private static boolean fits(BigDecimal value) {
        return (long) value.precision() - value.scale() <= INTEGER_DIGITS
                && value.stripTrailingZeros().scale() <= FRACTION_DIGITS;
    }

    private static boolean isDigits(String value, int count) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return value.length() == count;
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
