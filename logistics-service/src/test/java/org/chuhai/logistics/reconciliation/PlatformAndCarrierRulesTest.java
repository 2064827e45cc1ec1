package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R02 and R04: platform and carrier, by code, by name, by registry. */
class PlatformAndCarrierRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        91000000MA0PLATF94 | 91000000MA0MARKTXF | R02 BLOCK platform.code UNKNOWN DECLARATION/platform/code=91000000MA0PLATF94
        91000000MA0PLATF94 | STRANGER           | R02 BLOCK platform.code UNKNOWN DECLARATION/platform/code=91000000MA0PLATF94
        91000000MA0PLATF94 | 无                 | R02 BLOCK platform.code UNKNOWN DECLARATION/platform/code=91000000MA0PLATF94
        无                 | 无                 |
        无                 | '无 '              | R02 INFO platform.code WHITESPACE_OR_WIDTH DECLARATION/platform/code=无
        AMAZONCOMEUMARKET1 | AMAZONCOMEUMARKET1 |
        AMAZONCOMEUMARKET1 | AMAZONCOMEUMARKET2 | R02 BLOCK platform.code UNKNOWN DECLARATION/platform/code=AMAZONCOMEUMARKET1
        无                 | STRANGER           | R02 BLOCK platform.code UNKNOWN DECLARATION/platform/code=无
        """)
    void thePlatformIsTheSameInOrderAndDeclaration(String ordered, String declared, String findings) {
        Golden export = Golden.walnut()
                .with(ORDER, "/platform/code", ordered)
                .with(DECLARATION, "/platform/code", declared.replace("STRANGER", PartyRulesTest.STRANGER));

        Judgement.assertFound(export, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        91000000MA0PLATF94 | 陇南跨境电商平台               |
        91000000MA0PLATF94 | Longnan Cross-border Platform |
        91000000MA0PLATF94 | 陇南跨境                      | R02 WARN platform.name TRUNCATED_TEXT DECLARATION/platform/name=陇南跨境电商平台
        91000000MA0PLATF94 | 天水平台                      | R02 WARN platform.name UNKNOWN DECLARATION/platform/name=陇南跨境电商平台
        无                 | 天水平台                      | R02 BLOCK platform.name UNKNOWN DECLARATION/platform/name=陇南跨境电商平台
        """)
    void anotherNameOfThePlatformIsAWarningUnlessNothingElseTellsIt(String code, String name, String findings) {
        Golden export = Golden.walnut()
                .with(ORDER, "/platform/code", code)
                .with(DECLARATION, "/platform/code", code)
                .with(DECLARATION, "/platform/name", name);

        Judgement.assertFound(export, findings);
    }

    @Test
    void aFormWithoutPlatformIsNotSilentlyAgreedWith() {
        Golden export = Golden.walnut().with(DECLARATION, "/platform", null);

        Report report = Judgement.assertFound(export, null);

        assertThat(report.skipped()).contains(new Skip(RuleId.R02, SkipReason.DECLARATION_HAS_NO_PLATFORM));
        assertThat(report.evaluated()).doesNotContain(RuleId.R02);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DECLARATION | 91000000MA0FLYER83 | R04 BLOCK carrier.code UNKNOWN DECLARATION/carrier/code=91000000MA0CARRAXR
        DECLARATION | STRANGER           | R04 BLOCK carrier.code UNKNOWN DECLARATION/carrier/code=91000000MA0CARRAXR
        WAYBILL     | STRANGER           | R04 BLOCK carrier.code UNKNOWN DECLARATION/carrier/code=STRANGER
        DECLARATION | 1105910159         | R04 BLOCK carrier.code OTHER_CODE_KIND DECLARATION/carrier/code=91000000MA0CARRAXR
        """)
    void theCarrierIsTheOneOfTheWaybillWhetherRegisteredOrNot(DocumentKind document, String code, String findings) {
        Golden export =
                Golden.walnut().with(document, "/carrier/code", code.replace("STRANGER", PartyRulesTest.STRANGER));

        Judgement.assertFound(export, findings.replace("STRANGER", PartyRulesTest.STRANGER));
    }

    @Test
    void codesOfDifferentKindsThatNoRegistryKnowsAreNoAgreement() {
        Golden export =
                Golden.walnut().with(DECLARATION, "/carrier", SampleTree.parse("{\"customsCode\":\"1105910159\"}"));

        Report report = Judgement.assertFound(
                export, "R04 BLOCK carrier.code OTHER_CODE_KIND DECLARATION/carrier/code=91000000MA0CARRAXR");

        assertThat(report.findings().getFirst().text().en())
                .isEqualTo("Carrier code is given in different kinds, and the party registry does not know them as one"
                        + " firm: waybill 91000000MA0CARRAXR, declaration 1105910159.");
    }

    @Test
    void aFormWithoutCarrierIsNotSilentlyAgreedWith() {
        Golden export = Golden.walnut().with(DECLARATION, "/carrier", null);

        Report report = Judgement.assertFound(export, null);

        assertThat(report.skipped()).contains(new Skip(RuleId.R04, SkipReason.DECLARATION_HAS_NO_CARRIER));
    }
}
