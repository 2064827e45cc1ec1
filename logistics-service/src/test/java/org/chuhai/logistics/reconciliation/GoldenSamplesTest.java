package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Presented;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenSamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"walnut", "silk"})
    void theGoldenSamplesMatchWithoutAFinding(String sample) {
        Report report = Golden.sample(sample).report();

        assertThat(Judgement.of(report)).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report.waitingFor()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"walnut", "silk"})
    void everyRuleIsEitherEvaluatedOrSkippedWithAReason(String sample) {
        Report report = Golden.sample(sample).report();

        List<RuleId> skipped = report.skipped().stream().map(Skip::rule).toList();
        assertThat(RuleId.values())
                .allMatch(
                        rule -> rule.needsRegistry() != (report.evaluated().contains(rule) || skipped.contains(rule)));
    }

    @ParameterizedTest
    @EnumSource
    void theSilkExportIsReadAsDeclared(DocumentKind kind) {
        Presented<?> document = Objects.requireNonNull(Golden.silk().documents().of(kind));

        assertThat(document.state()).isEqualTo(DocumentState.DECLARED);
    }

    @ParameterizedTest
    @EnumSource
    void aMissingDocumentIsWaitedForWhateverElseIsWrong(DocumentKind missing) {
        DocumentKind faulty = missing == DocumentKind.DECLARATION ? DocumentKind.WAYBILL : DocumentKind.DECLARATION;
        Golden export = Golden.walnut().with(faulty, "/packages", 1301).without(missing);

        Report report = export.report();

        assertThat(report.verdict()).isEqualTo(Verdict.WAITING);
        assertThat(report.waitingFor()).containsExactly(missing);
    }
}
