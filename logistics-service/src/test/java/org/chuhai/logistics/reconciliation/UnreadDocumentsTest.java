package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that no reader has checked. */
@Execution(ExecutionMode.CONCURRENT)
class UnreadDocumentsTest {

    private final ReconciliationEngine engine = new ReconciliationEngine(Golden.SHIPPED);

    @RepeatedTest(20)
    void whateverACallerHandsOverIsJudged(RepetitionInfo repetition) {
        UnreadDocuments documents = new UnreadDocuments(repetition.getCurrentRepetition(), false);

        for (int i = 0; i < Tries.of(500); i++) {
            Report report = engine.reconcile(documents.next());

            assertThat(ReportJson.compact(report)).isNotEmpty();
            assertThat(unnamed(report)).isEmpty();
        }
    }

    @RepeatedTest(5)
    void aNumberThatWouldTakeForEverIsOnlyNamed(RepetitionInfo repetition) {
        UnreadDocuments documents = new UnreadDocuments(repetition.getCurrentRepetition(), true);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < Tries.of(100); i++) {
                assertThat(ReportJson.compact(engine.reconcile(documents.next())))
                        .hasSizeLessThan(1_000_000);
            }
        });
    }

    @Test
    void aNumberFarBeyondTheLimitsLeavesEverythingElseUnjudged() {
        ThreeDocuments golden = Golden.walnut().documents();

        Report report = engine.reconcile(UnreadTree.with(golden, ORDER, "/goodsValue", new BigDecimal("1E+999999999")));

        assertThat(Judgement.of(report)).containsExactly("V01 BLOCK goodsValue UNKNOWN");
        assertThat(report.evaluated()).containsExactly(RuleId.V01);
        assertThat(report.skipped()).contains(new Skip(RuleId.R11, SkipReason.BEYOND_LIMITS));
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER, /goodsValue",
        "ORDER, /freight",
        "ORDER, /insurance",
        "ORDER, /grossWeightKg",
        "ORDER, /lines/1/quantity",
        "ORDER, /lines/1/unitPrice",
        "ORDER, /lines/1/total",
        "WAYBILL, /freight",
        "WAYBILL, /insurance",
        "WAYBILL, /grossWeightKg",
        "DECLARATION, /freight",
        "DECLARATION, /insurance",
        "DECLARATION, /grossWeightKg",
        "DECLARATION, /netWeightKg",
        "DECLARATION, /lines/1/quantity",
        "DECLARATION, /lines/1/unitPrice",
        "DECLARATION, /lines/1/total",
        "DECLARATION, /lines/1/legalQuantity",
        "DECLARATION, /lines/1/legalQuantity2"
    })
    void noRuleReckonsWithANumberOfMoreThanAHundredDigits(DocumentKind document, String pointer) {
        ThreeDocuments golden = Golden.walnut().documents();

        Report large = engine.reconcile(UnreadTree.with(golden, document, pointer, new BigDecimal("1E+101")));
        Report fine = engine.reconcile(UnreadTree.with(golden, document, pointer, new BigDecimal("1E-101")));
        Report sharp = engine.reconcile(UnreadTree.with(golden, document, pointer, new BigDecimal("1".repeat(101))));
        Report hundred = engine.reconcile(UnreadTree.with(golden, document, pointer, new BigDecimal("1E+100")));

        assertThat(List.of(large, fine, sharp))
                .allSatisfy(report -> assertThat(report.evaluated()).containsExactly(RuleId.V01))
                .allSatisfy(report -> assertThat(report.findings()).hasSize(1));
        assertThat(hundred.evaluated()).contains(RuleId.V01, RuleId.R16);
    }

    /** Rules that were neither evaluated nor skipped: silence is never agreement. */
    private static List<RuleId> unnamed(Report report) {
        List<RuleId> skipped = report.skipped().stream().map(Skip::rule).toList();
        return Arrays.stream(RuleId.values())
                .filter(rule -> !rule.needsRegistry())
                .filter(rule -> !report.evaluated().contains(rule) && !skipped.contains(rule))
                .toList();
    }
}
