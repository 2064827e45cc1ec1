package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;

/** A report of the service in sentences. */
record ReportWords(JsonNode report) {

    String verdict() {
        return report.path("verdict").asText();
    }

    List<String> waitingFor() {
        List<String> kinds = new ArrayList<>();
        report.path("waitingFor").forEach(kind -> kinds.add(kind.asText()));
        return kinds;
    }

    List<JsonNode> findings() {
        List<JsonNode> findings = new ArrayList<>();
        report.path("findings").forEach(findings::add);
        return findings;
    }

    /** The rules of the findings, in the order of the report. */
    List<String> rules() {
        return findings().stream().map(finding -> finding.path("rule").asText()).toList();
    }

    static Text sentence(JsonNode finding) {
        return new Text(
                finding.path("text").path("zh").asText(),
                finding.path("text").path("en").asText());
    }

    /** One for each change that removes the finding. */
    static List<Text> corrections(JsonNode finding) {
        List<Text> corrections = new ArrayList<>();
        for (JsonNode correction : finding.path("corrections")) {
            Text document =
                    DocumentKind.valueOf(correction.path("document").asText()).label();
            for (JsonNode operation : correction.path("patch")) {
                Text name = name(operation.path("path").asText());
                String value = operation.path("value").asText();
                corrections.add(new Text(
                        "更正：将" + document.zh() + "的" + name.zh() + "改为 " + value + "。",
                        "Correction: in the " + document.en() + " set " + name.en() + " to " + value + "."));
            }
        }
        return corrections;
    }

    /** "/lines/1/unitPrice" as people count. */
    private static Text name(String pointer) {
        String[] steps = pointer.substring(1).split("/", -1);
        if (steps.length == 3 && steps[0].equals("lines")) {
            int line = Integer.parseInt(steps[1]) + 1;
            Text field = Wording.field(steps[2]);
            return new Text("第 " + line + " 项" + field.zh(), "line " + line + " " + field.en());
        }
        return Wording.field(String.join(".", steps));
    }

    /** Kinds of documents as people call them. */
    static Text named(List<String> kinds) {
        List<Text> labels =
                kinds.stream().map(kind -> DocumentKind.valueOf(kind).label()).toList();
        return new Text(
                labels.stream().map(Text::zh).collect(Collectors.joining("、")),
                labels.stream().map(Text::en).collect(Collectors.joining(" and ")));
    }
}
