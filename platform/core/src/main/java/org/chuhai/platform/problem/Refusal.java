package org.chuhai.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Thrown where a request is refused; becomes a problem body. Carries no stack trace: a refusal is an answer, no fault. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Text detail;
    private final transient List<FieldError> errors;
    private final transient @Nullable List<String> allowed;
    private final transient Map<String, String> headers;

    Refusal(ProblemType type, Text detail) {
        this(type, detail, List.of(), null, Map.of());
    }

    private Refusal(
            ProblemType type,
            Text detail,
            List<FieldError> errors,
            @Nullable List<String> allowed,
            Map<String, String> headers) {
        super(type.code() + ": " + detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.allowed = allowed == null ? null : List.copyOf(allowed);
        this.headers = Map.copyOf(headers);
    }

    /** The same with the fields that are at fault. */
    public Refusal at(List<FieldError> more) {
        List<FieldError> all = new ArrayList<>(errors);
        all.addAll(more);
        return new Refusal(type, detail, all, allowed, headers);
    }

    /** The same with a field that is at fault. */
    public Refusal at(FieldError error) {
        return at(List.of(error));
    }

    /** The same with the actions that the state allows instead. */
    public Refusal allowing(List<String> actions) {
        return new Refusal(type, detail, errors, actions, headers);
    }

    /** The same with a header of the answer. */
    public Refusal with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new Refusal(type, detail, errors, allowed, all);
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Null when the state has nothing to do with it. */
    public @Nullable List<String> allowed() {
        return allowed;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
