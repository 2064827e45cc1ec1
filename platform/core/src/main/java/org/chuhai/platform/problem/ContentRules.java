package org.chuhai.platform.problem;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules of a command's content. A service asks for them after it has found what the command is about and has seen its
 * version: whoever names nothing learns only that, and nobody is corrected on a version that is gone.
 */
@Singleton
public class ContentRules {

    private final Validator validator;

    ContentRules(Validator validator) {
        this.validator = validator;
    }

    /**
     * Refuses a command whose constraints do not all hold.
     *
     * @throws Refusal that names every field and rule
     */
    public void check(Object command) {
        check(command, right -> List.of());
    }

    /**
     * Refuses a command whose constraints, or whose rules that look at more than one field, do not all hold.
     *
     * @param further is asked where nothing that is required is missing; a field whose constraint is broken says that only
     * @throws Refusal that names every field and rule
     */
    public <C> void check(C command, Function<? super C, List<FieldError>> further) {
        Set<ConstraintViolation<C>> violations = validator.validate(command);
        List<FieldError> errors = new ArrayList<>(BrokenConstraints.errors(violations));
        if (errors.stream().noneMatch(error -> FieldError.REQUIRED.equals(error.code()))) {
            Set<String> places = errors.stream()
                    .map(error -> String.valueOf(error.pointer()))
                    .collect(Collectors.toSet());
            further.apply(command).stream()
                    .filter(error -> !places.contains(String.valueOf(error.pointer())))
                    .forEach(errors::add);
        }
        if (!errors.isEmpty()) {
            throw CommonProblem.invalid(errors);
        }
    }
}
