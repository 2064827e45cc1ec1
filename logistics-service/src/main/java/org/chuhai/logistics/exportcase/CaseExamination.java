package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import org.chuhai.logistics.judgement.Judge;
import org.chuhai.logistics.judgement.Reconciled;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.ReportJson;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Examines a case and writes down what came of it. */
@ApplicationScoped
class CaseExamination {

    static final String AGGREGATE = "export-case";

    private final Cases cases;
    private final Judge judge;
    private final CaseRegistry registry;
    private final Waiving waiving;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final Event<Reconciled> reconciled;
    private final Outbox outbox;
    private final Clock clock;

    CaseExamination(
            Cases cases,
            Judge judge,
            CaseRegistry registry,
            Waiving waiving,
            AuditTrail audit,
            CurrentCaller caller,
            Event<Reconciled> reconciled,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.judge = judge;
        this.registry = registry;
        this.waiving = waiving;
        this.audit = audit;
        this.caller = caller;
        this.reconciled = reconciled;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Another run by the profile that is in force; one that would say what the latest says is none. */
    void run(ExportCase one, CaseDocuments documents, CaseRun.Trigger trigger) {
        Judge.Judgement judged = judge.judge(documents.examined(), judge.profile());
        write(one, documents, trigger, registry.complete(judged, documents));
    }

    /** A case is about to hold other documents or other revisions: what is over with the old ones ends now. */
    void begin(ExportCase one) {
        waiving.lapse(one);
    }

    /** What an examination has found, as a run; one that would say what the latest says is none. */
    void write(ExportCase one, CaseDocuments documents, CaseRun.Trigger trigger, Report report) {
        reconciled.fire(new Reconciled(Reconciled.Kind.CASE, report.verdict()));
        CaseRun latest = cases.run(one, one.runNo()).orElse(null);
        if (latest == null || !latest.saysTheSame(documents, ReportJson.compact(report))) {
            record(one, documents, trigger, report, latest);
        }
        cases.flush();
    }

    private void record(
            ExportCase one, CaseDocuments documents, CaseRun.Trigger trigger, Report report, @Nullable CaseRun latest) {
        CaseState before = one.state();
        one.judge(report, waiving.covers(one, report), clock.instant());
        // A new case is not written before its first judgement: one statement instead of two.
        cases.persist(one);
        CaseRun run = CaseRun.of(one, trigger, documents, report, caller.get().actor());
        RunChange change = latest == null ? RunChange.NONE : RunChange.between(CaseLookup.findingsOf(latest), report);
        if (latest != null) {
            run.changed(change);
        }
        cases.add(run);
        told(one, "examine", before);
        if (before == CaseState.WAIVED && one.state() != CaseState.WAIVED) {
            waiving.end(one, WaiverEnd.by(one.state()), null);
        }
        if (!isSilent(trigger, latest, report)) {
            CaseEvent.between(before, CaseFacts.of(one, documents, report), trigger, change)
                    .forEach(event -> outbox.append(one.id(), one.shopId(), event));
        }
    }

    /** Another profile is no news to those who read of a case that it leaves as it was, and there may be thousands. */
    private static boolean isSilent(CaseRun.Trigger trigger, @Nullable CaseRun latest, Report report) {
        return trigger == CaseRun.Trigger.PROFILE
                && latest != null
                && CaseOutlook.of(latest.report()).equals(CaseOutlook.of(report));
    }

    /** Its documents are in another case now. */
    void merged(ExportCase one, ExportCase into) {
        told(one, "merge", CaseState.WAITING);
        outbox.append(one.id(), one.shopId(), new CaseEvent.Merged(one.id(), one.shopId(), into.id()));
    }

    private void told(ExportCase one, String action, CaseState before) {
        cases.flush();
        audit.record(new AuditTrail.Change(
                one.shopId(),
                AGGREGATE,
                one.id(),
                action,
                before.name(),
                one.state().name(),
                null));
    }
}
