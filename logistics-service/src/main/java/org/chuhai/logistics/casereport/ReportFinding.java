package org.chuhai.logistics.casereport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the page shows it.
 *
 * @param no its number in the report, from 1
 * @param sign a full, ringed or empty circle: the severity where colours do not print
 * @param tone block, warn or info; the class of its mark
 * @param basis hard rules that are broken with it; empty when none are
 * @param line the line of the goods; empty for the head
 * @param order what the order says; empty when it says nothing
 * @param tolerance the allowed difference; empty when there is none
 * @param needsHands somebody must act, and nothing can be proposed
 * @param follows differences that disappear with it; empty when none do
 */
public record ReportFinding(
        int no,
        String rule,
        String title,
        String severity,
        String sign,
        String tone,
        String basis,
        String field,
        String line,
        String order,
        String waybill,
        String declaration,
        String cause,
        String tolerance,
        String sentence,
        List<ReportChange> changes,
        boolean needsHands,
        String follows,
        @Nullable WaiverLine waiver) {

    public ReportFinding {
        changes = List.copyOf(changes);
    }

    /** Who answers for a finding that stays, why, and how long. */
    public record WaiverLine(String reason, String approver, String until) {

        static WaiverLine of(ReportedCase.Waiver waiver, Language language) {
            String until = waiver.until() == null
                    ? new Text("长期有效", "without expiry").in(language)
                    : new Text("有效至 ", "until ").in(language)
                            + PageTime.of(waiver.until()).beijing() + " " + PageLabel.beijing.in(language);
            return new WaiverLine(
                    PrintableText.of(waiver.reason()),
                    new Text("批准人 ", "approved by ").in(language) + PrintableText.of(waiver.approver()),
                    until);
        }
    }

    static ReportFinding of(int no, JsonNode finding, @Nullable WaiverLine waiver, Language language) {
        String severity = text(finding, "severity");
        boolean bySpaces = text(finding, "cause").equals(Cause.WHITESPACE_OR_WIDTH.name());
        List<ReportChange> changes = new ArrayList<>();
        finding.path("corrections").forEach(correction -> changes.add(ReportChange.of(correction, language)));
        return new ReportFinding(
                no,
                text(finding, "rule"),
                ReportPage.sentence(ReportWords.rule(text(finding, "rule")).in(language)),
                ReportWords.severity(severity).in(language),
                sign(severity),
                ReportWords.tone(severity),
                joined(finding.path("basis"), ", "),
                PrintableText.of(Wording.field(text(finding, "field")).in(language)),
                line(finding.path("line")).in(language),
                side(finding, "order", bySpaces),
                side(finding, "waybill", bySpaces),
                side(finding, "declaration", bySpaces),
                ReportPage.sentence(ReportWords.cause(text(finding, "cause")).in(language)),
                text(finding, "tolerance"),
                PrintableText.of(finding.path("text")
                        .path(language == Language.ZH ? "zh" : "en")
                        .asText()),
                changes,
                changes.isEmpty() && waiver == null && !severity.equals(Severity.INFO.name()),
                follows(finding.path("consequences"), language),
                waiver);
    }

    private static String sign(String severity) {
        if (severity.equals(Severity.BLOCK.name())) {
            return "●";
        }
        return severity.equals(Severity.WARN.name()) ? "◎" : "○";
    }

    private static Text line(JsonNode line) {
        return line.isIntegralNumber()
                ? new Text("第 " + line.asText() + " 项", "line " + line.asText())
                : new Text("", "");
    }

    private static String side(JsonNode finding, String document, boolean bySpaces) {
        String value = text(finding.path("values"), document);
        return bySpaces ? PrintableText.withVisibleSpaces(value) : PrintableText.of(value);
    }

    private static String follows(JsonNode consequences, Language language) {
        List<String> names = new ArrayList<>();
        consequences.forEach(consequence -> {
            String rule = text(consequence, "rule");
            String title = ReportWords.rule(rule).in(language);
            String field = Wording.field(text(consequence, "field")).in(language);
            String name = (title.equals(rule) ? rule : rule + " " + title)
                    + (field.equals(title) || field.isEmpty()
                            ? ""
                            : new Text("（" + field + "）", " (" + field + ")").in(language));
            names.add(PrintableText.of(name));
        });
        return String.join(language == Language.ZH ? "；" : "; ", names);
    }

    private static String joined(JsonNode names, String separator) {
        List<String> texts = new ArrayList<>();
        names.forEach(name -> texts.add(PrintableText.of(name.asText())));
        return String.join(separator, texts);
    }

    /** Empty for null and for what an earlier report did not have. */
    private static String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isNull() ? "" : PrintableText.of(value.asText());
    }
}
