package org.chuhai.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BrokenConstraintsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** Something with rules. */
    record Parcel(
            @NotBlank @Nullable String label,
            @NotNull @Size(max = 2) @Valid List<@NotNull @Valid Line> lines,
            Map<String, @Min(1) Integer> counts,
            Set<@Min(1) Integer> numbers) {}

    /** A place further down. */
    record Line(@Min(1) int pieces) {}

    @Test
    void everyBrokenRuleIsNamedWhereItStands() {
        Refusal refusal =
                refused(new Parcel(" ", List.of(new Line(1), new Line(0)), Map.of("a", 0, "b/~c", 0), Set.of(0)));

        assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_CONTENT);
        assertThat(refusal.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .contains(
                        org.assertj.core.api.Assertions.tuple("/label", "REQUIRED"),
                        org.assertj.core.api.Assertions.tuple("/lines/1/pieces", "MIN"),
                        org.assertj.core.api.Assertions.tuple("/counts/a", "MIN"),
                        org.assertj.core.api.Assertions.tuple("/counts/b~1~0c", "MIN"));
    }

    @Test
    void messagesAreInBothLanguages() {
        FieldError error =
                refused(new Parcel(" ", List.of(), Map.of(), Set.of())).errors().getFirst();

        assertThat(error.message().zh()).isEqualTo("必填，且不能为空白");
        assertThat(error.message().en()).isEqualTo("is required and must not be blank");
    }

    @Test
    void limitsStandInTheMessage() {
        Line line = new Line(1);

        FieldError error = refused(new Parcel("a", List.of(line, line, line), Map.of(), Set.of()))
                .errors()
                .getFirst();

        assertThat(error.code()).isEqualTo("SIZE");
        assertThat(error.message().en()).contains("2");
    }

    private static Refusal refused(Parcel parcel) {
        return BrokenConstraints.refusal(VALIDATOR.validate(parcel));
    }
}
