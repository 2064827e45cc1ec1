package org.chuhai.logistics.reconciliation;

import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one reconciliation. It holds no ids and no times, so equal input gives equal bytes.
 *
 * @param waitingFor documents that have not arrived
 * @param route null while the declaration is missing
 * @param ruleSet version and fingerprint of rules, profile, code tables, tariff, rates and the registered firms
 * @param findings root causes only, by rule, line and field
 * @param evaluated rules that compared at least one datum
 * @param skipped rules that could not be judged, wholly or in part
 */
public record Report(
        Verdict verdict,
        List<DocumentKind> waitingFor,
        @Nullable Route route,
        String ruleSet,
        List<Finding> findings,
        List<RuleId> evaluated,
        List<Skip> skipped) {

    public Report {
        waitingFor = List.copyOf(waitingFor);
        findings = List.copyOf(findings);
        evaluated = List.copyOf(evaluated);
        skipped = List.copyOf(skipped);
    }
}
