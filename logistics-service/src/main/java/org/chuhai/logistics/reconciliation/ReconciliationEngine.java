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
            } else {
                rule.judge(examination);
            }
        }
        Matrix.NOT_YET.forEach(rule -> examination.skip(rule, SkipReason.NOT_IN_RULE_SET));
        List<DocumentKind> missing = documents.missing();
        List<Finding> findings = examination.findings();
        return new Report(
                Verdict.of(missing, findings),
                missing,
                documents.declaration() == null
                        ? null
                        : documents.declaration().document().route(),
                reference.ruleSet(),
                findings,
                examination.evaluated(),
                examination.skipped());
    }
}
