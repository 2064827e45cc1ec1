package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.HardRule;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.chuhai.logistics.reconciliation.examination.Codes;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Figures;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.Measure;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Quantity x price = total within one line: the part of R10 that a document can break by itself. */
final class LineArithmetic {

    /** Fraction digits that a customs message can carry. */
    private static final int MOST_DIGITS = 5;

    private static final Tolerance HALF_A_CENT = new Tolerance(new BigDecimal("0.005"), Tolerance.Unit.CURRENCY);

    /** After price and total were compared: what still does not add up is wrong in both documents alike. */
    void judge(Examination examination, Order order, LinePair pair) {
        followers(pair.order());
        followers(pair.declaration());
        List<LinePair.Side> sides = List.of(pair.order(), pair.declaration());
        switch (worst(pair)) {
            case EXACT -> positive(examination, pair, sides);
            case ROUNDED -> tolerated(examination, pair, sides, HALF_A_CENT);
            case WRONG -> wrong(examination, order, pair, sides);
        }
    }

    /** The documents cannot be compared with each other: each has to add up by itself. */
    void judgeApart(Examination examination, Order order) {
        for (LinePair pair : examination.lines().pairs()) {
            for (LinePair.Side side : List.of(pair.order(), pair.declaration())) {
                if (side.right().addsUp()) {
                    positive(examination, pair, List.of(side));
                } else {
                    wrong(examination, order, pair, List.of(side));
                }
            }
        }
    }

    /** The other document has not arrived: nobody can say yet which figure is wrong. */
    void judgeAlone(Examination examination, @Nullable Order order, @Nullable Declaration declaration) {
        var currencies = examination.reference().codeTables().currencies();
        if (order != null) {
            int decimals = Codes.decimals(currencies, order.currency());
            for (int i = 0; i < order.lines().size(); i++) {
                OrderLine line = order.lines().get(i);
                var figures = new Figures(line.quantity(), line.unit(), line.unitPrice(), line.total(), decimals);
                alone(examination, DocumentKind.ORDER, i, line.no(), figures);
            }
        }
        if (declaration != null) {
            for (int i = 0; i < declaration.lines().size(); i++) {
                DeclarationLine line = declaration.lines().get(i);
                int decimals = Codes.decimals(currencies, line.currency());
                var figures = new Figures(line.quantity(), line.unit(), line.unitPrice(), line.total(), decimals);
                alone(examination, DocumentKind.DECLARATION, i, line.no(), figures);
            }
        }
    }

    private static void alone(Examination examination, DocumentKind document, int index, int no, Figures figures) {
        examination.judged(RuleId.R10);
        if (!figures.addsUp()) {
            Text text = sentence(no, figures);
            examination
                    .find(RuleId.R10, "total", no)
                    .cause(Cause.ARITHMETIC)
                    .basis(document == DocumentKind.ORDER ? HardRule.K03 : HardRule.V04)
                    .delta(figures.product(), figures.total())
                    .value(Measure.decimal(document, figures.total(), "/lines/" + index + "/total")
                            .datum())
                    .text(text.zh(), text.en());
        } else if (figures.isFree()) {
            Measure price = Measure.decimal(document, figures.unitPrice(), "/lines/" + index + "/unitPrice");
            free(examination, document, no, price.datum());
        }
    }

    private static Figures.Arithmetic worst(LinePair pair) {
        Figures.Arithmetic order = pair.order().right().arithmetic();
        Figures.Arithmetic declared = pair.declaration().right().arithmetic();
        return order.compareTo(declared) > 0 ? order : declared;
    }

    /** A wrong quantity leaves a total that its line does not give. */
    private static void followers(LinePair.Side side) {
        FindingDraft fault = side.quantityFault();
        if (fault != null && !side.stated().addsUp()) {
            fault.explains(RuleId.R10, "total");
        }
    }

    private static void tolerated(
            Examination examination, LinePair pair, List<LinePair.Side> sides, Tolerance tolerance) {
        FindingDraft draft = examination
                .inform(RuleId.R10, "total", pair.line())
                .cause(Cause.ROUNDING)
                .accept(tolerance.stated());
        describe(draft, pair, sides);
    }

