package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R22 customs offices, R23 transport, and the codes of package type and trade mode. */
class OfficeAndTransportRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        customsOffice | 9402 |
        customsOffice | 9499 | R22 INFO customsOffice UNKNOWN
        customsOffice | 7712 | R22 WARN customsOffice UNKNOWN
        customsOffice | 0000 | R22 BLOCK customsOffice UNKNOWN
        exitPort      | 4258 |
        exitPort      | 9499 | R22 INFO exitPort UNKNOWN
        exitPort      | 7700 | R22 WARN exitPort UNKNOWN
        exitPort      | 0000 | R22 BLOCK exitPort UNKNOWN
        """)
    void theOfficesAreInTheTableOrAskedAbout(String field, String code, String findings) {
        Golden export = Golden.walnut().with(DECLARATION, "/" + field, code);

        Judgement.assertFound(export, findings);
    }

    @Test
    void theSentenceSaysWhoseOfficeItMayBe() {
        Report report = Golden.walnut().with(DECLARATION, "/exitPort", "9499").report();

        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report.findings().getFirst().text().zh()).isEqualTo("出境关别代码 9499 不在关区代码表中，前两位属于乌鲁木齐海关。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4 | 4 |
        5 | 4 | R23 BLOCK transportMode UNKNOWN DECLARATION/transportMode=5
        4 | 2 | R23 BLOCK transportMode UNKNOWN DECLARATION/transportMode=4
        4 | A | R23 BLOCK transportMode UNKNOWN DECLARATION/transportMode=4
        A | 4 | R23 BLOCK transportMode UNKNOWN WAYBILL/mode=4
          | A | R23 BLOCK transportMode UNKNOWN
        """)
    void theGoodsLeaveByTheModeOfTheWaybill(String carried, String declared, String findings) {
        Golden export = Golden.walnut()
                .with(WAYBILL, "/mode", carried)
                .with(DECLARATION, "/transportMode", declared)
                .with(DECLARATION, "/transportName", "CZ3011")
                .with(DECLARATION, "/voyageNo", "20260118");

        Judgement.assertFound(export, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2 |        |          | R23 WARN transportName UNKNOWN; R23 WARN voyageNo UNKNOWN
        5 | CZ3011 |          | R23 WARN voyageNo UNKNOWN
        5 |        | 20260118 | R23 WARN transportName UNKNOWN
        5 | CZ3011 | 20260118 |
        3 |        |          |
        4 |        |          |
        """)
    void aFormNamesShipOrAircraft(String mode, String name, String voyage, String findings) {
        Golden export = Golden.walnut()
                .with(WAYBILL, "/mode", mode)
                .with(DECLARATION, "/transportMode", mode)
                .with(DECLARATION, "/transportName", name)
                .with(DECLARATION, "/voyageNo", voyage);

        Judgement.assertFound(export, findings);
    }

    @Test
    void aListGetsItsAircraftWithTheDeparture() {
        Report report = Golden.silk().with(WAYBILL, "/mode", "5").report();

        assertThat(report.findings()).isEmpty();
        assertThat(report.skipped()).doesNotContain(new Skip(RuleId.R23, SkipReason.WAYBILL_HAS_NO_MODE));
    }

    @Test
    void aWaybillWithoutModeIsNotSilentlyAgreedWith() {
        Report report = Golden.silk().report();

        assertThat(report.skipped()).contains(new Skip(RuleId.R23, SkipReason.WAYBILL_HAS_NO_MODE));
    }

    @ParameterizedTest
    @CsvSource({
        "R22, DECLARATION, NO_DECLARATION",
        "R23, DECLARATION, NO_DECLARATION",
        "R23, WAYBILL, NO_WAYBILL",
        "V09, DECLARATION, NO_DECLARATION"
    })
    void aMissingDocumentIsNamed(RuleId rule, DocumentKind missing, SkipReason reason) {
        Report report = Golden.walnut().without(missing).report();

        assertThat(report.skipped()).contains(new Skip(rule, reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        22 |
        6  |
        88 | R16 BLOCK packageType UNKNOWN
        A  | R16 BLOCK packageType UNKNOWN
        """)
    void aPackageTypeIsInOneOfTheTables(String code, String findings) {
        Golden export = Golden.walnut().with(DECLARATION, "/packageType", code);

        Judgement.assertFound(export, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        B | 0110 | Trade mode 0110 (general trade) is no mode of cross-border e-commerce and does not fit order type B, which goes with 9710.
        B | 9999 | Trade mode 9999 is not in the code table and does not fit order type B, which goes with 9710.
        E | 9710 | Trade mode 9710 does not fit order type E, which goes with 1210 or 9610.
        """)
    void aModeThatDoesNotFitIsNamed(String orderType, String mode, String sentence) {
        Golden export = Golden.walnut().with(ORDER, "/orderType", orderType).with(DECLARATION, "/tradeMode", mode);

        Report report = export.report();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.R05);
            assertThat(finding.text().en()).isEqualTo(sentence);
            Judgement.assertReadable(finding);
        });
    }
}
