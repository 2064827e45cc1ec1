package org.chuhai.logistics.reconciliation;

import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.rule.Matrix;
import org.chuhai.logistics.reconciliation.rule.Rule;

/** Judges three documents by every rule of the matrix. Immutable; one instance serves all threads. */
public final class ReconciliationEngine {

    private final ReferenceData reference;

    public ReconciliationEngine(ReferenceData reference) {
        this.reference = reference;
    }

    public Report reconcile(ThreeDocuments documents) {
        Examination examination = new Examination(documents, reference);
        for (Rule rule : Matrix.RULES) {
            if (reference.profile().off().contains(rule.id())) {
                examination.skip(rule.id(), SkipReason.OFF_IN_PROFILE);
            } else if (examination.isBeyondLimits() && rule.id() != RuleId.V01) {
                examination.skip(rule.id(), SkipReason.BEYOND_LIMITS);
            } else {
                rule.judge(examination);
            }
        }
        List<DocumentKind> missing = documents.missing();
        List<Finding> findings = examination.findings();
        return new Report(
                verdict(missing, findings),
                missing,
                documents.declaration() == null
                        ? null
                        : documents.declaration().document().route(),
                reference.ruleSet(),
                findings,
                examination.evaluated(),
                examination.skipped());
    }

    private static Verdict verdict(List<DocumentKind> missing, List<Finding> findings) {
        if (!missing.isEmpty()) {
            return Verdict.WAITING;
        }
        Verdict worst = Verdict.MATCHED;
        for (Finding finding : findings) {
            Verdict verdict = switch (finding.severity()) {
                case BLOCK -> Verdict.DISCREPANT;
                case WARN -> Verdict.MATCHED_WITH_WARNINGS;
                case INFO -> finding.withinTolerance() ? Verdict.MATCHED_WITHIN_TOLERANCE : Verdict.MATCHED;
            };
            worst = verdict.compareTo(worst) < 0 ? verdict : worst;
        }
        return worst;
    }
}