    private static void wrong(Examination examination, Order order, LinePair pair, List<LinePair.Side> sides) {
        Tolerance tolerance = examination.reference().profile().tolerance("total");
        if (tolerance != null
                && sides.stream()
                        .map(LinePair.Side::right)
                        .allMatch(right -> tolerance.covers(right.product(), right.total()))) {
            tolerated(examination, pair, sides, tolerance);
            return;
        }
        Figures figures = broken(sides);
        BigDecimal price = exactPrice(figures);
        boolean totalsSupported = Normal.same(sum(order), order.goodsValue());
        boolean priceIsWrong = price != null && totalsSupported;
        FindingDraft draft = examination
                .find(RuleId.R10, priceIsWrong ? "unitPrice" : "total", pair.line())
                .cause(
                        price == null
                                        && figures.priceIsRounded(
                                                figures.unitPrice().scale())
                                ? Cause.ROUNDING
                                : Cause.ARITHMETIC)
                .delta(figures.product(), figures.total());
        if (tolerance != null && !priceIsWrong) {
            draft.tolerance(tolerance.stated());
        }
        describe(draft, pair, sides);
        for (LinePair.Side side : sides) {
            draft.basis(side.document() == DocumentKind.ORDER ? HardRule.K03 : HardRule.V04);
            correct(examination, draft, figures, side, priceIsWrong ? price : null);
        }
    }

    /** The figures that do not add up: usually both documents state the same. */
    private static Figures broken(List<LinePair.Side> sides) {
        Figures first = sides.getFirst().right();
        return first.arithmetic() == Figures.Arithmetic.EXACT ? sides.getLast().right() : first;
    }

    private static void correct(
            Examination examination,
            FindingDraft draft,
            Figures figures,
            LinePair.Side side,
            @Nullable BigDecimal rightPrice) {
        Conversion conversion = examination.lines().conversion();
        if (rightPrice != null) {
            BigDecimal price = conversion.convertPrice(
                    rightPrice, figures.unit(), side.right().unit());
            if (price != null) {
                R10PriceAndTotal.correctPrice(side, price, draft);
                return;
            }
        }
        BigDecimal product = plain(side.right().product());
        if (product.scale() <= MOST_DIGITS) {
            R10PriceAndTotal.correctTotal(side, product, draft);
        }
    }

    private static void positive(Examination examination, LinePair pair, List<LinePair.Side> sides) {
        for (LinePair.Side side : sides) {
            if (side.right().isFree()) {
                free(
                        examination,
                        side.document(),
                        pair.line(),
                        R10PriceAndTotal.datum(side, "unitPrice", side.right().unitPrice()));
            }
        }
    }

    private static void free(Examination examination, DocumentKind document, int line, Datum price) {
        examination
                .find(RuleId.R10, "unitPrice", line)
                .basis(HardRule.K02)
                .value(price)
                .text(
                        "第 " + line + " 项" + document.label().zh() + "的单价或总价为 0，必须大于 0。",
                        "Line " + line + ": price and total of the "
                                + document.label().en() + " must be more than 0.");
    }

    private static void describe(FindingDraft draft, LinePair pair, List<LinePair.Side> sides) {
        for (LinePair.Side side : sides) {
            draft.value(R10PriceAndTotal.datum(side, "total", side.right().total()));
        }
        Text text = sentence(pair.line(), broken(sides));
        draft.text(text.zh(), text.en());
    }

    private static Text sentence(int line, Figures figures) {
        String sum = figures.quantity().toPlainString() + " × "
                + figures.unitPrice().toPlainString() + " = "
                + plain(figures.product()).toPlainString();
        String total = figures.total().toPlainString();
        return new Text(
                "第 " + line + " 项计算不符：" + sum + "，总价却为 " + total + "。",
                "Line " + line + " does not add up: " + sum + ", but the total is " + total + ".");
    }

    private static @Nullable BigDecimal exactPrice(Figures figures) {
        if (figures.quantity().signum() == 0) {
            return null;
        }
        BigDecimal price = figures.total().divide(figures.quantity(), MOST_DIGITS, RoundingMode.HALF_UP);
        return price.signum() > 0 && Normal.same(price.multiply(figures.quantity()), figures.total())
                ? plain(price)
                : null;
    }

    private static BigDecimal sum(Order order) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OrderLine line : order.lines()) {
            sum = sum.add(line.total());
        }
        return sum;
    }

    /** Without needless zeros, but with the two decimals of money. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < 2 ? shortest.setScale(2) : shortest;
    }
}
