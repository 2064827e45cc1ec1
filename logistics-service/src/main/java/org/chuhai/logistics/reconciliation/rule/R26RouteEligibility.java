package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.rate.Rate;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.tariff.TariffRow;
import org.jspecify.annotations.Nullable;

/**
 * A list is allowed for at most 5000 yuan and only for goods without export inspection (supervision condition B);
 * everything else goes by the declaration form, which is always allowed. Yuan by the rate of the month of declaration.
 * Source: published guides to 9710 clearance (secondary).
 */
final class R26RouteEligibility implements Rule {

    private static final BigDecimal LIMIT_CNY = new BigDecimal("5000");
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    @Override
    public RuleId id() {
        return RuleId.R26;
    }

    @Override
    public void judge(Examination examination) {
        Declaration declaration = examination.declaration();
        if (declaration == null) {
            examination.skipsWithout(id(), DocumentKind.DECLARATION);
            return;
        }
        examination.judged(id());
        if (declaration.route() == Route.LIST) {
            inspection(examination, declaration);
            value(examination, declaration);
        }
    }

    private void inspection(Examination examination, Declaration declaration) {
        String[] codes = rightCodes(examination, declaration);
        for (int i = 0; i < codes.length; i++) {
            DeclarationLine line = declaration.lines().get(i);
            TariffRow tariff = examination.reference().tariff().get(codes[i]);
            if (tariff == null) {
                examination.skip(id(), SkipReason.HS_NOT_IN_TARIFF_TABLE);
            } else if (tariff.needsExportInspection()) {
                byForm(
                        examination,
                        declaration,
                        line.no(),
                        "第 " + line.no() + " 项商品编号 " + codes[i] + " 须出口检验检疫（监管条件 B），不得走清单，应以报关单申报。",
                        "Line " + line.no() + ": goods of code " + codes[i] + " are inspected before export (condition"
                                + " B) and may not go by list; declare them by form.");
            }
        }
    }

    private void value(Examination examination, Declaration declaration) {
        BigDecimal cny = BigDecimal.ZERO;
        YearMonth month = month(declaration);
        for (DeclarationLine line : declaration.lines()) {
            Currency currency =
                    examination.reference().codeTables().currencies().get(line.currency());
            Optional<Rate> rate = currency == null || month == null
                    ? Optional.empty()
                    : examination.reference().rates().find(currency.code(), month);
            if (rate.isEmpty()) {
                examination.skip(id(), SkipReason.NO_RATE);
                return;
            }
            cny = cny.add(line.total().multiply(rate.get().cny()));
        }
        if (cny.compareTo(LIMIT_CNY) > 0) {
            String shown = cny.setScale(2, RoundingMode.HALF_UP).toPlainString();
            byForm(
                            examination,
                            declaration,
                            null,
                            "货值约 " + shown + " 元，超过清单通关上限 5000 元，应以报关单申报。",
                            "The goods are worth about " + shown + " yuan, more than the 5000 that a list allows;"
                                    + " declare them by form.")
                    .delta(LIMIT_CNY, new BigDecimal(shown));
        }
    }

    private FindingDraft byForm(
            Examination examination, Declaration declaration, @Nullable Integer line, String zh, String en) {
        FindingDraft draft = examination
                .find(id(), "route", line)
                .value(new Datum(DocumentKind.DECLARATION, "LIST", "LIST", "/route"))
                .text(zh, en)
                .correct(DocumentKind.DECLARATION, PatchOperation.replace("/route", "DECLARATION"));
        if (declaration.terms() == null) {
            draft.correct(DocumentKind.DECLARATION, PatchOperation.replace("/terms", "3"));
        }
        return draft;
    }

    /** A simplified or wrong code says nothing about inspection; the right one does. */
    private static String[] rightCodes(Examination examination, Declaration declaration) {
        String[] codes =
                declaration.lines().stream().map(DeclarationLine::hsCode).toArray(String[]::new);
        for (LinePair pair : examination.lines().pairs()) {
            codes[pair.declarationIndex()] = pair.rightHsCode();
        }
        return codes;
    }

    private static @Nullable YearMonth month(Declaration declaration) {
        Instant declaredAt = declaration.declaredAt();
        LocalDate date = declaredAt == null
                ? declaration.exportDate()
                : declaredAt.atOffset(BEIJING).toLocalDate();
        return date == null ? null : YearMonth.from(date);
    }
}
