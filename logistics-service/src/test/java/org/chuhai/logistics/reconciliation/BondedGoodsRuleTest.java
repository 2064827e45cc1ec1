package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V09: what a list of bonded goods names besides, and the modes of retail export. */
class BondedGoodsRuleTest {

    private static Golden bonded() {
        return Golden.silk()
                .with(ORDER, "/orderType", "E")
                .with(DECLARATION, "/tradeMode", "1210")
                .with(
                        DECLARATION,
                        "/zoneEnterprise",
                        SampleTree.parse("{\"code\":\"91000000MA0TEXTL6J\",\"name\":\"桑园纺织有限公司\"}"))
                .with(DECLARATION, "/ledgerNo", "T2900W000001")
                .with(DECLARATION, "/lines/0/recordNo", "REC-1")
                .with(DECLARATION, "/lines/1/recordNo", "REC-2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /zoneEnterprise/name | V09 BLOCK zoneEnterprise.name UNKNOWN
        /ledgerNo            | V09 BLOCK ledgerNo UNKNOWN
        /lines/1/recordNo    | V09 BLOCK recordNo#2 UNKNOWN
        /zoneEnterprise      | V09 BLOCK zoneEnterprise.code UNKNOWN; V09 BLOCK zoneEnterprise.name UNKNOWN
        """)
    void aListOfBondedGoodsNamesItsZone(String missing, String findings) {
        Golden export = bonded().with(DECLARATION, missing, null);

        Judgement.assertFound(export, findings);
    }

    @Test
    void aCompleteListOfBondedGoodsMatches() {
        Report report = Judgement.assertFound(bonded(), null);

        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report.evaluated()).contains(RuleId.V09);
    }

    @ParameterizedTest
    @CsvSource({"9610, E", "9710, B", "9810, W"})
    void otherModesNeedNoZone(String mode, String orderType) {
        Golden export = Golden.silk().with(ORDER, "/orderType", orderType).with(DECLARATION, "/tradeMode", mode);

        Judgement.assertFound(export, null);
    }

    @ParameterizedTest
    @CsvSource({"9710, B, false", "9810, W, false", "9610, E, true", "1210, E, true"})
    void theLimitOfAListIsKnownForSomeModes(String mode, String orderType, boolean unknown) {
        Golden export = bonded().with(ORDER, "/orderType", orderType).with(DECLARATION, "/tradeMode", mode);

        Report report = export.report();

        assertThat(report.skipped().contains(new Skip(RuleId.R26, SkipReason.LIMIT_NOT_KNOWN)))
                .isEqualTo(unknown);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-30T15:59:59Z, true", "2020-06-30T16:00:00Z, false"})
    void aLimitCountsFromItsDayInBeijing(String declaredAt, boolean unknown) {
        Report report =
                Golden.silk().with(DECLARATION, "/declaredAt", declaredAt).report();

        assertThat(report.skipped().contains(new Skip(RuleId.R26, SkipReason.LIMIT_NOT_KNOWN)))
                .isEqualTo(unknown);
    }

    @Test
    void aLicenceKeepsTheGoodsOffTheList() {
        Golden export = Golden.silk().with(DECLARATION, "/licenceNo", "26-AA-000001");

        Report report = export.report();

        assertThat(Judgement.of(report)).containsExactly("R26 BLOCK route UNKNOWN " + RouteEligibilityTest.TO_FORM);
        assertThat(report.findings().getFirst().text().zh()).isEqualTo("清单填有许可证件号 26-AA-000001，涉证商品不得走清单，应以报关单申报。");
    }
}
