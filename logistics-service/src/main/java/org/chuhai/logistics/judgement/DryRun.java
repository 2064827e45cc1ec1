package org.chuhai.logistics.judgement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.chuhai.logistics.profile.ProfileService;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.ReportJson;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reconciles documents that nobody files. */
@ApplicationScoped
class DryRun {

    private final Judge judge;
    private final ProfileService profiles;
    private final Event<Reconciled> reconciled;

    DryRun(Judge judge, ProfileService profiles, Event<Reconciled> reconciled) {
        this.judge = judge;
        this.profiles = profiles;
        this.reconciled = reconciled;
    }

    /** The report as JSON, by this profile or by the one that is in force. */
    String report(ObjectNode body, @Nullable UUID profileId) {
        ExportDocuments documents = SubmittedDocuments.of(body);
        Profile profile = profileId == null
                ? judge.profile()
                : profiles.profile(profileId).orElseThrow(DryRun::unknownProfile);
        Report report = judge.judge(documents, profile).report();
        reconciled.fire(new Reconciled(Reconciled.Kind.DRY_RUN, report.verdict()));
        return ReportJson.compact(report);
    }

    private static Refusal unknownProfile() {
        return CommonProblem.INVALID_CONTENT
                .because(new Text("没有此比对方案", "there is no such profile"))
                .at(FieldError.inParameter(
                        "profileId", FieldError.UNKNOWN, new Text("未知的比对方案", "is no profile of the tenant")));
    }
}
