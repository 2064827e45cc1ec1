package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A difference up to the profile's tolerance is told and accepted; one beyond it names the tolerance that it breaks. */
class TolerancesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        netWeightKg   | 10 KILOGRAM  | DECLARATION/netWeightKg=25010           | true
        netWeightKg   | 10 KILOGRAM  | DECLARATION/netWeightKg=25011           | false
        grossWeightKg | 10 KILOGRAM  | DECLARATION/grossWeightKg=25470         | true
        grossWeightKg | 10 KILOGRAM  | DECLARATION/grossWeightKg=25471         | false
        packages      | 2 PIECE      | DECLARATION/packages=1298               | true
        packages      | 2 PIECE      | DECLARATION/packages=1297               | false
        goodsValue    | 1 CURRENCY   | ORDER/goodsValue=81001.00               | true
        goodsValue    | 1 CURRENCY   | ORDER/goodsValue=81001.01               | false
        total         | 1 CURRENCY   | DECLARATION/lines/0/total=47001.00      | true
        total         | 1 CURRENCY   | DECLARATION/lines/0/total=47001.01      | false
        total         | 1 CURRENCY   | ORDER/lines/0/total=47001.00 DECLARATION/lines/0/total=47001.00 ORDER/goodsValue=81001.00 | true
        total         | 1 CURRENCY   | ORDER/lines/0/total=47002.00 DECLARATION/lines/0/total=47002.00 | false
        unitPrice     | 1 PERCENT    | DECLARATION/lines/1/unitPrice=6.868 DECLARATION/lines/1/total=34340.00 | true
        unitPrice     | 1 PERCENT    | DECLARATION/lines/1/unitPrice=6.869 DECLARATION/lines/1/total=34345.00 | false
        quantity      | 1 PERCENT    | DECLARATION/lines/1/quantity=5050 DECLARATION/lines/1/legalQuantity=5050 DECLARATION/lines/1/total=34340.00 DECLARATION/netWeightKg=25050 | true
        quantity      | 1 PERCENT    | DECLARATION/lines/1/quantity=5051 DECLARATION/lines/1/legalQuantity=5051 DECLARATION/lines/1/total=34346.80 DECLARATION/netWeightKg=25051 | false
        """)
    void aDifferenceIsAcceptedUpToTheTolerance(String field, String tolerance, String changes, boolean accepted) {
        String[] limit = tolerance.split(" ", -1);
        Profile profile = new Profile(
                "tolerant",
                Set.of(),
                Map.of(),
                Map.of(field, new Tolerance(new BigDecimal(limit[0]), Tolerance.Unit.valueOf(limit[1]))));

        Report report =
                JudgedRulesTest.changed(Golden.walnut(), changes).by(profile).report();

        assertThat(report.verdict()).isEqualTo(accepted ? Verdict.MATCHED_WITHIN_TOLERANCE : Verdict.DISCREPANT);
        assertThat(report.findings().getFirst().tolerance()).isEqualTo(tolerance);
        report.findings().forEach(Judgement::assertReadable);
    }
}
