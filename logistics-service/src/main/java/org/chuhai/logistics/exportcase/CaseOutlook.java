package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Verdict;
import org.chuhai.platform.json.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What counts of a report for those who work on the case: its verdict, and the findings that block or warn. */
record CaseOutlook(Verdict verdict, List<Weighty> findings) {

    CaseOutlook {
        findings = List.copyOf(findings);
    }

    /** A finding that blocks or warns. */
    @Schema(name = "WeightyFinding", description = "A finding that blocks or warns, without its texts and corrections.")
    public record Weighty(
            @Schema(ref = "ReconciliationRule", description = "Row of the matrix.", required = true)
            RuleId rule,

            @Schema(ref = "FindingSeverity", description = "How much it weighs.", required = true)
            Severity severity,

            @Schema(description = "Member that differs.", required = true, examples = "grossWeightKg")
            String field,

            @Schema(description = "The line; null for the head.", required = true, nullable = true) @Nullable Integer line) {}

    static CaseOutlook of(Report report) {
        return new CaseOutlook(
                report.verdict(),
                report.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(finding ->
                                new Weighty(finding.rule(), finding.severity(), finding.field(), finding.line()))
                        .toList());
    }

    /** Of a report as it was written. */
    static CaseOutlook of(String report) {
        try {
            JsonNode tree = EventJson.MAPPER.readTree(report);
            List<Weighty> weighty = new ArrayList<>();
            for (JsonNode finding : tree.path("findings")) {
                Severity severity = Severity.valueOf(finding.path("severity").asText());
                if (severity != Severity.INFO) {
                    weighty.add(new Weighty(
                            RuleId.valueOf(finding.path("rule").asText()),
                            severity,
                            finding.path("field").asText(),
                            finding.path("line").isInt() ? finding.path("line").intValue() : null));
                }
            }
            return new CaseOutlook(Verdict.valueOf(tree.path("verdict").asText()), weighty);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reports are written as JSON", e);
        }
    }

    int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The findings that the other has not; one that stands twice here and once there is one of them. */
    List<Weighty> beyond(CaseOutlook other) {
        List<Weighty> rest = new ArrayList<>(findings);
        other.findings.forEach(rest::remove);
        return rest;
    }
}
