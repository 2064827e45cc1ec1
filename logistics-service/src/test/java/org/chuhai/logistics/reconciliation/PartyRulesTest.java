package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.party.PartyCode;
import org.chuhai.logistics.party.SocialCreditCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R02 platform, R03 seller and party codes, the carrier of R04. */
class PartyRulesTest {

    /** Well formed, and in no registry. */
    static final String STRANGER = stranger();

    private static String stranger() {
        return PartyCode.of("91000000MA0ALPHA00") instanceof SocialCreditCode code
                ? code.withRightCheckDigits().value()
                : "";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        another registered firm         | DECLARATION | /seller | {"code":"91000000MA0HANFU00"} | R03 BLOCK seller.code UNKNOWN DECLARATION/seller/code=91000000MA0WANUT1J
        another firm's customs code     | DECLARATION | /seller | {"customsCode":"3301960ABC"}  | R03 BLOCK seller.code UNKNOWN DECLARATION/seller/customsCode=6201960XYZ
        another firm with both codes    | DECLARATION | /seller | {"code":"91000000MA0HANFU00","customsCode":"3301960ABC"} | R03 BLOCK seller.code UNKNOWN DECLARATION/seller/code=91000000MA0WANUT1J DECLARATION/seller/customsCode=6201960XYZ
        waybill of another seller       | WAYBILL     | /seller | {"code":"91000000MA0HANFU00"} | R03 BLOCK seller.code UNKNOWN WAYBILL/seller/code=91000000MA0WANUT1J
        a stranger in the order         | ORDER       | /seller | {"code":"STRANGER"}           | R03 BLOCK seller.code UNKNOWN ORDER/seller/code=91000000MA0WANUT1J
        a customs code nobody knows     | DECLARATION | /seller | {"customsCode":"6201960XYY"}  | R03 BLOCK seller.code UNKNOWN DECLARATION/seller/customsCode=6201960XYZ
        the last character missing      | DECLARATION | /seller | {"code":"91000000MA0WANUT1"}  | R03 BLOCK seller.code UNKNOWN DECLARATION/seller/code=91000000MA0WANUT1J
        no code at all                  | WAYBILL     | /seller | {"code":"无"}                  | R03 BLOCK seller.code UNKNOWN WAYBILL/seller/code=91000000MA0WANUT1J
        customs code of another firm    | DECLARATION | /seller/customsCode | 3301960ABC | R03 BLOCK seller.customsCode UNKNOWN DECLARATION/seller/customsCode=6201960XYZ
        customs code with a slip        | DECLARATION | /seller/customsCode | 6201960XYX | R03 BLOCK seller.customsCode UNKNOWN DECLARATION/seller/customsCode=6201960XYZ
        customs code too short          | DECLARATION | /seller/customsCode | 620196     | R03 BLOCK seller.customsCode UNKNOWN DECLARATION/seller/customsCode=6201960XYZ
        name of another firm            | WAYBILL     | /seller/name        | 张掖核桃商行  | R03 WARN seller.name UNKNOWN WAYBILL/seller/name=陇南核桃商行
        """)
    void anotherSellerIsFound(String what, DocumentKind document, String pointer, String value, String findings) {
        Golden export = Golden.walnut().withCell(document, pointer, value.replace("STRANGER", STRANGER));

        Judgement.assertFound(export, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the customs code alone             | DECLARATION | /seller | {"customsCode":"6201960XYZ"} |
        the customs code in the other place| DECLARATION | /seller | {"code":"6201960XYZ"}        |
        no seller on the waybill           | WAYBILL     | /seller | null                         |
        the English name of the registry   | WAYBILL     | /seller/name | Longnan Walnuts         |
        the name with a space              | WAYBILL     | /seller/name | '陇南核桃商行　'             |
        no producer                        | DECLARATION | /producer | null                       | R24 WARN producer UNKNOWN
        an unregistered producer           | DECLARATION | /producer | {"code":"NO"}              |
        no agent                           | DECLARATION | /agent  | null                         |
        a space behind the code            | DECLARATION | /seller | {"code":"6201960XYZ "}      | R03 INFO seller.code WHITESPACE_OR_WIDTH DECLARATION/seller/code=6201960XYZ
        a full-width code                  | ORDER       | /seller/code | ９１000000MA0WANUT1J  | R03 INFO seller.code WHITESPACE_OR_WIDTH ORDER/seller/code=91000000MA0WANUT1J
        """)
    void theSameSellerWrittenOtherwisePasses(
            String what, DocumentKind document, String pointer, String value, String findings) {
        Golden export = Golden.walnut().withCell(document, pointer, value);

        Judgement.assertFound(export, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DECLARATION | /seller/code   | 91000000MA0WANUT1K | R03 BLOCK seller.code WRONG_CHECK_DIGIT DECLARATION/seller/code=91000000MA0WANUT1J
        ORDER       | /seller/code   | 91000000MA0WANTU1J | R03 BLOCK seller.code WRONG_CHECK_DIGIT ORDER/seller/code=91000000MA0WANUT1J
        WAYBILL     | /seller/code   | 91000000MA0WANUT1K | R03 BLOCK seller.code WRONG_CHECK_DIGIT WAYBILL/seller/code=91000000MA0WANUT1J
        DECLARATION | /seller/code   | 9100000OMA0WANUT1J | R03 BLOCK seller.code WRONG_CHECK_DIGIT DECLARATION/seller/code=91000000MA0WANUT1J
        DECLARATION | /seller/code   | 91000000MAOWANUTIJ | R03 BLOCK seller.code WRONG_CHECK_DIGIT DECLARATION/seller/code=91000000MA0WANUT1J
        DECLARATION | /seller/code   | 91000000ma0wanut1j | R03 BLOCK seller.code WRONG_CHECK_DIGIT DECLARATION/seller/code=91000000MA0WANUT1J
        DECLARATION | /producer/code | 91000000MA0GRWER6Q | R03 BLOCK producer.code WRONG_CHECK_DIGIT DECLARATION/producer/code=91000000MA0GRWER6P
        DECLARATION | /producer/code | 91000000MAOGRWER6P | R03 BLOCK producer.code WRONG_CHECK_DIGIT DECLARATION/producer/code=91000000MA0GRWER6P
        DECLARATION | /agent/code    | 91000000MA0BRKRE93 | R03 BLOCK agent.code WRONG_CHECK_DIGIT DECLARATION/agent/code=91000000MA0BRKER93
        DECLARATION | /platform/code | 91000000MA0PLATF49 | R03 BLOCK platform.code WRONG_CHECK_DIGIT DECLARATION/platform/code=91000000MA0PLATF94 => R02.platform.code
        WAYBILL     | /carrier/code  | 91000000MA0CARRARX | R03 BLOCK carrier.code WRONG_CHECK_DIGIT WAYBILL/carrier/code=91000000MA0CARRAXR => R04.carrier.code
        DECLARATION | /agent/code    | 91000000MA0QQQQQ00 | R03 BLOCK agent.code WRONG_CHECK_DIGIT
        DECLARATION | /seller/code   | 91000000MA0QQQQQ00 | R03 BLOCK seller.code WRONG_CHECK_DIGIT DECLARATION/seller/code=91000000MA0WANUT1J
        WAYBILL     | /carrier/code  | 91000000MA0QQQQQ00 | R03 BLOCK carrier.code WRONG_CHECK_DIGIT WAYBILL/carrier/code=91000000MA0CARRAXR => R04.carrier.code
        """)
    void aMistypedCreditCodeIsFoundOnceWithTheCodeThatWasMeant(
            DocumentKind document, String pointer, String code, String findings) {
        Golden export = pointer.startsWith("/seller")
                ? Golden.walnut().with(DECLARATION, "/seller/customsCode", null).with(document, pointer, code)
                : Golden.walnut().with(document, pointer, code);

        Judgement.assertFound(export, findings);
    }

    @Test
    void theSentenceAboutAMistypedCodeNamesWhatIsWrongAndWhatIsMeant() {
        Golden export = Golden.walnut().with(DECLARATION, "/agent/code", "91000000MA0BRKRE93");

        Finding finding = export.report().findings().getFirst();

        assertThat(finding.text().zh()).isEqualTo("申报单位代码书写有误，校验码不符：申报单为 91000000MA0BRKRE93；应为 91000000MA0BRKER93。");
        assertThat(finding.text().en())
                .isEqualTo(
                        "Customs agent code is mistyped, its check digits fail: declaration 91000000MA0BRKRE93; it should"
                                + " be 91000000MA0BRKER93.");
    }

    @Test
    void aCodeMistypedInTheSameWayEverywhereIsStillFound() {
        Golden export = Golden.walnut()
                .with(ORDER, "/seller/code", "91000000MA0WANUT1K")
                .with(WAYBILL, "/seller/code", "91000000MA0WANUT1K")
                .with(DECLARATION, "/seller/code", "91000000MA0WANUT1K");

        Judgement.assertFound(
                export,
                "R03 BLOCK seller.code WRONG_CHECK_DIGIT ORDER/seller/code=91000000MA0WANUT1J"
                        + " WAYBILL/seller/code=91000000MA0WANUT1J DECLARATION/seller/code=91000000MA0WANUT1J");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        agent   | ACME  | R03 BLOCK agent.code UNKNOWN
        agent   | NO    | R03 BLOCK agent.code UNKNOWN
        carrier | 无     | R03 BLOCK carrier.code UNKNOWN DECLARATION/carrier/code=91000000MA0CARRAXR => R04.carrier.code
        """)
    void whoDealsWithCustomsHasACodeOfCustoms(String member, String code, String findings) {
        Golden export = Golden.walnut().with(DECLARATION, "/" + member + "/code", code);

        Judgement.assertFound(export, findings);
    }

    @Test
    void aSellerWithoutAnyCodeOfCustomsIsOneFinding() {
        Golden export = Golden.walnut()
                .with(ORDER, "/seller/code", "ACME")
                .with(WAYBILL, "/seller", null)
                .with(DECLARATION, "/seller", SampleTree.parse("{\"code\":\"ACNE\"}"));

        Judgement.assertFound(export, "R03 BLOCK seller.code UNKNOWN");
    }

    @Test
    void theFirmThatMostDocumentsNameIsRight() {
        Golden export = Golden.walnut().with(ORDER, "/seller", SampleTree.parse("{\"code\":\"91000000MA0HANFU00\"}"));

        Judgement.assertFound(export, "R03 BLOCK seller.code UNKNOWN ORDER/seller/code=91000000MA0WANUT1J");
    }

    @Test
    void withoutAMajorityTheOrderNamesTheSeller() {
        Golden export = Golden.walnut()
                .with(ORDER, "/seller", SampleTree.parse("{\"code\":\"91000000MA0HANFU00\"}"))
                .with(WAYBILL, "/seller", null);

        Judgement.assertFound(
                export,
                "R03 BLOCK seller.code UNKNOWN DECLARATION/seller/code=91000000MA0HANFU00"
                        + " DECLARATION/seller/customsCode=3301960ABC");
    }

    @ParameterizedTest
    @CsvSource({"陇南核桃, 陇南核桃商行, ORDER, 陇南核桃商行", "陇南核桃商行, 陇南核桃, WAYBILL, 陇南核桃商行", "甲商行, 乙商行, WAYBILL, 甲商行"})
    void theNameThatTheRegistryHasIsRightElseTheOrders(
            String ordered, String carried, DocumentKind corrected, String right) {
        Golden export = Golden.walnut().with(ORDER, "/seller/name", ordered).with(WAYBILL, "/seller/name", carried);

        Report report = export.report();

        assertThat(report.findings())
                .singleElement()
                .extracting(Finding::corrections)
                .asInstanceOf(InstanceOfAssertFactories.list(Correction.class))
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.document()).isEqualTo(corrected);
                    assertThat(correction.patch()).containsExactly(PatchOperation.replace("/seller/name", right));
                });
    }

    @Test
    void codesOfTwoRegisteredFirmsInOneSeatContradictEachOther() {
        Golden export = Golden.walnut().with(DECLARATION, "/seller/customsCode", "3301960ABC");

        Report report = Judgement.assertFound(
                export, "R03 BLOCK seller.customsCode UNKNOWN DECLARATION/seller/customsCode=6201960XYZ");

        assertThat(report.findings().getFirst().text().zh())
                .isEqualTo("申报单的发货人代码 91000000MA0WANUT1J 与海关编码 3301960ABC 属于两家不同的登记企业，自相矛盾。");
        assertThat(report.findings().getFirst().text().en())
                .isEqualTo(
                        "Seller code 91000000MA0WANUT1J and customs code 3301960ABC in the declaration contradict each"
                                + " other: they belong to two different registered firms.");
    }

    @Test
    void aSellerThatContradictsItselfIsNotRightAgainstOthers() {
        Golden export =
                Golden.walnut().with(ORDER, "/seller", SampleTree.parse("""
                        {"code":"91000000MA0HANFU00","customsCode":"6201960XYZ"}
                        """)).with(WAYBILL, "/seller", null);

        Report report = export.report();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.corrections()).extracting(Correction::document).containsExactly(ORDER);
            assertThat(finding.text().en()).endsWith("they belong to two different registered firms.");
        });
        assertThat(export.corrected(report).report().findings()).isEmpty();
    }

    @Test
    void everyDocumentsCodeIsShownBesideAMistypedOne() {
        Report report = Golden.walnut()
                .with(DECLARATION, "/seller/code", "91000000MA0WANUT1K")
                .report();

        assertThat(report.findings())
                .extracting(Finding::values)
                .containsExactly(new Sides("91000000MA0WANUT1J", "91000000MA0WANUT1J", "91000000MA0WANUT1K"));
    }
}
