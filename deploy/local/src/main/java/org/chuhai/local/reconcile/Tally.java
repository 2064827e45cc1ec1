package org.chuhai.local.reconcile;

import java.util.EnumMap;
import java.util.Map;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Skip;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.Verdict;

/** Counts what all cases came to. */
final class Tally {

    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int CANNOT = 2;

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<RuleId, Integer> rules = new EnumMap<>(RuleId.class);
    private final Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
    private final Map<SkipReason, Integer> skips = new EnumMap<>(SkipReason.class);
    private final Profile profile;
    private int judged;
    private int unjudged;
    private int refused;

    /**
     * Nothing counted yet.
     *
     * @param profile by which all cases are judged
     */
    Tally(Profile profile) {
        this.profile = profile;
    }

    Profile profile() {
        return profile;
    }

    void judged(Report report) {
        judged++;
        verdicts.merge(report.verdict(), 1, Integer::sum);
        for (Finding finding : report.findings()) {
            rules.merge(finding.rule(), 1, Integer::sum);
            causes.merge(finding.cause(), 1, Integer::sum);
        }
        report.skipped().stream().map(Skip::reason).distinct().forEach(reason -> skips.merge(reason, 1, Integer::sum));
    }

    void unjudged() {
        unjudged++;
    }

    /** A document or a file that was not taken. */
    void refused() {
        refused++;
    }

    int cases() {
        return judged + unjudged;
    }

    int unjudgedCases() {
        return unjudged;
    }

    int refusals() {
        return refused;
    }

    Map<Verdict, Integer> verdicts() {
        return verdicts;
    }

    Map<RuleId, Integer> rules() {
        return rules;
    }

    Map<Cause, Integer> causes() {
        return causes;
    }

    Map<SkipReason, Integer> skips() {
        return skips;
    }

    int exitStatus() {
        if (refused > 0 || unjudged > 0) {
            return CANNOT;
        }
        boolean clean = verdicts.keySet().stream()
                .allMatch(verdict -> verdict == Verdict.MATCHED || verdict == Verdict.MATCHED_WITHIN_TOLERANCE);
        return clean ? CLEAN : FINDINGS;
    }
}
