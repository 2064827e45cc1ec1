package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.HardRule;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.NumberCause;
import org.chuhai.logistics.reconciliation.examination.Weights;
import org.jspecify.annotations.Nullable;

/**
 * The net weight is the sum of the lines' legal quantities in kilograms, more than nothing and not more than the gross
 * weight (K01). The lines are right. On the form a weight below one kilogram is written as 1. Derived from the CEB
 * interface specification 202205, netWeight, qty1; form field NetWt.
 */
final class R18NetWeight implements Rule {

    private static final String FIELD = "netWeightKg";
    private static final String POINTER = "/netWeightKg";

    @Override
    public RuleId id() {
        return RuleId.R18;
    }

    /** Kilograms of all lines, as stated and after correction; null when a line is not weighed. */
    private record Sums(
            @Nullable BigDecimal stated, @Nullable BigDecimal right) {}

    /** The net weight as it should be, and this rule's own finding about it. */
    private record Net(BigDecimal right, @Nullable FindingDraft fault) {}

    @Override
    public void judge(Examination examination) {
        Declaration declaration = examination.declaration();
        if (declaration == null) {
            examination.skipsWithout(id(), DocumentKind.DECLARATION);
            return;
        }
        examination.judged(id());
        Net net = new Net(declaration.netWeightKg(), null);
        if (!leavesOneLine(examination, declaration)) {
            Sums sums = sums(examination, declaration);
            if (sums.stated() == null || sums.right() == null) {
                examination.skip(id(), SkipReason.LINE_WITHOUT_KG);
            } else {
                net = compare(examination, declaration, sums.stated(), sums.right());
            }
        }
        againstGross(examination, declaration, net);
    }

    /** The only line whose weight is missing weighs what the others leave of the net weight. */
    private boolean leavesOneLine(Examination examination, Declaration declaration) {
        Map<Integer, FindingDraft> missing = examination.weights().missing();
        if (missing.size() != 1) {
            return false;
        }
        Map.Entry<Integer, FindingDraft> line = missing.entrySet().iterator().next();
        int index = line.getKey();
        BigDecimal rest = declaration.netWeightKg();
        for (int i = 0; i < declaration.lines().size(); i++) {
            BigDecimal kilograms = i == index ? BigDecimal.ZERO : kilograms(examination, declaration, i);
            if (kilograms == null) {
                return false;
            }
            rest = rest.subtract(kilograms);
        }
        if (rest.signum() <= 0) {
            return false;
        }
        line.getValue()
                .explains(id(), FIELD)
                .correct(
                        DocumentKind.DECLARATION,
                        PatchOperation.replace("/lines/" + index + "/legalQuantity2", rest.toPlainString()));
        return true;
    }

    /** The right weight of a line; null when it is not weighed. */
    private static @Nullable BigDecimal kilograms(Examination examination, Declaration declaration, int index) {
        BigDecimal stated = stated(examination, declaration, index);
        return stated == null ? null : examination.weights().right(index, stated);
    }

    private static @Nullable BigDecimal stated(Examination examination, Declaration declaration, int index) {
        DeclarationLine line = declaration.lines().get(index);
        return R19LegalUnitsAndQuantities.kilograms(
                examination, line.legalQuantity(), line.legalUnit(), line.legalQuantity2(), line.legalUnit2());
    }

