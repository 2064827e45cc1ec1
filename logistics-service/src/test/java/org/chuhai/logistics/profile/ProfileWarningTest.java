package org.chuhai.logistics.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileWarningTest {

    @ParameterizedTest
    @EnumSource(
            value = RuleId.class,
            names = {
                "R03", "R05", "R06", "R08", "R10", "R12", "R18", "R19", "R26", "V01", "V05", "V06", "V07", "V09", "K08"
            })
    void whatCustomsJudgesByItselfIsSaidWhenItIsOff(RuleId rule) {
        ProfileContent content = new ProfileContent(List.of(rule), List.of(), List.of(), List.of());

        assertThat(ProfileWarning.of(content)).singleElement().satisfies(warning -> {
            assertThat(warning.rule()).isEqualTo(rule);
            assertThat(warning.text().zh()).matches(".*\\p{IsHan}.*");
            assertThat(warning.text().en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = RuleId.class,
            names = {"V01", "K08"})
    void whatIsSoftenedIsSaidToo(RuleId rule) {
        var softer = new ProfileContent.RuleSeverity(rule, Severity.WARN);
        ProfileContent content = new ProfileContent(List.of(), List.of(softer), List.of(), List.of());

        assertThat(ProfileWarning.of(content)).extracting(ProfileWarning::rule).containsExactly(rule);
    }

    @ParameterizedTest
    @EnumSource(
            value = RuleId.class,
            names = {"R16", "R21"})
    void whatProtectsTheTenantAloneIsNotWarnedOf(RuleId rule) {
        ProfileContent content = new ProfileContent(List.of(rule), List.of(), List.of(), List.of());

        assertThat(ProfileWarning.of(content)).isEmpty();
    }
}
