package org.chuhai.logistics.tracking;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Problem;
import org.chuhai.platform.problem.Refusal;

/** Many events at once, one a line: each is recorded or refused for itself. */
@ApplicationScoped
public class CarrierPush {

    static final int MOST_ROWS = 10_000;
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private final TrackingService service;
    private final ObjectMapper mapper;
    private final Validator validator;

    CarrierPush(TrackingService service, ObjectMapper mapper, Validator validator) {
        this.service = service;
        this.mapper = mapper;
        this.validator = validator;
    }

    /** A line that is not empty; {@code number} counts all lines from 1. */
    private record Line(int number, int from, int to) {}

    /**
     * What became of each row, as NDJSON in the order of the rows. Trouble with the database ends the push: what was
     * recorded stays, and the same push may be sent again.
     *
     * @param wording makes a refusal a problem in the caller's language
     */
    byte[] record(byte[] body, Function<Refusal, Problem> wording) {
        List<Line> lines = lines(body);
        ByteArrayOutputStream answer = new ByteArrayOutputStream(lines.size() * 128);
        try {
            for (Line line : lines) {
                answer.write(mapper.writeValueAsBytes(result(body, line, wording)));
                answer.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a result is always written", e);
        }
        return answer.toByteArray();
    }

    private RowResult result(byte[] body, Line line, Function<Refusal, Problem> wording) {
        try {
            return RowResult.of(line.number(), service.record(read(body, line)));
        } catch (Refusal refusal) {
            return RowResult.refused(line.number(), wording.apply(refusal));
        }
    }

    private static List<Line> lines(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw CommonProblem.CONTENT_TOO_LARGE.because(new Text("一次推送不得超过 4 MiB", "a push has at most 4 MiB"));
        }
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int from = 0;
        for (int at = 0; at <= body.length; at++) {
            if (at == body.length || body[at] == '\n') {
                if (!isBlank(body, from, at)) {
                    lines.add(new Line(number, from, at));
                }
                number++;
                from = at + 1;
            }
        }
        if (lines.isEmpty() || lines.size() > MOST_ROWS) {
            throw CommonProblem.invalid(List.of(FieldError.inBody(
                    "", "SIZE", new Text("一次推送应有 1 至 " + MOST_ROWS + " 行", "a push has 1 to " + MOST_ROWS + " rows"))));
        }
        return lines;
    }

    private static boolean isBlank(byte[] body, int from, int to) {
        for (int at = from; at < to; at++) {
            if (body[at] != ' ' && body[at] != '\t' && body[at] != '\r') {
                return false;
            }
        }
        return true;
    }

    private CarrierEvent read(byte[] body, Line line) {
        CarrierEvent event;
        try {
            event = mapper.readValue(body, line.from(), line.to() - line.from(), CarrierEvent.class);
        } catch (JacksonException e) {
            throw malformed(e instanceof JsonMappingException mapping ? pointer(mapping) : "");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
        if (event == null) {
            throw malformed("");
        }
        List<FieldError> errors = validator.validate(event).stream()
                .map(CarrierPush::error)
                .sorted(Comparator.comparing(error -> String.valueOf(error.pointer())))
                .toList();
        if (!errors.isEmpty()) {
            throw CommonProblem.invalid(errors);
        }
        return event;
    }

    private static Refusal malformed(String pointer) {
        return CommonProblem.MALFORMED_REQUEST
                .because(new Text("此行不是契约所述的 JSON", "the row is not the JSON of the contract"))
                .at(FieldError.inBody(
                        pointer,
                        "NOT_OF_CONTRACT",
                        new Text("写法、类型或成员不符合契约", "form, type or member is not the contract's")));
    }

    private static String pointer(JsonMappingException thrown) {
        return thrown.getPath().stream()
                .map(step -> "/"
                        + String.valueOf(step.getFieldName()).replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static FieldError error(ConstraintViolation<CarrierEvent> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = switch (constraint) {
            case "NotNull", "NotBlank" -> "REQUIRED";
            default -> constraint.toUpperCase(Locale.ROOT);
        };
        String[] languages = violation.getMessage().split("\\|", 2);
        return FieldError.inBody(
                "/" + violation.getPropertyPath().toString().replace('.', '/'),
                code,
                new Text(languages[0].strip(), languages[languages.length - 1].strip()));
    }
}
