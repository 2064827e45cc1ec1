package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.rate.Rate;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.LinePairing;
import org.chuhai.logistics.tariff.TariffRow;
import org.jspecify.annotations.Nullable;

/**
 * A list is allowed for at most 5000 yuan and only for goods without export inspection (supervision condition B);
 * everything else goes by the declaration form, which is always allowed. Yuan by the rate of the month of declaration.
 * What counts is the export after correction: the ordered goods with their right codes and totals. Source: published
 * guides to 9710 clearance (secondary).
 */
final class R26RouteEligibility implements DeclarationRule {

    private static final BigDecimal LIMIT_CNY = new BigDecimal("5000");
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /** Import and export inspection; what other conditions ask of a list is not known here. */
    private static final String INSPECTIONS = "[AB]*";

    /**
     * What is exported in one line.
     *
     * @param no the declaration's line number, else the order's
     * @param tariff the rows that its code can mean
     */
    private record Goods(
            int no, @Nullable String hsCode, Collection<TariffRow> tariff, BigDecimal total, String currency) {}

    @Override
    public RuleId id() {
        return RuleId.R26;
    }

    @Override
    public void judge(Examination examination, Declaration declaration) {
        if (declaration.route() == Route.LIST) {
            List<Goods> goods = goods(examination, declaration);
            goods.forEach(line -> inspection(examination, declaration, line));
            value(examination, declaration, goods);
        }
    }

    private static List<Goods> goods(Examination examination, Declaration declaration) {
        LinePairing lines = examination.lines();
        Order order = examination.order();
        boolean comparable = order != null && Comparability.obstacle(examination, order, declaration) == null;
        Goods[] declared = declaration.lines().stream()
                .map(line -> new Goods(
                        line.no(),
                        line.hsCode(),
                        SimplifiedCode.rows(examination, declaration, line.hsCode()),
                        line.total(),
                        line.currency()))
                .toArray(Goods[]::new);
        for (LinePair pair : lines.pairs()) {
            Goods stated = declared[pair.declarationIndex()];
            declared[pair.declarationIndex()] = new Goods(
                    pair.line(),
                    pair.rightHsCode(),
                    pair.rightHsCode().equals(stated.hsCode())
                                    && !pair.rightHsCode()
                                            .equals(pair.orderLine().hsCode())
                            ? stated.tariff()
                            : row(examination, pair.rightHsCode()),
                    pair.declaration().right().total(),
                    comparable && order != null ? order.currency() : stated.currency());
        }
        List<Goods> goods = new ArrayList<>();
        for (int i = 0; i < declared.length; i++) {
            if (!lines.extra().contains(i)) {
                goods.add(declared[i]);
            }
        }
        if (comparable && order != null) {
            for (int index : lines.missing()) {
                OrderLine line = order.lines().get(index);
                goods.add(new Goods(
                        line.no(), line.hsCode(), row(examination, line.hsCode()), line.total(), order.currency()));
            }
        }
        return goods;
    }

    private static List<TariffRow> row(Examination examination, @Nullable String hsCode) {
        TariffRow row = examination.reference().tariff().get(hsCode);
        return row == null ? List.of() : List.of(row);
    }

    private void inspection(Examination examination, Declaration declaration, Goods goods) {
        if (goods.tariff().isEmpty()) {
            examination.skip(id(), SkipReason.HS_NOT_IN_TARIFF_TABLE);
        } else if (goods.tariff().stream().anyMatch(TariffRow::needsExportInspection)) {
            byForm(
                    examination,
                    declaration,
                    goods.no(),
                    "第 " + goods.no() + " 项商品编号 " + goods.hsCode() + " 须出口检验检疫（监管条件 B），不得走清单，应以报关单申报。",
                    "Line " + goods.no() + ": goods of code " + goods.hsCode()
                            + " are inspected before export (condition"
                            + " B) and may not go by list; declare them by form.");
        } else if (!goods.tariff().stream().allMatch(row -> row.conditions().matches(INSPECTIONS))) {
            examination.skip(id(), SkipReason.CONDITIONS_NOT_JUDGED);
        }
    }

    private void value(Examination examination, Declaration declaration, List<Goods> goods) {
        BigDecimal cny = BigDecimal.ZERO;
        YearMonth month = month(declaration);
        for (Goods line : goods) {
            Currency currency =
                    examination.reference().codeTables().currencies().get(line.currency());
            Optional<Rate> rate = currency == null || month == null
                    ? Optional.empty()
                    : examination.reference().rates().find(currency.code(), month);
            if (rate.isEmpty()) {
                examination.skip(id(), SkipReason.NO_RATE);
                return;
            }
            cny = cny.add(rate.get().inYuan(line.total()));
        }
        if (cny.compareTo(LIMIT_CNY) > 0) {
            // Rounded up, so that an excess of less than a cent does not read as none.
            BigDecimal shown = cny.setScale(2, RoundingMode.CEILING);
            byForm(
                            examination,
                            declaration,
                            null,
                            "货值约 " + shown + " 元，超过清单通关上限 5000 元，应以报关单申报。",
                            "The goods are worth about " + shown + " yuan, more than the 5000 that a list allows;"
                                    + " declare them by form.")
                    .delta(LIMIT_CNY, shown);
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

    private static @Nullable YearMonth month(Declaration declaration) {
        Instant declaredAt = declaration.declaredAt();
        LocalDate date = declaredAt == null
                ? declaration.exportDate()
                : declaredAt.atOffset(BEIJING).toLocalDate();
        return date == null ? null : YearMonth.from(date);
    }
}
