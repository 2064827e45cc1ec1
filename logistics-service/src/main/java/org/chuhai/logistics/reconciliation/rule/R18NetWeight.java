package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.HardRule;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.Tolerance;
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
final class R18NetWeight implements DeclarationRule {

    private static final String FIELD = "netWeightKg";
    private static final String POINTER = "/netWeightKg";

    @Override
    public RuleId id() {
        return RuleId.R18;
    }

    /** The net weight as it should be, and this rule's own finding about it. */
    private record Net(BigDecimal right, @Nullable FindingDraft fault) {}

    @Override
    public void judge(Examination examination, Declaration declaration) {
        Net net = new Net(declaration.netWeightKg(), null);
        LineWeights lines = new LineWeights(examination, declaration);
        if (declaration.lines().isEmpty()) {
            examination.skip(id(), SkipReason.LINE_WITHOUT_KG);
            examination.lines().lineFaults().forEach(fault -> fault.explains(id(), FIELD));
        } else if (!leavesOneLine(examination, lines)) {
            LineWeights.Sums sums = lines.sums();
            if (sums.stated() == null || sums.right() == null || sums.corrected() == null) {
                examination.skip(id(), SkipReason.LINE_WITHOUT_KG);
            } else {
                net = compare(examination, declaration, lines, sums.stated(), sums.right(), sums.corrected());
            }
        }
        againstGross(examination, declaration, net);
    }

    /** The only line whose weight is missing weighs what the others leave of the net weight. */
    private boolean leavesOneLine(Examination examination, LineWeights lines) {
        Map<Integer, Weights.Missing> missing = examination.weights().missing();
        if (missing.size() != 1) {
            return false;
        }
        Map.Entry<Integer, Weights.Missing> line = missing.entrySet().iterator().next();
        int index = line.getKey();
        BigDecimal rest = lines.left(index);
        if (rest == null || rest.signum() <= 0) {
            return false;
        }
        line.getValue()
                .by()
                .explains(id(), FIELD)
                .correct(
                        DocumentKind.DECLARATION,
                        PatchOperation.replace(line.getValue().pointer(), rest.toPlainString()));
        return true;
    }

    private Net compare(
            Examination examination,
            Declaration declaration,
            LineWeights lines,
            BigDecimal stated,
            BigDecimal right,
            BigDecimal corrected) {
        BigDecimal net = declaration.netWeightKg();
        Set<FindingDraft> faults = faults(examination);
        if (agrees(declaration, net, right) && (agrees(declaration, net, stated) || !faults.isEmpty())) {
            if (!agrees(declaration, net, stated)) {
                faults.forEach(fault -> fault.explains(id(), FIELD));
            }
            return new Net(net, null);
        }
        if (agrees(declaration, net, stated) && !faults.isEmpty()) {
            faults.forEach(fault -> fault.explains(id(), FIELD));
            if (agrees(declaration, net, corrected)) {
                return new Net(net, null);
            }
            // Whoever adds a line by hand sees what the net weight is then; a patch without the line would be a new
            // fault.
            faults.stream()
                    .filter(fault -> fault.corrects(DocumentKind.DECLARATION))
                    .forEach(fault -> fault.correct(
                            DocumentKind.DECLARATION, PatchOperation.replace(POINTER, corrected.toPlainString())));
            return new Net(corrected, null);
        }
        // Without a finding that changes the lines, what they state is what counts.
        BigDecimal sum = faults.isEmpty() ? stated : corrected;
        FindingDraft draft = examination
                .find(id(), FIELD, null)
                .cause(NumberCause.ofKilograms(sum, net))
                .value(Weights.datum(DocumentKind.DECLARATION, net, POINTER))
                .delta(sum, net)
                .text(
                        "净重为 " + net.toPlainString() + " 千克，各项法定数量（千克）之和为 " + sum.toPlainString() + "。",
                        "The net weight is " + net.toPlainString() + " kg, but the lines' legal quantities add up to "
                                + sum.toPlainString() + " kg.");
        Tolerance tolerance = examination.reference().profile().tolerance(FIELD);
        if (tolerance != null) {
            draft.tolerance(tolerance.stated());
            if (tolerance.covers(sum, net)) {
                draft.accept(tolerance.stated());
                return new Net(net, null);
            }
        }
        if (sum.compareTo(grossWeight(examination, declaration)) > 0) {
            // The lines cannot weigh more than the goods with their packages: the head is not what is wrong.
            correctOneLine(declaration, lines, draft);
            return new Net(net, draft);
        }
        if (right.compareTo(corrected) != 0) {
            // With a line to be added by hand nobody knows yet which net weight the document will need.
            return new Net(net, draft);
        }
        draft.correct(DocumentKind.DECLARATION, PatchOperation.replace(POINTER, sum.toPlainString()));
        return new Net(sum, draft);
    }

    private static BigDecimal grossWeight(Examination examination, Declaration declaration) {
        Examination.Corrected gross = examination.grossWeight();
        return gross == null ? declaration.grossWeightKg() : gross.value();
    }

    /** Corrects the only line whose weight, being a typical slip of what the others leave, explains the sum. */
    private static void correctOneLine(Declaration declaration, LineWeights lines, FindingDraft draft) {
        List<PatchOperation> candidates = new ArrayList<>();
        Cause cause = Cause.UNKNOWN;
        for (int i = 0; i < declaration.lines().size(); i++) {
            DeclarationLine line = declaration.lines().get(i);
            BigDecimal stated = line.legalQuantity2();
            if (stated != null && LegalQuantity.KILOGRAM.equals(line.legalUnit2())) {
                BigDecimal meant = lines.left(i);
                Cause slip =
                        meant == null || meant.signum() <= 0 ? Cause.UNKNOWN : NumberCause.ofKilograms(meant, stated);
                if (meant != null && slip != Cause.UNKNOWN) {
                    cause = slip;
                    candidates.add(PatchOperation.replace("/lines/" + i + "/legalQuantity2", meant.toPlainString()));
                }
            }
        }
        if (candidates.size() == 1) {
            draft.cause(cause).correct(DocumentKind.DECLARATION, candidates.getFirst());
        }
    }

    private void againstGross(Examination examination, Declaration declaration, Net net) {
        BigDecimal statedNet = declaration.netWeightKg();
        BigDecimal statedGross = declaration.grossWeightKg();
        Examination.Corrected gross = examination.grossWeight();
        BigDecimal rightGross = grossWeight(examination, declaration);
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

    /** What changes the weight of lines or the lines themselves. */
    private static Set<FindingDraft> faults(Examination examination) {
        Set<FindingDraft> faults = new LinkedHashSet<>(examination.weights().faults());
        faults.addAll(examination.lines().lineFaults());
        return faults;
    }
}
