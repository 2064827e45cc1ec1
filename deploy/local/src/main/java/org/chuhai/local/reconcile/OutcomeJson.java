package org.chuhai.local.reconcile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.chuhai.logistics.reconciliation.ReportJson;
import org.jspecify.annotations.Nullable;

/** Writes outcomes for machines, each on one line; every member is always there, in this order. */
final class OutcomeJson {

    private static final JsonFactory JSON = new JsonFactory();

    private OutcomeJson() {}

    /** {@code {"case":{..},"report":{..}}} or {@code {"case":{..},"problems":[..]}}. */
    static String of(Outcome outcome) {
        return written(json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("case");
            text(json, "scope", outcome.key().scope());
            text(json, "orderNo", outcome.key().orderNo());
            text(json, "waybillNo", outcome.key().waybillNo());
            json.writeEndObject();
            switch (outcome) {
                case Outcome.Judged judged -> {
                    json.writeFieldName("report");
                    ReportJson.write(json, judged.report());
                }
                case Outcome.Unjudged unjudged -> problems(json, unjudged.problems());
            }
            json.writeEndObject();
        });
    }

    /** {@code {"problems":[..]}}. */
    static String of(List<Problem> problems) {
        return written(json -> {
            json.writeStartObject();
            problems(json, problems);
            json.writeEndObject();
        });
    }

    private static void problems(JsonGenerator json, List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            text(json, "file", problem.file());
            json.writeFieldName("line");
            if (problem.line() == null) {
                json.writeNull();
            } else {
                json.writeNumber(problem.line());
            }
            text(json, "where", problem.where());
            json.writeStringField("rule", problem.rule());
            json.writeObjectFieldStart("text");
            json.writeStringField("zh", problem.text().zh());
            json.writeStringField("en", problem.text().en());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        json.writeStringField(name, value);
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static String written(Content content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot refuse to be written to", e);
        }
        return out.toString();
    }
}
