package org.chuhai.logistics.reconciliation;

import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.consolidation.Consolidation;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Extremes;
import org.chuhai.logistics.reconciliation.rule.Matrix;

/** Judges the documents of an export by every rule of the matrix. Immutable; one instance serves all threads. */
public final class ReconciliationEngine {

    private final ReferenceData reference;

    public ReconciliationEngine(ReferenceData reference) {
        this.reference = reference;
    }

    /** Judges one order, one waybill and one declaration, as far as they have come. */
    public Report reconcile(ThreeDocuments documents) {
        Examination examination = new Examination(documents, reference);
        Matrix.judge(examination, rule -> true);
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

    /** Judges a declaration with all its orders and waybills, and with what others declare of its orders. */
    public Report reconcile(ExportDocuments export) {
        if (export.declaration() == null
                && (export.orders().size() > 1 || export.waybills().size() > 1)) {
            return undeclared(export);
        }
        return export.isUsual() || isBeyondLimits(export)
                ? reconcile(export.first())
                : new Consolidation(export, reference).report();
    }

    /** Which of several orders or waybills belong together, and what their sums are compared with, a declaration tells. */
    private Report undeclared(ExportDocuments export) {
        ThreeDocuments single = new ThreeDocuments(
                export.orders().size() == 1 ? export.orders().getFirst() : null,
                export.waybills().size() == 1 ? export.waybills().getFirst() : null,
                null);
        Report report = reconcile(single);
        List<DocumentKind> missing = export.first().missing();
        return new Report(
                Verdict.of(missing, report.findings()),
                missing,
                null,
                report.ruleSet(),
                report.findings(),
                report.evaluated(),
                report.skipped());
    }

    /** Numbers that no reader lets in: sums of them could take for ever. */
    private static boolean isBeyondLimits(ExportDocuments export) {
        return (export.declaration() != null
                        && Extremes.in(null, null, export.declaration().document()))
                || export.orders().stream().anyMatch(order -> Extremes.in(order.document(), null, null))
                || export.waybills().stream().anyMatch(waybill -> Extremes.in(null, waybill.document(), null))
                || export.otherDeclarations().stream()
                        .anyMatch(declaration -> Extremes.in(null, null, declaration.document()));
    }
}
