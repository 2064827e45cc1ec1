package org.chuhai.logistics.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.chuhai.logistics.profile.ProfileContent.FieldTolerance;
import org.chuhai.logistics.profile.ProfileContent.RuleSeverity;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.junit.jupiter.api.Test;

/** What a tenant writes is what the engine judges by. */
class StoredProfileTest {

    private static final ProfileContent CONTENT = new ProfileContent(
            List.of(RuleId.R26, RuleId.R02),
            List.of(new RuleSeverity(RuleId.R16, Severity.WARN), new RuleSeverity(RuleId.R04, Severity.INFO)),
            List.of(
                    new FieldTolerance("total", new BigDecimal("0.50"), Tolerance.Unit.CURRENCY),
                    new FieldTolerance("packages", new BigDecimal("1E1"), Tolerance.Unit.PIECE)),
            List.of());

    @Test
    void whatIsWrittenIsReadAgainInOneOrder() {
        String json = StoredProfile.written(CONTENT);

        ProfileContent read = StoredProfile.read(json);

        assertThat(read.off()).containsExactly(RuleId.R02, RuleId.R26);
        assertThat(read.severities()).extracting(RuleSeverity::rule).containsExactly(RuleId.R04, RuleId.R16);
        assertThat(read.tolerances())
                .extracting(one -> one.field() + " " + one.limit())
                .containsExactly("packages 10", "total 0.5");
        assertThat(StoredProfile.written(read)).isEqualTo(json);
    }

    @Test
    void theEngineTakesAllOfIt() {
        Profile profile = StoredProfile.profile("7", CONTENT.normal());

        assertThat(profile.version()).isEqualTo("7");
        assertThat(profile.off()).containsExactly(RuleId.R02, RuleId.R26);
        assertThat(profile.severity(RuleId.R16)).isEqualTo(Severity.WARN);
        assertThat(profile.severity(RuleId.R01)).isEqualTo(Severity.BLOCK);
        assertThat(profile.tolerance("total")).isEqualTo(new Tolerance(new BigDecimal("0.5"), Tolerance.Unit.CURRENCY));
        assertThat(profile.tolerance("quantity")).isNull();
    }

    @Test
    void aProfileWithoutContentIsExactButForItsNumber() {
        Profile empty = StoredProfile.profile("1", StoredProfile.read(StoredProfile.written(ProfileContent.EXACT)));

        assertThat(empty).usingRecursiveComparison().ignoringFields("version").isEqualTo(Profile.EXACT);
    }

    /** Whatever the engine can tolerate, a profile can say. */
    @Test
    void everyFieldTakesAToleranceInEachOfItsUnits() {
        Profile.ALLOWED_UNITS.forEach((field, units) -> units.forEach(unit -> {
            FieldTolerance tolerance = new FieldTolerance(field, BigDecimal.ONE, unit);

            assertThat(ProfileRules.broken(new ProfileContent(List.of(), List.of(), List.of(tolerance), List.of()), ""))
                    .isEmpty();
        }));
    }

    @Test
    void whatCustomsJudgesByItselfIsWarnedOf() {
        ProfileContent content = new ProfileContent(
                List.of(RuleId.R26, RuleId.R02),
                List.of(new RuleSeverity(RuleId.R10, Severity.WARN), new RuleSeverity(RuleId.R18, Severity.BLOCK)),
                List.of(),
                List.of());

        assertThat(ProfileWarning.of(content)).extracting(ProfileWarning::rule).containsExactly(RuleId.R10, RuleId.R26);
    }
}
