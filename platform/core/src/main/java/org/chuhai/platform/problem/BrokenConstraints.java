package org.chuhai.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chuhai.platform.language.Text;

/**
 * Bean Validation's violations as field errors. A violation inside a command is a rule of the content (422); one of a
 * parameter is a malformed request (400).
 */
final class BrokenConstraints {

    private BrokenConstraints() {}

    static Refusal refusal(ConstraintViolationException thrown) {
        List<FieldError> inBody = new ArrayList<>();
        List<FieldError> inParameters = new ArrayList<>();
        thrown.getConstraintViolations().stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> {
                    FieldError error = error(violation);
                    (error.pointer() == null ? inParameters : inBody).add(error);
                });
        return inParameters.isEmpty()
                ? CommonProblem.invalid(inBody)
                : CommonProblem.MALFORMED_REQUEST
                        .because(new Text("请求参数有误", "a parameter of the request is wrong"))
                        .at(inParameters);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = constraint
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT)
                .replace("NOT_NULL", "REQUIRED")
                .replace("NOT_BLANK", "REQUIRED");
        Text message = bilingual(violation.getMessage());
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        boolean inBody = true;
        boolean first = true;
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CROSS_PARAMETER, RETURN_VALUE, CONSTRUCTOR -> first = false;
                case PARAMETER -> {
                    parameter = String.valueOf(node.getName());
                    inBody = false;
                }
                case PROPERTY, CONTAINER_ELEMENT, BEAN -> {
                    inBody = true;
                    appendTo(pointer, node);
                }
            }
        }
        return inBody || first
                ? FieldError.inBody(pointer.toString(), code, message)
                : FieldError.inParameter(parameter, code, message);
    }

    private static void appendTo(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(node.getKey());
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
