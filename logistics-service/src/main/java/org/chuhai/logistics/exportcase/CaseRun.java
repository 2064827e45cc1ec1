package org.chuhai.logistics.exportcase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.ReportJson;
import org.chuhai.logistics.reconciliation.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** One examination of a case. Never changed. */
@Entity
@Table(name = "export_case_run")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills and reads it; lists are made of its columns.
class CaseRun {

    /** Why a case was examined. */
    @Schema(name = "RunTrigger", description = """
                    Why a case was examined.
                    - DOCUMENT: a document came, was revised, or changed its state.
                    - CORRECTION: a correction was applied.
                    - REQUEST: somebody asked for it.
                    - PROFILE: all cases were examined by the profile that is in force.""")
    enum Trigger {
        /** A document came, was revised, or changed its state. */
        DOCUMENT,
        /** A correction was applied. */
        CORRECTION,
        /** Somebody asked for it, for instance after a change of the party registry. */
        REQUEST,
        /** All cases were examined by the profile that is in force. */
        PROFILE
    }

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @NaturalId
    @Column(name = "case_id")
    private UUID caseId;

    @NaturalId
    private int no;

    @Enumerated(EnumType.STRING)
    private Trigger trigger;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "order_revision")
    private @Nullable Integer orderRevision;

    @Column(name = "waybill_revision")
    private @Nullable Integer waybillRevision;

    @Column(name = "declaration_revision")
    private @Nullable Integer declarationRevision;

    /** What it examined besides, a line each. */
    private String further = "";

    private int findings;

    private @Nullable Integer resolved;

    private @Nullable Integer added;

    private String report;

    private String actor;

    private Instant at;

    protected CaseRun() {}

    /** The case's latest examination, which the case has counted already. */
    static CaseRun of(ExportCase examined, Trigger trigger, CaseDocuments documents, Report report, String actor) {
        CaseRun run = new CaseRun();
        run.id = UuidCreator.getTimeOrderedEpoch();
        run.shopId = examined.shopId();
        run.caseId = examined.id();
        run.no = examined.runNo();
        run.trigger = trigger;
        run.verdict = report.verdict();
        run.ruleSet = report.ruleSet();
        run.orderRevision = documents.revisionOf(DocumentKind.ORDER);
        run.waybillRevision = documents.revisionOf(DocumentKind.WAYBILL);
        run.declarationRevision = documents.revisionOf(DocumentKind.DECLARATION);
        run.further = FurtherRevision.written(documents);
        run.findings = report.findings().size();
        run.report = ReportJson.compact(report);
        run.actor = actor;
        run.at = examined.updatedAt();
        return run;
    }

    /** What it has changed. */
    void changed(RunChange change) {
        resolved = change.resolved().size();
        added = change.added();
    }

    /** Whether another examination of these documents that reports this has nothing new to say. */
    boolean saysTheSame(CaseDocuments documents, String otherReport) {
        return report.equals(otherReport)
                && Objects.equals(orderRevision, documents.revisionOf(DocumentKind.ORDER))
                && Objects.equals(waybillRevision, documents.revisionOf(DocumentKind.WAYBILL))
                && Objects.equals(declarationRevision, documents.revisionOf(DocumentKind.DECLARATION))
                && further.equals(FurtherRevision.written(documents));
    }

    UUID caseId() {
        return caseId;
    }

    int no() {
        return no;
    }

    Instant at() {
        return at;
    }

    /** The revision that was examined; null if there was none. */
    @Nullable Integer revisionOf(DocumentKind kind) {
        return switch (kind) {
            case ORDER -> orderRevision;
            case WAYBILL -> waybillRevision;
            case DECLARATION -> declarationRevision;
        };
    }

    /** Orders and waybills that it examined besides. */
    List<FurtherRevision> further() {
        return FurtherRevision.read(further);
    }

    /** The report, exactly as it was made. */
    String report() {
        return report;
    }
}
