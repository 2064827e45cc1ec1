package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.codetable.SupervisionCondition;
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
 * A list is allowed up to the limit of its trade mode (5000 yuan) and only for goods without licence and without export
 * inspection; everything else goes by the declaration form, which is always allowed. Yuan by the rate of the month of declaration.
 * What counts is the export after correction: the ordered goods with their right codes and totals. Source: published
 * guides to 9710 clearance (secondary).
 */
final class R26RouteEligibility implements DeclarationRule {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

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
            licence(examination, declaration);
            goods.forEach(line -> conditions(examination, declaration, line));
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

    private void licence(Examination examination, Declaration declaration) {
        String licence = declaration.licenceNo();
        if (licence != null && !licence.isBlank()) {
            byForm(
                    examination,
                    declaration,
                    null,
                    "清单填有许可证件号 " + licence + "，涉证商品不得走清单，应以报关单申报。",
                    "The list names licence " + licence
                            + ", and goods that need one may not go by list; declare them by form.");
        }
    }

    private void conditions(Examination examination, Declaration declaration, Goods goods) {
        if (goods.tariff().isEmpty()) {
            examination.skip(id(), SkipReason.HS_NOT_IN_TARIFF_TABLE);
            return;
        }
        var table = examination.reference().codeTables().supervisionConditions();
        Set<SupervisionCondition> blocking = new LinkedHashSet<>();
        for (TariffRow row : goods.tariff()) {
            for (int i = 0; i < row.conditions().length(); i++) {
                SupervisionCondition condition = table.get(row.conditions().substring(i, i + 1));
                if (condition == null || condition.blocksList() == SupervisionCondition.Answer.UNKNOWN) {
                    examination.skip(id(), SkipReason.CONDITIONS_NOT_JUDGED);
                } else if (condition.blocksList() == SupervisionCondition.Answer.YES) {
                    blocking.add(condition);
                }
            }
        }
        if (!blocking.isEmpty()) {
            byForm(
                    examination,
                    declaration,
                    goods.no(),
                    "第 " + goods.no() + " 项商品编号 " + goods.hsCode() + " 有监管条件 "
                            + joined(
                                    blocking,
                                    "、",
                                    condition -> condition.code() + "（"
                                            + condition.name().zh() + "）")
                            + "，不得走清单，应以报关单申报。",
                    "Line " + goods.no() + ": goods of code " + goods.hsCode() + " are under supervision condition "
                            + joined(
                                    blocking,
                                    ", ",
                                    condition -> condition.code() + " ("
                                            + condition.name().en() + ")")
                            + " and may not go by list; declare them by form.");
        }
    }

    private static String joined(
            Set<SupervisionCondition> conditions, String between, Function<SupervisionCondition, String> shown) {
        return conditions.stream().map(shown).collect(Collectors.joining(between));
    }

    private void value(Examination examination, Declaration declaration, List<Goods> goods) {
        LocalDate day = day(declaration);
        Optional<BigDecimal> limit = day == null
                ? Optional.empty()
                : examination.reference().codeTables().listLimits().on(day, declaration.tradeMode());
        if (day != null && limit.isEmpty()) {
            examination.skip(id(), SkipReason.LIMIT_NOT_KNOWN);
            return;
        }
        BigDecimal cny = BigDecimal.ZERO;
        for (Goods line : goods) {
            Currency currency =
                    examination.reference().codeTables().currencies().get(line.currency());
            Optional<Rate> rate = currency == null || day == null
                    ? Optional.empty()
                    : examination.reference().rates().find(currency.code(), YearMonth.from(day));
            if (rate.isEmpty()) {
                examination.skip(id(), SkipReason.NO_RATE);
                return;
            }
            cny = cny.add(rate.get().inYuan(line.total()));
        }
        if (limit.isPresent() && cny.compareTo(limit.get()) > 0) {
            // Rounded up, so that an excess of less than a cent does not read as none.
            BigDecimal shown = cny.setScale(2, RoundingMode.CEILING);
            String most = limit.get().toPlainString();
            byForm(
                            examination,
                            declaration,
                            null,
                            "货值约 " + shown + " 元，超过清单通关上限 " + most + " 元，应以报关单申报。",
                            "The goods are worth about " + shown + " yuan, more than the " + most
                                    + " that a list allows; declare them by form.")
                    .delta(limit.get(), shown);
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
        // Prices of a list are FOB, and a form on these terms leaves the fees out.
        for (Fee fee : Fee.values()) {
            if (fee.of(declaration) != null) {
                draft.correct(DocumentKind.DECLARATION, PatchOperation.replace(fee.pointer(), null));
            }
            if (fee.currencyOf(declaration) != null) {
                draft.correct(DocumentKind.DECLARATION, PatchOperation.replace(fee.currencyPointer(), null));
            }
        }
        return draft;
    }

    private static @Nullable LocalDate day(Declaration declaration) {
        Instant declaredAt = declaration.declaredAt();
        return declaredAt == null
                ? declaration.exportDate()
                : declaredAt.atOffset(BEIJING).toLocalDate();
    }
}
