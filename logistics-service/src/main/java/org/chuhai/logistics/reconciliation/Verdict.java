package org.chuhai.logistics.reconciliation;

import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.platform.language.Text;

/** The outcome of a reconciliation, the worst first. */
public enum Verdict {
    /** A document has not arrived yet. */
    WAITING(new Text("等待单证", "waiting for documents")),
    /** At least one finding blocks. */
    DISCREPANT(new Text("不一致", "discrepant")),
    /** Nothing blocks, but something should be looked at. */
    MATCHED_WITH_WARNINGS(new Text("一致，有提示", "matched with warnings")),
    /** Differences exist, all inside an allowed tolerance. */
    MATCHED_WITHIN_TOLERANCE(new Text("在容差内一致", "matched within tolerance")),
    /** Every compared datum agrees. */
    MATCHED(new Text("一致", "matched"));

    private final Text label;

    /** The worst that applies. */
    public static Verdict of(List<DocumentKind> missing, List<Finding> findings) {
        if (!missing.isEmpty()) {
            return WAITING;
        }
        Verdict worst = MATCHED;
        for (Finding finding : findings) {
            Verdict verdict = switch (finding.severity()) {
                case BLOCK -> DISCREPANT;
                case WARN -> MATCHED_WITH_WARNINGS;
                case INFO -> finding.withinTolerance() ? MATCHED_WITHIN_TOLERANCE : MATCHED;
            };
            worst = verdict.compareTo(worst) < 0 ? verdict : worst;
        }
        return worst;
    }

    Verdict(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
