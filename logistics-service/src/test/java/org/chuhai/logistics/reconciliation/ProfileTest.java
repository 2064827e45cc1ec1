package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;

import com.fasterxml.jackson.databind.node.BooleanNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    private static final Golden ONE_PACKAGE_TOO_MANY = Golden.walnut().with(DECLARATION, "/packages", 1301);

    @ParameterizedTest
    @CsvSource({"BLOCK, DISCREPANT", "WARN, MATCHED_WITH_WARNINGS", "INFO, MATCHED"})
    void theProfileDecidesHowMuchARuleWeighs(Severity severity, Verdict verdict) {
        Profile profile = new Profile("mild", Set.of(), Map.of(RuleId.R16, severity), Map.of());

        Report report = ONE_PACKAGE_TOO_MANY.by(profile).report();

        assertThat(report.verdict()).isEqualTo(verdict);
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({"BLOCK, DISCREPANT", "WARN, MATCHED_WITH_WARNINGS", "INFO, MATCHED"})
    void theProfileMayMakeARuleHeavierThanItUsuallyIs(Severity severity, Verdict verdict) {
        Profile profile = new Profile("strict", Set.of(), Map.of(RuleId.R21, severity), Map.of());

        Report report = Golden.walnut()
                .with(DECLARATION, "/buyer/name", "Astana Nan LLP")
                .by(profile)
                .report();

        assertThat(report.verdict()).isEqualTo(verdict);
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({"BLOCK, WARN", "WARN, WARN", "INFO, INFO"})
    void whatIsMilderThanItsRuleByNatureNeverWeighsMore(Severity stated, Severity severity) {
        Profile profile = new Profile("strict", Set.of(), Map.of(RuleId.R22, stated), Map.of());

        Report report = Golden.walnut()
                .with(DECLARATION, "/exitPort", "7712")
                .by(profile)
                .report();

        assertThat(report.findings()).extracting(Finding::severity).containsExactly(severity);
    }

    @Test
    void whatIsOnlyMentionedStaysSo() {
        Profile profile = new Profile("strict", Set.of(), Map.of(RuleId.R22, Severity.BLOCK), Map.of());

        Report report = Golden.walnut()
                .with(DECLARATION, "/exitPort", "9499")
                .by(profile)
                .report();

        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    void aPersonUnder9710BlocksWhateverTheProfileSays() {
        Profile profile = new Profile("mild", Set.of(), Map.of(RuleId.R21, Severity.INFO), Map.of());

        Report report = Golden.walnut()
                .with(DECLARATION, "/buyer/naturalPerson", BooleanNode.TRUE)
                .by(profile)
                .report();

        assertThat(report.verdict()).isEqualTo(Verdict.DISCREPANT);
    }

    @Test
    void aRuleThatIsOffIsSkippedWithThatReason() {
        Profile profile = new Profile("off", Set.of(RuleId.R16), Map.of(), Map.of());

        Report report = ONE_PACKAGE_TOO_MANY.by(profile).report();

        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report.evaluated()).doesNotContain(RuleId.R16);
        assertThat(report.skipped()).contains(new Skip(RuleId.R16, SkipReason.OFF_IN_PROFILE));
    }

    @Test
    void aDifferenceBeyondTheToleranceIsNotWithinItHoweverLittleItWeighs() {
        Profile profile = new Profile(
                "mild",
                Set.of(),
                Map.of(RuleId.R16, Severity.INFO),
                tolerance("packages", "0.5", Tolerance.Unit.PIECE));

        Report report = ONE_PACKAGE_TOO_MANY.by(profile).report();

        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report.findings()).extracting(Finding::withinTolerance).containsExactly(false);
    }

    @Test
    void warningsOutweighTolerances() {
        Profile profile = new Profile("tolerant", Set.of(), Map.of(), tolerance("packages", "1", Tolerance.Unit.PIECE));

        Report report = ONE_PACKAGE_TOO_MANY
                .by(profile)
                .with(DECLARATION, "/platform/name", "天水平台")
                .report();

        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED_WITH_WARNINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "1,    PERCENT,  100, 101,    true",
        "1,    PERCENT,  100, 99,     true",
        "1,    PERCENT,  100, 101.01, false",
        "1,    PERCENT,  0,   0.01,   false",
        "0,    PIECE,    100, 100,    true",
        "0.01, CURRENCY, 100, 100.01, true",
        "0.01, CURRENCY, 100, 100.02, false",
        "10,   KILOGRAM, 100, 90,     true"
    })
    void aToleranceCoversDifferencesUpToItsLimit(
            BigDecimal limit, Tolerance.Unit unit, BigDecimal right, BigDecimal other, boolean covered) {
        assertThat(new Tolerance(limit, unit).covers(right, other)).isEqualTo(covered);
    }

    @Test
    void aNegativeToleranceIsRefused() {
        assertThatThrownBy(() -> new Tolerance(new BigDecimal("-1"), Tolerance.Unit.PIECE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "packages, KILOGRAM",
        "grossWeightKg, PIECE",
        "orderNo, PERCENT",
        "goodsValue, KILOGRAM",
        "quantity, PIECE"
    })
    void aToleranceThatMakesNoSenseIsRefused(String field, Tolerance.Unit unit) {
        Map<String, Tolerance> tolerances = tolerance(field, "1", unit);

        assertThatThrownBy(() -> new Profile("wrong", Set.of(), Map.of(), tolerances))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(field);
    }

    private static Map<String, Tolerance> tolerance(String field, String limit, Tolerance.Unit unit) {
        return Map.of(field, new Tolerance(new BigDecimal(limit), unit));
    }
}
