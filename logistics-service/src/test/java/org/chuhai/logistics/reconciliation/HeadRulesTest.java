package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R16 packages and R17 gross weight. */
class HeadRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        walnut | DECLARATION | 1301      | R16 BLOCK packages UNKNOWN DECLARATION/packages=1300
        walnut | DECLARATION | 1030      | R16 BLOCK packages TRANSPOSED_DIGITS DECLARATION/packages=1300
        walnut | DECLARATION | 130       | R16 BLOCK packages DECIMAL_SHIFT DECLARATION/packages=1300
        walnut | ORDER       | 1299      | R16 BLOCK packages UNKNOWN ORDER/packages=1300
        walnut | WAYBILL     | 1301      | R16 BLOCK packages UNKNOWN ORDER/packages=1301 DECLARATION/packages=1301
        walnut | DECLARATION | 0         | R16 BLOCK packages UNKNOWN DECLARATION/packages=1300
        walnut | WAYBILL     | 0         | R16 BLOCK packages UNKNOWN WAYBILL/packages=1300
        walnut | DECLARATION | 999999999 | R16 BLOCK packages UNKNOWN DECLARATION/packages=1300
        walnut | ORDER       | null      |
        silk   | DECLARATION | 30        | R16 BLOCK packages DECIMAL_SHIFT DECLARATION/packages=3
        """)
    void thePackagesAreThoseThatTheCarrierCounted(
            String sample, DocumentKind document, String packages, String findings) {
        Golden export = Golden.sample(sample).withCell(document, "/packages", packages);

        Judgement.assertFound(export, findings);
    }

    @Test
    void packagesThatNobodyCountedCannotBeCorrected() {
        Golden export = Golden.walnut()
                .with(ORDER, "/packages", 0)
                .with(WAYBILL, "/packages", 0)
                .with(DECLARATION, "/packages", 0);

        Report report = Judgement.assertFound(export, "R16 BLOCK packages UNKNOWN");

        assertThat(report.findings().getFirst().text().zh()).isEqualTo("件数必须大于 0：订单为 0，运单为 0，申报单为 0。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        walnut | DECLARATION | 25640    | R17 BLOCK grossWeightKg TRANSPOSED_DIGITS DECLARATION/grossWeightKg=25460
        walnut | DECLARATION | 50920    | R17 BLOCK grossWeightKg UNIT_MIXUP DECLARATION/grossWeightKg=25460
        walnut | DECLARATION | 254600   | R17 BLOCK grossWeightKg DECIMAL_SHIFT DECLARATION/grossWeightKg=25460
        walnut | DECLARATION | 25460000 | R17 BLOCK grossWeightKg UNIT_MIXUP DECLARATION/grossWeightKg=25460
        walnut | DECLARATION | 56129.69 | R17 BLOCK grossWeightKg UNIT_MIXUP DECLARATION/grossWeightKg=25460
        walnut | DECLARATION | 25460.4  | R17 BLOCK grossWeightKg ROUNDING DECLARATION/grossWeightKg=25460
        walnut | DECLARATION | 25461    | R17 BLOCK grossWeightKg UNKNOWN DECLARATION/grossWeightKg=25460
        walnut | ORDER       | 25461    | R17 BLOCK grossWeightKg UNKNOWN ORDER/grossWeightKg=25460
        walnut | WAYBILL     | 25461    | R17 BLOCK grossWeightKg UNKNOWN ORDER/grossWeightKg=25461 DECLARATION/grossWeightKg=25461
        walnut | WAYBILL     | 13250    | R17 BLOCK grossWeightKg UNKNOWN WAYBILL/grossWeightKg=25460
        walnut | WAYBILL     | 2546     | R17 BLOCK grossWeightKg DECIMAL_SHIFT WAYBILL/grossWeightKg=25460
        walnut | WAYBILL     | 25000    | R17 BLOCK grossWeightKg UNKNOWN ORDER/grossWeightKg=25000 DECLARATION/grossWeightKg=25000
        walnut | WAYBILL     | 0        | R17 (K01) BLOCK grossWeightKg UNKNOWN WAYBILL/grossWeightKg=25460
        walnut | DECLARATION | 25460.00 |
        walnut | ORDER       | null     |
        silk   | DECLARATION | 14.50000 |
        silk   | DECLARATION | 15       | R17 BLOCK grossWeightKg ROUNDING DECLARATION/grossWeightKg=14.5
        """)
    void theGrossWeightIsTheOneThatTheCarrierWeighed(
            String sample, DocumentKind document, String weight, String findings) {
        Golden export = Golden.sample(sample).withCell(document, "/grossWeightKg", weight);

        Judgement.assertFound(export, findings);
    }

    @Test
    void netAboveGrossThatFollowsFromAWrongGrossWeightIsItsConsequence() {
        Golden export = Golden.walnut().with(DECLARATION, "/grossWeightKg", "2546");

        Judgement.assertFound(
                export, "R17 BLOCK grossWeightKg DECIMAL_SHIFT DECLARATION/grossWeightKg=25460 => R18.netWeightKg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0.6 | 1 |
        0.6 | 2 | R17 BLOCK grossWeightKg UNKNOWN DECLARATION/grossWeightKg=1
        1.4 | 1 | R17 BLOCK grossWeightKg ROUNDING DECLARATION/grossWeightKg=1.4
        """)
    void onTheFormAWeightBelowOneKilogramIsWrittenAsOne(String weighed, String declared, String findings) {
        Golden export = light(weighed).with(DECLARATION, "/grossWeightKg", declared);

        Judgement.assertFound(export, findings);
    }

    /** Half a kilogram of walnuts, its weight written as on the form. */
    private static Golden light(String grossWeight) {
        return Golden.walnut()
                .without(ORDER, "/lines/1")
                .with(ORDER, "/lines/0/quantity", "0.5")
                .with(ORDER, "/lines/0/total", "1.175")
                .with(ORDER, "/goodsValue", "1.175")
                .with(ORDER, "/grossWeightKg", grossWeight)
                .with(WAYBILL, "/grossWeightKg", grossWeight)
                .without(DECLARATION, "/lines/1")
                .with(DECLARATION, "/lines/0/quantity", "0.5")
                .with(DECLARATION, "/lines/0/legalQuantity", "0.5")
                .with(DECLARATION, "/lines/0/total", "1.175")
                .with(DECLARATION, "/netWeightKg", "1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        packages      | 1301  | 1 PIECE     | MATCHED_WITHIN_TOLERANCE | R16 INFO packages UNKNOWN
        packages      | 1302  | 1 PIECE     | DISCREPANT | R16 BLOCK packages UNKNOWN DECLARATION/packages=1300
        packages      | 0     | 2000 PIECE  | DISCREPANT | R16 BLOCK packages UNKNOWN DECLARATION/packages=1300
        packages      | 1313  | 1 PERCENT   | MATCHED_WITHIN_TOLERANCE | R16 INFO packages UNKNOWN
        packages      | 1314  | 1 PERCENT   | DISCREPANT | R16 BLOCK packages UNKNOWN DECLARATION/packages=1300
        grossWeightKg | 25470 | 10 KILOGRAM | MATCHED_WITHIN_TOLERANCE | R17 INFO grossWeightKg UNKNOWN
        grossWeightKg | 25450 | 10 KILOGRAM | MATCHED_WITHIN_TOLERANCE | R17 INFO grossWeightKg UNKNOWN
        grossWeightKg | 25471 | 10 KILOGRAM | DISCREPANT | R17 BLOCK grossWeightKg UNKNOWN DECLARATION/grossWeightKg=25460
        """)
    void aToleranceOfTheProfileIsInclusiveAndStated(
            String field, String value, String tolerance, Verdict verdict, String findings) {
        String[] parts = tolerance.split(" ", -1);
        Tolerance allowed = new Tolerance(new BigDecimal(parts[0]), Tolerance.Unit.valueOf(parts[1]));
        Golden export = Golden.walnut()
                .withCell(DECLARATION, "/" + field, value)
                .by(new Profile("tolerant", Set.of(), Map.of(), Map.of(field, allowed)));

        Report report = Judgement.assertFound(export, findings);

        assertThat(report.verdict()).isEqualTo(verdict);
        assertThat(report.findings()).extracting(Finding::tolerance).containsExactly(tolerance);
    }

    @ParameterizedTest
    @CsvSource({"ORDER, true", "WAYBILL, true", "DECLARATION, true"})
    void anyTwoDocumentsAreEnoughToCompareTheMeasures(DocumentKind missing, boolean evaluated) {
        Report report = Golden.walnut().without(missing).report();

        assertThat(report.evaluated().contains(RuleId.R16)).isEqualTo(evaluated);
        assertThat(report.evaluated().contains(RuleId.R17)).isEqualTo(evaluated);
    }

    @Test
    void oneMeasureAloneIsSkippedWithWhatIsMissing() {
        Report report =
                Golden.walnut().without(WAYBILL).with(ORDER, "/packages", null).report();

        assertThat(report.evaluated()).doesNotContain(RuleId.R16);
        assertThat(report.skipped()).contains(new Skip(RuleId.R16, SkipReason.NO_WAYBILL));
    }
}
