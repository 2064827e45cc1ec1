package org.chuhai.logistics.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Country;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Codes;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The goods go to the buyer's country by the head and by every line of the declaration, whichever code world each uses
 * (KAZ is 145), and not to China. The order is right; without it the lines are, when they agree. Derived from the CEB
 * interface specification 202205, country; form fields TradeCountry, DestinationCountry.
 */
final class R20Destination implements DeclarationRule {

    private static final String CHINA = "CHN";
    private static final String FIELD = "destinationCountry";

    @Override
    public RuleId id() {
        return RuleId.R20;
    }

    @Override
    public void judge(Examination examination, Declaration declaration) {
        CodeTable<Country> countries = examination.reference().codeTables().countries();
        Datum head = datum(countries, DocumentKind.DECLARATION, declaration.destinationCountry(), "/" + FIELD);
        List<Datum> lines = lines(countries, declaration);
        Datum declared = mostlyDeclared(countries, head, lines);
        Datum ordered = ordered(examination, countries);
        if (ordered != null && !isUsable(countries, ordered)) {
            unusable(examination, countries, ordered, declared);
            ordered = null;
        }
        if (ordered == null && !isUsable(countries, declared)) {
            unusable(examination, countries, declared, null);
            return;
        }
        compare(examination, declaration, head, lines, ordered == null ? declared : ordered);
    }

    private @Nullable Datum ordered(Examination examination, CodeTable<Country> countries) {
        Order order = examination.order();
        if (order == null) {
            examination.skip(id(), SkipReason.NO_ORDER);
            return null;
        }
        if (order.buyer() == null || order.buyer().country() == null) {
            examination.skip(id(), SkipReason.NO_BUYER_COUNTRY);
            return null;
        }
        return datum(countries, DocumentKind.ORDER, order.buyer().country(), "/buyer/country");
    }

    private void compare(Examination examination, Declaration declaration, Datum head, List<Datum> lines, Datum right) {
        boolean headIsWrong = !head.normal().equals(right.normal());
        List<Datum> wrong = lines.stream()
                .filter(line -> !line.normal().equals(right.normal()))
                .toList();
        boolean everyLine = !lines.isEmpty() && wrong.size() == lines.size() && isOneCountry(wrong);
        if (headIsWrong && everyLine && head.normal().equals(wrong.getFirst().normal())) {
            List<Datum> all = new ArrayList<>(List.of(head));
            all.addAll(wrong);
            differs(examination, null, right, all);
            return;
        }
        if (headIsWrong) {
            differs(examination, null, right, List.of(head));
        }
        if (everyLine && wrong.size() > 1) {
            differs(examination, null, right, wrong);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (wrong.contains(lines.get(i))) {
                differs(examination, declaration.lines().get(i).no(), right, List.of(lines.get(i)));
            }
        }
    }

    private void differs(Examination examination, @Nullable Integer line, Datum right, List<Datum> wrong) {
        CodeTable<Country> countries = examination.reference().codeTables().countries();
        FindingDraft draft = examination.find(id(), FIELD, line);
        boolean byOrder = right.document() == DocumentKind.ORDER;
        if (byOrder) {
            draft.value(right);
        }
        draft.value(wrong.getFirst());
        Text one = named(countries, wrong.getFirst());
        Text other = named(countries, right);
        draft.text(
                (line == null ? "" : "第 " + line + " 项") + "目的国 " + one.zh() + "与" + (byOrder ? "订单买方国家 " : "申报单其余部分的 ")
                        + other.zh() + "不一致。",
                (line == null ? "Destination " : "Line " + line + ": destination ") + one.en() + " differs from "
                        + (byOrder ? "the buyer's country " : "the rest of the declaration, ") + other.en() + ".");
        for (Datum datum : wrong) {
            draft.correct(
                    DocumentKind.DECLARATION,
                    PatchOperation.replace(datum.pointer(), Codes.countryAs(countries, right.raw(), datum.raw())));
        }
    }

    /** A destination that agrees everywhere can still be none. */
    private void unusable(
            Examination examination, CodeTable<Country> countries, Datum wrong, @Nullable Datum declared) {
        boolean china = wrong.normal().equals(CHINA);
        boolean ordered = wrong.document() == DocumentKind.ORDER;
        FindingDraft draft = examination.find(id(), FIELD, null).value(wrong);
        draft.text(
                (ordered ? "订单买方国家 " : "目的国 ") + wrong.raw() + (china ? " 是中国，出口货物的目的国不能是中国。" : " 不在国家代码表中。"),
                (ordered ? "The buyer's country " : "Destination ")
                        + wrong.raw()
                        + (china
                                ? " is China, which cannot be the destination of an export."
                                : " is not in the table of countries."));
        if (declared != null && isUsable(countries, declared)) {
            draft.correct(
                    wrong.document(),
                    PatchOperation.replace(wrong.pointer(), Codes.countryAs(countries, declared.raw(), wrong.raw())));
        }
    }

    private static Datum mostlyDeclared(CodeTable<Country> countries, Datum head, List<Datum> lines) {
        if (lines.isEmpty()) {
            return head;
        }
        Datum line = lines.getFirst();
        boolean byLines = isOneCountry(lines) && (lines.size() > 1 || !isUsable(countries, head));
        return byLines && isUsable(countries, line) ? line : head;
    }

    private static boolean isUsable(CodeTable<Country> countries, Datum datum) {
        return countries.get(datum.raw()) != null && !datum.normal().equals(CHINA);
    }

    private static boolean isOneCountry(List<Datum> data) {
        return data.stream().map(Datum::normal).distinct().count() == 1;
    }

    private static List<Datum> lines(CodeTable<Country> countries, Declaration declaration) {
        List<Datum> lines = new ArrayList<>(declaration.lines().size());
        for (int i = 0; i < declaration.lines().size(); i++) {
            String country = declaration.lines().get(i).destinationCountry();
            lines.add(datum(countries, DocumentKind.DECLARATION, country, "/lines/" + i + "/" + FIELD));
        }
        return lines;
    }

    private static Datum datum(CodeTable<Country> countries, DocumentKind document, String code, String pointer) {
        Country known = countries.get(code);
        return new Datum(document, code, known == null ? code : known.code(), pointer);
    }

    private static Text named(CodeTable<Country> countries, Datum datum) {
        Country known = countries.get(datum.raw());
        return known == null
                ? new Text(datum.raw() + "（代码表中没有）", datum.raw() + " (not in the table)")
                : new Text(
                        datum.raw() + "（" + known.name().zh() + "）",
                        datum.raw() + " (" + known.name().en() + ")");
    }
}
