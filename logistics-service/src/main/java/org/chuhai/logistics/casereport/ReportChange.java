package org.chuhai.logistics.casereport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;

/**
 * What to change in one document, in words.
 *
 * @param document name and revision of the document, and its number where the case holds several
 * @param act by which act it is changed
 * @param steps each field with its new value
 * @param first what must happen before; empty when nothing must
 */
public record ReportChange(String document, String act, List<Step> steps, String first) {

    public ReportChange {
        steps = List.copyOf(steps);
    }

    /**
     * One field.
     *
     * @param field where and which
     * @param value the new value, or that there is none any more
     */
    public record Step(String field, String value) {}

    static ReportChange of(JsonNode correction, Language language) {
        String kind = ReportPage.sentence(
                ReportWords.document(text(correction, "document")).in(language));
        JsonNode number = correction.path("number");
        String document = number.isTextual() ? kind + " " + PrintableText.of(number.textValue()) : kind;
        String revision = correction.path("revision").asText();
        return new ReportChange(
                new Text(document + " 第 " + revision + " 版", document + ", revision " + revision).in(language),
                ReportWords.act(text(correction, "kind")).in(language),
                stream(correction.path("patch"))
                        .map(operation -> step(operation, language))
                        .toList(),
                stream(correction.path("first"))
                        .map(step -> first(step, language))
                        .collect(Collectors.joining(language == Language.ZH ? "；" : "; ")));
    }

    private static String first(JsonNode step, Language language) {
        Text document = ReportWords.document(text(step, "document"));
        Text act = ReportWords.act(text(step, "kind"));
        return PrintableText.of(new Text(document.zh() + act.zh(), document.en() + ": " + act.en()).in(language));
    }

    private static Step step(JsonNode operation, Language language) {
        return new Step(place(text(operation, "path")).in(language), value(operation, language));
    }

    /** A JSON pointer in words: customs calls the lines of a document its body. */
    private static Text place(String pointer) {
        List<String> names = new ArrayList<>();
        Text row = new Text("", "");
        for (String part : pointer.substring(pointer.startsWith("/") ? 1 : 0).split("/", -1)) {
            if (part.matches("[0-9]{1,9}")) {
                String number = Long.toString(Long.parseLong(part) + 1);
                row = new Text("表体第 " + number + " 行", "row " + number);
            } else if (part.equals("-")) {
                row = new Text("表体新增一行", "new row");
            } else if (!part.equals("lines")) {
                names.add(part.replace("~1", "/").replace("~0", "~"));
            }
        }
        Text field = names.isEmpty() ? new Text("", "") : Wording.field(String.join(".", names));
        boolean both = !names.isEmpty() && !row.zh().isEmpty();
        return new Text(
                PrintableText.of(row.zh() + (both ? " " : "") + field.zh()),
                PrintableText.of(row.en() + (both ? ", " : "") + field.en()));
    }

    private static String value(JsonNode operation, Language language) {
        if (text(operation, "op").equals("remove")) {
            return new Text("删除", "remove it").in(language);
        }
        JsonNode value = operation.path("value");
        if (value.isObject()) {
            return value.properties().stream()
                    .filter(member -> !member.getValue().isNull())
                    .map(member -> PrintableText.of(Wording.field(member.getKey())
                                    .in(language) + " " + member.getValue().asText()))
                    .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
        }
        return value.isNull() || value.isMissingNode()
                ? new Text("清空", "leave it empty").in(language)
                : PrintableText.of(value.asText());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText();
    }
}
