package org.chuhai.logistics.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Country;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.language.Text;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Codes;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.jspecify.annotations.Nullable;

/**
 * The goods go to the buyer's country by the head and by every line of the declaration, whichever code world each uses
 * (KAZ is 145), and not to China. The order is right; without it the lines are, when they agree. Derived from the CEB
 * interface specification 202205, country; form fields TradeCountry, DestinationCountry.
 */
final class R20Destination implements Rule {

    private static final String CHINA = "CHN";
    private static final String FIELD = "destinationCountry";

    @Override
    public RuleId id() {
        return RuleId.R20;
    }

    @Override
    public void judge(Examination examination) {
        Declaration declaration = examination.declaration();
        if (declaration == null) {
            examination.skipsWithout(id(), DocumentKind.DECLARATION);
            return;
        }
        examination.judged(id());
        CodeTable<Country> countries = examination.reference().codeTables().countries();
        Order order = examination.order();
        Datum ordered = order == null || order.buyer() == null || order.buyer().country() == null
                ? null
                : datum(countries, DocumentKind.ORDER, order.buyer().country(), "/buyer/country");
        if (order == null) {
            examination.skip(id(), SkipReason.NO_ORDER);
        } else if (ordered == null) {
            examination.skip(id(), SkipReason.NO_BUYER_COUNTRY);
        }
        List<Datum> lines = lines(countries, declaration);
        Datum head =
                datum(countries, DocumentKind.DECLARATION, declaration.destinationCountry(), "/destinationCountry");
        Datum right = ordered == null ? mostlyDeclared(head, lines) : ordered;
        unusable(examination, countries, right);
        if (!head.normal().equals(right.normal())) {
            differs(examination, countries, null, right, ordered != null, List.of(head));
        }
        List<Datum> wrong = lines.stream()
                .filter(line -> !line.normal().equals(right.normal()))
                .toList();
        if (wrong.size() == lines.size() && wrong.size() > 1 && oneCountry(wrong)) {
            differs(examination, countries, null, right, ordered != null, wrong);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (wrong.contains(lines.get(i))) {
                int line = declaration.lines().get(i).no();
                differs(examination, countries, line, right, ordered != null, List.of(lines.get(i)));
            }
        }
    }

    private void differs(
            Examination examination,
            CodeTable<Country> countries,
            @Nullable Integer line,
            Datum right,
            boolean byOrder,
            List<Datum> wrong) {
        FindingDraft draft = examination.find(id(), FIELD, line);
        if (byOrder) {
            draft.value(right);
        }
        draft.value(wrong.getFirst());
        String where = line == null ? "" : "第 " + line + " 项";
        draft.text(
                where + "目的国 " + wrong.getFirst().raw() + "（"
                        + name(countries, wrong.getFirst()).zh() + "）与"
                        + (byOrder ? "订单买方国家 " : "申报单其余部分 ")
                        + right.raw() + "（" + name(countries, right).zh() + "）不一致。",
                (line == null ? "Destination " : "Line " + line + ": destination ")
                        + wrong.getFirst().raw() + " ("
                        + name(countries, wrong.getFirst()).en() + ") differs from "
                        + (byOrder ? "the buyer's country " : "the rest of the declaration, ")
                        + right.raw() + " (" + name(countries, right).en() + ").");
        for (Datum datum : wrong) {
            draft.correct(
                    DocumentKind.DECLARATION,
                    PatchOperation.replace(datum.pointer(), Codes.countryAs(countries, right.raw(), datum.raw())));
        }
    }

    /** A destination that agrees everywhere can still be none. */
    private void unusable(Examination examination, CodeTable<Country> countries, Datum right) {
        if (right.normal().equals(CHINA)) {
            examination
                    .find(id(), FIELD, null)
                    .value(right)
                    .text("出口货物的目的国不能是中国。", "The destination of an export cannot be China.");
        } else if (countries.get(right.raw()) == null) {
            examination
                    .find(id(), FIELD, null)
                    .value(right)
                    .text(
                            "国家代码 " + right.raw() + " 不在代码表中。",
                            "Country code " + right.raw() + " is not in the code table.");
        }
    }

    private static Datum mostlyDeclared(Datum head, List<Datum> lines) {
        return lines.size() > 1 && oneCountry(lines) ? lines.getFirst() : head;
    }

    private static boolean oneCountry(List<Datum> data) {
        return data.stream().map(Datum::normal).distinct().count() == 1;
    }

    private static List<Datum> lines(CodeTable<Country> countries, Declaration declaration) {
        List<Datum> lines = new ArrayList<>(declaration.lines().size());
        for (int i = 0; i < declaration.lines().size(); i++) {
            DeclarationLine line = declaration.lines().get(i);
            lines.add(datum(
                    countries,
                    DocumentKind.DECLARATION,
                    line.destinationCountry(),
                    "/lines/" + i + "/destinationCountry"));
        }
        return lines;
    }

    private static Datum datum(CodeTable<Country> countries, DocumentKind document, String code, String pointer) {
        Country known = countries.get(code);
        return new Datum(document, code, known == null ? code : known.code(), pointer);
    }

    private static Text name(CodeTable<Country> countries, Datum datum) {
        Country known = countries.get(datum.raw());
        return known == null ? new Text("未知", "unknown") : known.name();
    }
}
