package org.chuhai.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.observation.Trace;

/** Reads a row of NDJSON as strictly as a body, and words its refusal as a request's refusal is worded. */
@Singleton
public class RowReader {

    private final ObjectMapper mapper;
    private final Validator validator;
    private final ProblemSettings settings;

    RowReader(ObjectMapper mapper, Validator validator, ProblemSettings settings) {
        this.mapper = mapper;
        this.validator = validator;
        this.settings = settings;
    }

    /**
     * The row as a command whose constraints hold.
     *
     * @throws Refusal if it is malformed or breaks a constraint
     */
    public <T> T read(byte[] body, int from, int length, Class<T> type) {
        T row;
        try {
            row = mapper.readValue(body, from, length, type);
        } catch (JacksonException e) {
            throw MalformedJson.refusal(e);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are always read", e);
        }
        if (row == null) {
            Text why = new Text("此行应为 JSON 对象", "the row must be a JSON object");
            throw CommonProblem.MALFORMED_REQUEST.because(why).at(FieldError.inBody("", "WRONG_TYPE", why));
        }
        Set<ConstraintViolation<T>> violations = validator.validate(row);
        if (!violations.isEmpty()) {
            throw BrokenConstraints.refusal(violations);
        }
        return row;
    }

    /** The refusal as a problem in the language of the request that carried the row. */
    public Problem problem(Refusal refusal, RoutingContext request) {
        return Problem.of(refusal, settings.base(), Problems.language(request), Trace.of(request));
    }
}