    private Net compare(Examination examination, Declaration declaration, BigDecimal stated, BigDecimal right) {
        BigDecimal net = declaration.netWeightKg();
        if (agrees(declaration, net, right)) {
            if (!agrees(declaration, net, stated)) {
                faults(examination).forEach(fault -> fault.explains(id(), FIELD));
            }
            return new Net(net, null);
        }
        Set<FindingDraft> faults = faults(examination);
        if (agrees(declaration, net, stated) && !faults.isEmpty()) {
            faults.forEach(fault -> fault.explains(id(), FIELD)
                    .correct(DocumentKind.DECLARATION, PatchOperation.replace(POINTER, right.toPlainString())));
            return new Net(right, null);
        }
        FindingDraft draft = examination
                .find(id(), FIELD, null)
                .cause(NumberCause.ofKilograms(right, net))
                .value(Weights.datum(DocumentKind.DECLARATION, net, POINTER))
                .delta(right, net)
                .text(
                        "净重为 " + net.toPlainString() + " 千克，各项法定数量（千克）之和为 " + right.toPlainString() + "。",
                        "The net weight is " + net.toPlainString() + " kg, but the lines' legal quantities add up to "
                                + right.toPlainString() + " kg.");
        Tolerance tolerance = examination.reference().profile().tolerance(FIELD);
        if (tolerance != null) {
            draft.tolerance(tolerance.stated());
            if (tolerance.covers(right, net)) {
                draft.severity(Severity.INFO);
                return new Net(net, null);
            }
        }
        draft.correct(DocumentKind.DECLARATION, PatchOperation.replace(POINTER, right.toPlainString()));
        return new Net(right, draft);
    }

    private void againstGross(Examination examination, Declaration declaration, Net net) {
        BigDecimal statedNet = declaration.netWeightKg();
        BigDecimal statedGross = declaration.grossWeightKg();
        Examination.Corrected gross = examination.grossWeight();
        BigDecimal rightGross = gross == null ? statedGross : gross.value();
        boolean statedBreaks = breaks(statedNet, statedGross);
        if (statedBreaks && net.fault() != null) {
            net.fault().basis(HardRule.K01);
        }
        // A gross weight of nothing is a finding of its own already.
        if (!breaks(net.right(), rightGross) || rightGross.signum() == 0) {
            if (statedBreaks && net.fault() == null && gross != null) {
                gross.by().explains(id(), FIELD);
            }
            return;
        }
        String right = net.right().toPlainString();
        examination
                .find(id(), FIELD, null)
                .basis(HardRule.K01)
                .value(Weights.datum(DocumentKind.DECLARATION, statedNet, POINTER))
                .text(
                        "净重 " + right + " 千克必须大于 0 且不超过毛重 " + rightGross.toPlainString() + " 千克。",
                        "The net weight of " + right + " kg must be more than 0 and at most the gross weight of "
                                + rightGross.toPlainString() + " kg.");
    }

    private static boolean breaks(BigDecimal net, BigDecimal gross) {
        return net.signum() == 0 || net.compareTo(gross) > 0;
    }

    private static boolean agrees(Declaration declaration, BigDecimal net, BigDecimal sum) {
        return Normal.same(net, sum)
                || (declaration.route() == Route.DECLARATION
                        && sum.signum() > 0
                        && sum.compareTo(BigDecimal.ONE) < 0
                        && Normal.same(net, BigDecimal.ONE));
    }

    private static Sums sums(Examination examination, Declaration declaration) {
        BigDecimal stated = BigDecimal.ZERO;
        BigDecimal right = BigDecimal.ZERO;
        for (int i = 0; i < declaration.lines().size(); i++) {
            BigDecimal kilograms = stated(examination, declaration, i);
            BigDecimal corrected = examination.weights().right(i, kilograms == null ? BigDecimal.ZERO : kilograms);
            if (kilograms == null && corrected.signum() == 0) {
                return new Sums(null, null);
            }
            stated = stated.add(kilograms == null ? BigDecimal.ZERO : kilograms);
            right = examination.lines().extra().contains(i) ? right : right.add(corrected);
        }
        if (examination.order() != null) {
            Conversion conversion = examination.lines().conversion();
            for (int index : examination.lines().missing()) {
                OrderLine line = examination.order().lines().get(index);
                if (!conversion.possible(line.unit(), LegalQuantity.KILOGRAM)) {
                    return new Sums(null, null);
                }
                right = right.add(conversion.toBase(line.quantity(), line.unit()));
            }
        }
        return new Sums(stated, right);
    }

    /** What changes the weight of lines or the lines themselves. */
    private static Set<FindingDraft> faults(Examination examination) {
        Set<FindingDraft> faults = new LinkedHashSet<>(examination.weights().faults());
        faults.addAll(examination.lines().lineFaults());
        return faults;
    }
}
