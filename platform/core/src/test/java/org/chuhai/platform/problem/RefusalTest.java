package org.chuhai.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

    private static final Text WHY = new Text("因为", "because");
    private static final FieldError FIELD = FieldError.inBody("/a", "REQUIRED", new Text("必填", "is required"));

    @Test
    void everyStepMakesARefusalOfItsOwn() {
        Refusal plain = CommonProblem.STATE_REFUSES.because(WHY);
        Refusal rich = plain.at(FIELD).at(FIELD).allowing(List.of("withdrawal")).with("Retry-After", "1");

        assertThat(plain.errors()).isEmpty();
        assertThat(plain.allowed()).isNull();
        assertThat(plain.headers()).isEmpty();
        assertThat(rich.errors()).containsExactly(FIELD, FIELD);
        assertThat(rich.allowed()).containsExactly("withdrawal");
        assertThat(rich.headers()).containsEntry("Retry-After", "1");
        assertThat(rich.getStackTrace()).isEmpty();
        assertThat(rich.getMessage()).isEqualTo("state-refuses: because");
    }

    @Test
    void aProblemSpeaksOneLanguage() {
        Problem problem = Problem.of(
                CommonProblem.INVALID_CONTENT.because(WHY).at(FIELD),
                "https://example.org",
                Language.ZH,
                "0".repeat(32));

        assertThat(problem.type()).hasToString("https://example.org/problems/invalid-content");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.detail()).isEqualTo("因为");
        assertThat(problem.errors()).containsExactly(new Problem.Fault("/a", null, "REQUIRED", "必填"));
        assertThat(problem.allowed()).isNull();
    }

    @Test
    void whatHasNoFieldsNamesNone() {
        assertThat(Problem.of(CommonProblem.notFound(), "https://example.org", Language.EN, "")
                        .errors())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyKindIsCompleteInBothLanguages(CommonProblem type) {
        assertThat(type.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(type.status()).isBetween(400, 599);
        for (Text text : List.of(type.kind().title(), type.kind().help())) {
            assertThat(text.zh()).containsPattern("[\\u4e00-\\u9fff]");
            assertThat(text.en()).isNotBlank().doesNotContainPattern("[\\u4e00-\\u9fff]");
        }
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(CommonProblem.values()).map(CommonProblem::code))
                .doesNotHaveDuplicates();
    }

    @Test
    void causesInACircleAreNoTrouble() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);

        assertThat(PassingTrouble.is(first)).isFalse();
        assertThat(Causes.find(first, SQLException.class) == null).isTrue();
    }
}
