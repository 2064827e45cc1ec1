package org.chuhai.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chuhai.platform.language.Text;

/**
 * Bean Validation's violations as field errors. A rule of the content answers 422; a body that is missing altogether is a
 * malformed request. (Other parameters are texts that their types read themselves.)
 */
final class BrokenConstraints {

    private BrokenConstraints() {}

    /** In the order of their places. */
    static List<FieldError> errors(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(BrokenConstraints::error)
                .sorted(Comparator.comparing((FieldError error) -> String.valueOf(error.pointer()))
                        .thenComparing(FieldError::code))
                .toList();
    }

    static Refusal refusal(Set<? extends ConstraintViolation<?>> violations) {
        List<FieldError> errors = errors(violations);
        return errors.stream().anyMatch(error -> "".equals(error.pointer()))
                ? CommonProblem.MALFORMED_REQUEST
                        .because(new Text("此操作需要请求体", "this operation needs a body"))
                        .at(errors)
                : CommonProblem.invalid(errors);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT)
                .replace("NOT_NULL", FieldError.REQUIRED)
                .replace("NOT_BLANK", FieldError.REQUIRED);
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CROSS_PARAMETER, RETURN_VALUE, CONSTRUCTOR, PARAMETER -> {}
                case PROPERTY, CONTAINER_ELEMENT, BEAN -> appendTo(pointer, node);
            }
        }
        return FieldError.inBody(pointer.toString(), code, bilingual(violation.getMessage()));
    }

    private static void appendTo(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            // RFC 6901, 3: these two have a meaning in a pointer, and a caller names members of a map as it likes.
            pointer.append('/')
                    .append(String.valueOf(node.getKey()).replace("~", "~0").replace("/", "~1"));
        }
        if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
            pointer.append('/').append(node.getName());
        }
    }

    /** All messages stand in ValidationMessages.properties as zh, a vertical bar, en. */
    private static Text bilingual(String message) {
        int bar = message.indexOf('|');
        return bar < 0
                ? new Text(message, message)
                : new Text(
                        message.substring(0, bar).strip(),
                        message.substring(bar + 1).strip());
    }
}
