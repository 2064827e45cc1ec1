package org.chuhai.logistics.batch;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.ReportJson;
import org.jspecify.annotations.Nullable;

/** Writes results as lines of NDJSON into a block. One for each part: it keeps its buffer. */
final class RowLines {

    private static final JsonFactory JSON = new JsonFactory();

    private final Line line = new Line();
    private final ResultBlock block;

    RowLines(ResultBlock block) {
        this.block = block;
    }

    /** Its bytes without a copy. */
    private static final class Line extends ByteArrayOutputStream {

        byte[] bytes() {
            return buf;
        }
    }

    /** What says which row it is. */
    record Named(long number, @Nullable String id, @Nullable String entry) {

        static Named of(StagedRow row, @Nullable String id) {
            return new Named(row.number(), id, null);
        }
    }

    /** What the engine said; of an export without findings nothing but that. */
    void judged(Named row, ExportDocuments documents, Report report) {
        RowOutcome outcome = RowOutcome.of(report.verdict());
        write(row, orderNo(documents), outcome, json -> {
            if (!report.waitingFor().isEmpty()) {
                json.writeArrayFieldStart("waitingFor");
                for (DocumentKind missing : report.waitingFor()) {
                    json.writeString(missing.name());
                }
                json.writeEndArray();
            }
            if (!report.findings().isEmpty()) {
                json.writeArrayFieldStart("findings");
                for (Finding finding : report.findings()) {
                    ReportJson.write(json, finding);
                }
                json.writeEndArray();
            }
        });
        block.add(outcome, report.findings(), line.bytes(), line.size());
    }

    /** A document that is part of another row. */
    void join() {
        block.join();
    }

    void refused(Named row, byte[] problem) {
        write(row, null, RowOutcome.REFUSED, json -> {
            json.writeFieldName("problem");
            json.writeRawValue(new String(problem, StandardCharsets.UTF_8));
        });
        block.add(RowOutcome.REFUSED, List.of(), line.bytes(), line.size());
    }

    private void write(Named row, @Nullable String orderNo, RowOutcome outcome, Packing.Inside<JsonGenerator> members) {
        line.reset();
        try (JsonGenerator json = JSON.createGenerator(line, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberField("row", row.number());
            if (row.id() != null) {
                json.writeStringField("id", row.id());
            }
            if (row.entry() != null) {
                json.writeStringField("entry", row.entry());
            }
            if (orderNo != null) {
                json.writeStringField("orderNo", orderNo);
            }
            json.writeStringField("verdict", outcome.name());
            members.go(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot refuse to be written to", e);
        }
        line.write('\n');
    }

    private static @Nullable String orderNo(ExportDocuments documents) {
        return Stream.of(
                        Stream.ofNullable(documents.declaration())
                                .map(declaration -> declaration.document().orderNo()),
                        documents.orders().stream()
                                .map(order -> order.document().orderNo()),
                        documents.waybills().stream()
                                .flatMap(waybill ->
                                        Stream.ofNullable(waybill.document().orderNo())))
                .flatMap(number -> number)
                .findFirst()
                .orElse(null);
    }
}
