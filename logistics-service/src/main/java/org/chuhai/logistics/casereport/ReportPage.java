package org.chuhai.logistics.casereport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.chuhai.logistics.casereport.ReportFinding.WaiverLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.json.EventJson;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;

/**
 * What the page shows, in one language: only text, ready to be set. Empty text means that there is nothing to show.
 *
 * @param language tag of the language, zh or en
 * @param verdict in one or a few words
 * @param tone of the worst severity; ok when there is nothing to do
 * @param explanation what is missing, how many findings there are, and what to do
 * @param history that this is not the latest run
 * @param ruleSet version with the first digits of the fingerprint
 * @param fingerprint the rule set in full
 * @param evaluated rules that compared something
 * @param skipped rules that did not, by reason
 */
public record ReportPage(
        String language,
        String caseId,
        String verdict,
        String tone,
        String explanation,
        String history,
        List<DocumentCell> documents,
        String route,
        String tradeMode,
        String ruleSet,
        String fingerprint,
        String run,
        PageTime at,
        List<ReportFinding> findings,
        String evaluated,
        List<Skipped> skipped) {

    private static final int SHORT_FINGERPRINT = 8;

    public ReportPage {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
    }

    /** Rules that could not be judged, or not in all their parts, for one reason. */
    public record Skipped(String reason, String rules) {}

    /** @throws IllegalArgumentException if the report is no JSON */
    static ReportPage of(ReportedCase reported, Language language) {
        JsonNode report = tree(reported.report());
        String verdict = report.path("verdict").asText();
        List<ReportFinding> findings = findings(report, reported, language);
        String ruleSet = PrintableText.of(report.path("ruleSet").asText());
        return new ReportPage(
                new Text("zh", "en").in(language),
                reported.caseId().toString(),
                sentence(ReportWords.verdict(verdict).in(language)),
                tone(report, findings),
                explanation(report, findings, language),
                history(reported).in(language),
                Arrays.stream(DocumentKind.values())
                        .map(kind -> DocumentCell.of(kind, reported, report, language))
                        .toList(),
                report.path("route").isTextual()
                        ? sentence(
                                ReportWords.route(report.path("route").asText()).in(language))
                        : "",
                reported.tradeMode() == null
                        ? ""
                        : PrintableText.of(
                                ReportWords.tradeMode(reported.tradeMode()).in(language)),
                shortened(ruleSet),
                ruleSet,
                run(reported).in(language),
                PageTime.of(reported.at()),
                findings,
                rules(report.path("evaluated"), language),
                skipped(report.path("skipped"), language));
    }

    /** A phrase as it stands alone. */
    static String sentence(String phrase) {
        return phrase.isEmpty() ? phrase : Wording.capitalised(PrintableText.of(phrase));
    }

    private static List<ReportFinding> findings(JsonNode report, ReportedCase reported, Language language) {
        Map<Integer, WaiverLine> waivers = reported.waivers().stream()
                .collect(Collectors.toMap(
                        ReportedCase.Waiver::finding,
                        waiver -> WaiverLine.of(waiver, language),
                        (first, second) -> first));
        List<ReportFinding> findings = new ArrayList<>();
        report.path("findings").forEach(finding -> {
            int no = findings.size() + 1;
            findings.add(ReportFinding.of(no, finding, waivers.get(no), language));
        });
        return findings;
    }

    private static String tone(JsonNode report, List<ReportFinding> findings) {
        if (!report.path("waitingFor").isEmpty()) {
            return "waiting";
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> severity != Severity.INFO)
                .map(severity -> ReportWords.tone(severity.name()))
                .filter(tone ->
                        findings.stream().anyMatch(finding -> finding.tone().equals(tone)))
                .findFirst()
                .orElse("ok");
    }

    private static String explanation(JsonNode report, List<ReportFinding> findings, Language language) {
        StringJoiner sentences = new StringJoiner(new Text("", " ").in(language));
        List<String> missing = new ArrayList<>();
        report.path("waitingFor")
                .forEach(kind -> missing.add(ReportWords.document(kind.asText()).in(language)));
        if (!missing.isEmpty()) {
            String named = PrintableText.of(String.join(new Text("、", ", ").in(language), missing));
            sentences.add(new Text("缺少" + named + "。", "Missing: " + named + ".").in(language));
        }
        Map<String, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(ReportFinding::severity, LinkedHashMap::new, Collectors.counting()));
        if (!counts.isEmpty()) {
            String zh = counts.entrySet().stream()
                    .map(count -> count.getValue() + " 项" + count.getKey())
                    .collect(Collectors.joining("，"));
            String en = counts.entrySet().stream()
                    .map(count -> count.getValue() + " " + count.getKey())
                    .collect(Collectors.joining(", "));
            sentences.add(new Text("共 " + zh + "。", "Findings: " + en + ".").in(language));
        }
        String advice = ReportWords.advice(report.path("verdict").asText()).in(language);
        return advice.isEmpty() ? sentences.toString() : sentences.add(advice).toString();
    }

    private static Text history(ReportedCase reported) {
        int run = reported.run();
        int latest = reported.latestRun();
        return run == latest
                ? new Text("", "")
                : new Text(
                        "历史记录：这是第 " + run + " 次核对，最近一次为第 " + latest + " 次。单证编号以案件现状为准。",
                        "History: this is run " + run + "; the latest is run " + latest
                                + ". Numbers of documents are those of the case today.");
    }

    private static Text run(ReportedCase reported) {
        return new Text(
                "第 " + reported.run() + " 次，共 " + reported.latestRun() + " 次",
                reported.run() + " of " + reported.latestRun());
    }

    private static List<Skipped> skipped(JsonNode skips, Language language) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        skips.forEach(skip -> byReason.computeIfAbsent(skip.path("reason").asText(), reason -> new ArrayList<>())
                .add(rule(skip.path("rule").asText(), language)));
        return byReason.entrySet().stream()
                .map(group -> new Skipped(
                        sentence(ReportWords.skipReason(group.getKey()).in(language)),
                        String.join(" · ", group.getValue())))
                .toList();
    }

    private static String rules(JsonNode names, Language language) {
        StringJoiner rules = new StringJoiner(" · ");
        names.forEach(name -> rules.add(rule(name.asText(), language)));
        return rules.toString();
    }

    private static String rule(String name, Language language) {
        String title = ReportWords.rule(name).in(language);
        return PrintableText.of(title.equals(name) ? name : name + " " + title);
    }

    private static String shortened(String ruleSet) {
        int colon = ruleSet.lastIndexOf(':');
        int end = colon + 1 + SHORT_FINGERPRINT;
        return colon < 0 || end >= ruleSet.length()
                ? ruleSet
                : ruleSet.substring(0, colon).replaceFirst("\\+[^+]*$", "") + " · " + ruleSet.substring(colon + 1, end);
    }

    private static JsonNode tree(String json) {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("reports are written as JSON", e);
        }
    }
}
