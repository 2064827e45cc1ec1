package org.chuhai.logistics.reconciliation.examination;

import java.util.StringJoiner;
import org.chuhai.logistics.codetable.Unit;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.MemberNames;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.Sides;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The sentences of findings. */
public final class Wording {

    private static final Text NO_CAUSE = new Text("", "");

    private Wording() {}

    /** What people call the member; the member's own name where nothing better is known. */
    public static Text field(String field) {
        return MemberNames.of(field);
    }

    /** The member of a document, as a phrase; a name that says already whose member it is does not say so twice. */
    public static Text field(DocumentKind document, String field) {
        Text name = field(field);
        Text whose = document.label();
        return new Text(
                name.zh().startsWith(whose.zh()) ? name.zh() : whose.zh() + "的" + name.zh(),
                name.en().endsWith(" of the " + whose.en()) ? name.en() : name.en() + " of the " + whose.en());
    }

    /** The general sentence of a finding: which datum, what each document says, by how much, why. */
    static Text differs(String field, @Nullable Integer line, Sides values, @Nullable String delta, Cause cause) {
        Text name = field(field);
        StringBuilder zh = new StringBuilder(64);
        StringBuilder en = new StringBuilder(96);
        if (line != null) {
            zh.append("第 ").append(line).append(" 项");
            en.append("Line ").append(line).append(": ");
        }
        boolean equal = cause == Cause.WHITESPACE_OR_WIDTH;
        zh.append(name.zh()).append(equal ? "写法不同，视为一致：" : "不一致：");
        en.append(line == null ? capitalised(name.en()) : name.en())
                .append(equal ? " is written differently but counts as equal: " : " differs: ");
        Text stated = stated(values, equal);
        zh.append(stated.zh());
        en.append(stated.en());
        if (delta != null) {
            String size = delta.startsWith("-") ? delta.substring(1) : delta;
            zh.append("，相差 ").append(size);
            en.append(", difference ").append(size);
        }
        Text why = why(cause);
        return new Text(
                zh.append(why.zh()).append('。').toString(),
                en.append(why.en()).append('.').toString());
    }

    static Text why(Cause cause) {
        return cause == Cause.UNKNOWN
                ? NO_CAUSE
                : new Text("（" + cause.label().zh() + "）", " (" + cause.label().en() + ")");
    }

    /** What each document has, for instance "order 1300, waybill 1301". */
    public static Text stated(Sides values) {
        return stated(values, false);
    }

    /** White space at the end of a value only shows between quotation marks. */
    private static Text stated(Sides values, boolean quoted) {
        StringJoiner zh = new StringJoiner("，");
        StringJoiner en = new StringJoiner(", ");
        for (DocumentKind document : DocumentKind.values()) {
            String value = values.of(document);
            if (value != null) {
                zh.add(document.label().zh() + (quoted ? "为“" + value + "”" : "为 " + value));
                en.add(document.label().en() + (quoted ? " \"" + value + "\"" : " " + value));
            }
        }
        return new Text(zh.toString(), en.toString());
    }

    /** An English phrase as it begins a sentence. */
    public static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What is said, with a beginning and an end. */
    public static Text sentence(Text said) {
        return new Text(said.zh() + "。", capitalised(said.en()) + ".");
    }

    /** A price with the unit that it is for, such as "6.80 per kilogram (035)". */
    public static Text price(Examination examination, Figures figures) {
        Text unit = unit(examination, figures.unit());
        String price = figures.unitPrice().toPlainString();
        return new Text("每" + unit.zh() + " " + price, price + " per " + unit.en());
    }

    /** A quantity with its unit, such as "5000 kilogram (035)". */
    public static Text quantity(Examination examination, Figures figures) {
        Text unit = unit(examination, figures.unit());
        String quantity = figures.quantity().toPlainString();
        return new Text(quantity + " " + unit.zh(), quantity + " " + unit.en());
    }

    /** Name and code of a unit. */
    public static Text unit(Examination examination, String code) {
        Unit known = examination.reference().codeTables().units().get(code);
        return known == null
                ? new Text("未知单位（" + code + "）", "of unknown unit (" + code + ")")
                : new Text(known.name().zh() + "（" + code + "）", known.name().en() + " (" + code + ")");
    }

    /** As {@link #unit}, and that there is none. */
    public static Text unitOrEmpty(Examination examination, @Nullable String code) {
        return code == null ? new Text("空", "empty") : unit(examination, code);
    }
}
