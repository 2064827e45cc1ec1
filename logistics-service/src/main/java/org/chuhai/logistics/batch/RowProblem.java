package org.chuhai.logistics.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Why a row was refused, in both languages: nobody knows yet who will read it.
 *
 * @param code of the kind of problem
 * @param entry name of the archive's entry; null elsewhere
 */
record RowProblem(String code, Text detail, @Nullable String entry, List<Fault> faults) {

    private static final JsonFactory JSON = new JsonFactory();

    RowProblem {
        faults = List.copyOf(faults);
    }

    /**
     * One mistake.
     *
     * @param pointer JSON pointer into the row; null where it has none
     * @param xpath into the message of the archive's entry
     * @param line of the file, from 1
     * @param column of a table
     * @param code the rule that is broken
     */
    record Fault(
            @Nullable String pointer,
            @Nullable String xpath,
            @Nullable Integer line,
            @Nullable String column,
            String code,
            Text message) {

        static Fault at(String pointer, String code, Text message) {
            return new Fault(pointer, null, null, null, code, message);
        }

        static Fault inLine(long line, @Nullable String column, String code, Text message) {
            return new Fault(null, null, Math.toIntExact(line), column, code, message);
        }
    }

    static RowProblem of(Refusal refusal) {
        return new RowProblem(
                refusal.type().code(),
                refusal.detail(),
                null,
                refusal.errors().stream()
                        .map(error -> new Fault(error.pointer(), null, null, null, error.code(), error.message()))
                        .toList());
    }

    static RowProblem unreadable(UnreadableInput unreadable) {
        return malformed("UNREADABLE", unreadable.text());
    }

    static RowProblem malformed(String code, Text why) {
        return malformed(List.of(Fault.at("", code, why)), why);
    }

    static RowProblem malformed(List<Fault> faults, Text why) {
        return new RowProblem(CommonProblem.MALFORMED_REQUEST.code(), why, null, faults);
    }

    /** A document of a message that breaks limits. */
    static RowProblem violated(List<Violation> violations) {
        return new RowProblem(
                CommonProblem.INVALID_CONTENT.code(),
                new Text(
                        "有 " + violations.size() + " 处不符合规则",
                        violations.size() == 1 ? "a rule is broken" : violations.size() + " rules are broken"),
                null,
                violations.stream()
                        .map(violation -> new Fault(
                                null,
                                violation.where(),
                                null,
                                null,
                                violation.rule().name(),
                                violation.text()))
                        .toList());
    }

    /** The same row was there before. */
    static RowProblem duplicate(long first) {
        Text why = new Text("与第 " + first + " 行重复", "is the same as row " + first);
        return new RowProblem(CommonProblem.ALREADY_EXISTS.code(), why, null, List.of(Fault.at("", "DUPLICATE", why)));
    }

    /** Nothing is wrong with the row that anybody knows of, and yet it cannot be judged. */
    static RowProblem unjudged(Obstacle obstacle) {
        Text why = new Text(
                "此行未能比对：" + obstacle.text().zh(),
                "the row was not judged: " + obstacle.text().en());
        return new RowProblem(CommonProblem.INTERNAL.code(), why, null, List.of(Fault.at("", obstacle.name(), why)));
    }

    /** More documents name the same than are held together. */
    static RowProblem crowded(Text what, String number, int most) {
        Text why = new Text(
                "同一批次中有超过 " + most + " 份清单引用" + what.zh() + "“" + number + "”，请分批上传",
                "more than " + most + " lists of the batch name the " + what.en() + " " + number
                        + "; send them in several batches");
        return new RowProblem(
                CommonProblem.INVALID_CONTENT.code(), why, null, List.of(Fault.at("", "TOO_MANY_TOGETHER", why)));
    }

    /** Of this entry of the archive. */
    RowProblem in(String name) {
        return new RowProblem(code, detail, name, faults);
    }

    /** With its faults seen differently. */
    RowProblem map(UnaryOperator<Fault> view) {
        return new RowProblem(code, detail, entry, faults.stream().map(view).toList());
    }

    /** The object that stands as {@code problem} in the result. */
    byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("code", code);
            write(json, "detail", detail);
            if (entry != null) {
                json.writeStringField("entry", entry);
            }
            json.writeArrayFieldStart("errors");
            for (Fault fault : faults) {
                write(json, fault);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot refuse to be written to", e);
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, Fault fault) throws IOException {
        json.writeStartObject();
        if (fault.pointer() != null) {
            json.writeStringField("pointer", fault.pointer());
        }
        if (fault.xpath() != null) {
            json.writeStringField("xpath", fault.xpath());
        }
        if (fault.line() != null) {
            json.writeNumberField("line", fault.line());
        }
        if (fault.column() != null) {
            json.writeStringField("column", fault.column());
        }
        json.writeStringField("code", fault.code());
        write(json, "message", fault.message());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
