package org.chuhai.logistics.reconciliation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.chuhai.logistics.customsdocument.Buyer;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Party;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as JSON. The shape is stable: every member is always there, in this order; only {@code normalised} and
 * {@code pointers} leave out documents without a value, and {@code value} is left out where nothing is put in place.
 */
public final class ReportJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ReportJson() {}

    /** On one line, as a stream of reports needs it. */
    public static String compact(Report report) {
        return written(report, false);
    }

    /** Indented by two spaces, for people; line feeds on every platform. */
    public static String indented(Report report) {
        return written(report, true);
    }

    private static String written(Report report, boolean indented) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (indented) {
                DefaultIndenter lines = new DefaultIndenter("  ", "\n");
                DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
                printer.indentObjectsWith(lines);
                printer.indentArraysWith(lines);
                json.setPrettyPrinter(printer);
            }
            write(json, report);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot refuse to be written to", e);
        }
        return out.toString();
    }

    /** Writes the report as one object. */
    public static void write(JsonGenerator json, Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("verdict", report.verdict().name());
        names(json, "waitingFor", report.waitingFor());
        json.writeStringField(
                "route", report.route() == null ? null : report.route().name());
        json.writeStringField("ruleSet", report.ruleSet());
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            write(json, finding);
        }
        json.writeEndArray();
        names(json, "evaluated", report.evaluated());
        json.writeArrayFieldStart("skipped");
        for (Skip skip : report.skipped()) {
            json.writeStartObject();
            json.writeStringField("rule", skip.rule().name());
            json.writeStringField("reason", skip.reason().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes one finding as the report has it. */
    public static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().name());
        names(json, "basis", finding.basis());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("field", finding.field());
        json.writeFieldName("line");
        if (finding.line() == null) {
            json.writeNull();
        } else {
            json.writeNumber(finding.line());
        }
        sides(json, "values", finding.values(), true);
        sides(json, "normalised", finding.normalised(), false);
        sides(json, "pointers", finding.pointers(), false);
        if (!finding.documents().equals(Sides.NONE)) {
            sides(json, "documents", finding.documents(), false);
        }
        json.writeStringField("delta", finding.delta());
        json.writeStringField("tolerance", finding.tolerance());
        json.writeStringField("cause", finding.cause().name());
        json.writeObjectFieldStart("text");
        json.writeStringField("zh", finding.text().zh());
        json.writeStringField("en", finding.text().en());
        json.writeEndObject();
        json.writeArrayFieldStart("consequences");
        for (Consequence consequence : finding.consequences()) {
            json.writeStartObject();
            json.writeStringField("rule", consequence.rule().name());
            json.writeStringField("field", consequence.field());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("corrections");
        for (Correction correction : finding.corrections()) {
            write(json, correction);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Correction correction) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", correction.document().name());
        if (correction.number() != null) {
            json.writeStringField("number", correction.number());
        }
        json.writeNumberField("revision", correction.revision());
        json.writeStringField("kind", correction.kind().name());
        json.writeArrayFieldStart("patch");
        for (PatchOperation operation : correction.patch()) {
            json.writeStartObject();
            json.writeStringField("op", operation.op());
            json.writeStringField("path", operation.path());
            if (!"remove".equals(operation.op())) {
                json.writeFieldName("value");
                value(json, operation.value());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("first");
        for (Correction.Step step : correction.first()) {
            json.writeStartObject();
            json.writeStringField("document", step.document().name());
            json.writeStringField("kind", step.kind().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case DeclarationLine line -> write(json, line);
            case Party party -> write(json, party);
            case Buyer buyer -> write(json, buyer);
            default -> throw new IllegalStateException("a patch does not carry " + value.getClass());
        }
    }

    private static void write(JsonGenerator json, DeclarationLine line) throws IOException {
        json.writeStartObject();
        json.writeNumberField("no", line.no());
        json.writeStringField("itemNo", line.itemNo());
        json.writeStringField("hsCode", line.hsCode());
        json.writeStringField("name", line.name());
        json.writeStringField("model", line.model());
        json.writeStringField("quantity", line.quantity().toPlainString());
        json.writeStringField("unit", line.unit());
        json.writeStringField("legalQuantity", line.legalQuantity().toPlainString());
        json.writeStringField("legalUnit", line.legalUnit());
        json.writeStringField("legalQuantity2", plain(line.legalQuantity2()));
        json.writeStringField("legalUnit2", line.legalUnit2());
        json.writeStringField("unitPrice", line.unitPrice().toPlainString());
        json.writeStringField("total", line.total().toPlainString());
        json.writeStringField("currency", line.currency());
        json.writeStringField("destinationCountry", line.destinationCountry());
        json.writeStringField("recordNo", line.recordNo());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Party party) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", party.code());
        json.writeStringField("customsCode", party.customsCode());
        json.writeStringField("name", party.name());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Buyer buyer) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", buyer.name());
        json.writeStringField("country", buyer.country());
        json.writeFieldName("naturalPerson");
        json.writeObject(buyer.naturalPerson());
        json.writeEndObject();
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static void sides(JsonGenerator json, String name, Sides sides, boolean withNulls) throws IOException {
        json.writeObjectFieldStart(name);
        for (DocumentKind document : DocumentKind.values()) {
            String value = sides.of(document);
            if (value != null || withNulls) {
                json.writeStringField(member(document), value);
            }
        }
        json.writeEndObject();
    }

    private static String member(DocumentKind document) {
        return switch (document) {
            case ORDER -> "order";
            case WAYBILL -> "waybill";
            case DECLARATION -> "declaration";
        };
    }

    private static void names(JsonGenerator json, String name, List<? extends Enum<?>> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (Enum<?> value : values) {
            json.writeString(value.name());
        }
        json.writeEndArray();
    }
}
