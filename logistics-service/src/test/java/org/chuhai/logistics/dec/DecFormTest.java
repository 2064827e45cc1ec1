package org.chuhai.logistics.dec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chuhai.logistics.dec.WalnutForm.FORM;
import static org.chuhai.logistics.dec.WalnutForm.changed;
import static org.chuhai.logistics.dec.WalnutForm.declaration;
import static org.chuhai.logistics.dec.WalnutForm.plus;
import static org.chuhai.logistics.dec.WalnutForm.violations;
import static org.chuhai.logistics.dec.WalnutForm.with;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form may hold besides the elements that are read, and what it may not. */
class DecFormTest {

    private static final String LINE =
            FORM.substring(FORM.indexOf("    <DecList>"), FORM.indexOf("</DecList>") + "</DecList>\n".length());

    @ParameterizedTest
    @MethodSource("strangers")
    void whatIsNotReadIsPassedOver(String before, String stranger) throws Exception {
        Declaration form = declaration(with(before, stranger + before));

        assertThat(form).isEqualTo(declaration(FORM));
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                arguments("</DecHead>", "<GoodsPlace>陇南</GoodsPlace><EdiId>1</EdiId><TaxAaminMark/>"),
                arguments("</DecHead>", "<Nobody><Knows><This a=\"b\">x</This></Knows></Nobody>"),
                arguments("</DecHead>", "<x:Note xmlns:x=\"urn:x\"><x:GrossWt/></x:Note>"),
                arguments(
                        "</DecList>",
                        "<DecGoodsLimits><DecGoodsLimit><GoodsNo>1</GoodsNo></DecGoodsLimit></DecGoodsLimits>"),
                arguments(
                        "<DecFreeTxt>",
                        "<DecContainers><Container><ContainerId>1</ContainerId></Container></DecContainers>"),
                arguments("<DecFreeTxt>", "<TrnHead><TrafMode>4</TrafMode><VoyNo/></TrnHead>"),
                arguments("</DecMessage>", "<EcoRelation><CertType>E</CertType></EcoRelation>"),
                arguments("</DecMessage>", "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><S/></Signature>"),
                arguments("</EdocRealation>", "<EdocCopId>1</EdocCopId><SignTime/>"));
    }

    @Test
    void attributesOfTheFormArePassedOver() throws Exception {
        Declaration form = declaration(with("<DecHead>", "<DecHead id=\"1\">"));

        assertThat(form).isEqualTo(declaration(FORM));
    }

    @Test
    void elementsMayStandInAnyOrder() throws Exception {
        String head = FORM.substring(FORM.indexOf("  <DecHead>"), FORM.indexOf("  <DecLists>"));
        String form = changed(changed(FORM, head, ""), "</DecMessage>", head + "</DecMessage>");
        String shuffled = changed(changed(form, "<GNo>1</GNo>", ""), "</DecList>", "<GNo>1</GNo></DecList>");

        assertThat(declaration(shuffled)).isEqualTo(declaration(FORM));
    }

    @ParameterizedTest
    @CsvSource({
        "GrossWet, GrossWt, /DecMessage/DecHead",
        "GrossWet, grossWet, /DecMessage/DecHead",
        "NetWt, NetWeight, /DecMessage/DecHead",
        "CodeTS, CodeTs, /DecMessage/DecLists/DecList[1]",
        "EdocID, EdocId, /DecMessage/EdocRealation[1]",
        "EdocFomatType, EdocFormatType, /DecMessage/EdocRealation[1]",
    })
    void aMisspeltElementIsToldTheSpellingOfCustoms(String right, String written, String where) throws Exception {
        String form = changed(with("<" + right + ">", "<" + written + ">"), "</" + right + ">", "</" + written + ">");

        Violation slip = violations(form).getFirst();

        assertThat(slip.where()).isEqualTo(where + "/" + written);
        assertThat(slip.rule()).isEqualTo(Rule.UNKNOWN_MEMBER);
        assertThat(slip.text().en()).contains("(" + right + ") is written exactly like that, not " + written);
        assertThat(slip.text().zh()).contains("（" + right + "）在报文中就写作 " + right);
    }

    @Test
    void theOrderInACorrectlySpeltElementIsNotFound() throws Exception {
        String form = FORM.replace("EdocRealation", "EdocRelation");

        List<Violation> violations = violations(form);

        assertThat(violations)
                .extracting(Violation::where, Violation::rule)
                .containsExactly(
                        tuple("/DecMessage/EdocRelation", Rule.UNKNOWN_MEMBER),
                        tuple("/DecMessage/EdocRelation", Rule.UNKNOWN_MEMBER),
                        tuple("/DecMessage/EdocRealation", Rule.REQUIRED));
    }

    @ParameterizedTest
    @CsvSource({
        "</DecHead>, VoyNo, /DecMessage/DecHead/VoyNo, DecFreeTxt",
        "</DecHead>, GNo, /DecMessage/DecHead/GNo, DecList",
        "</DecList>, TradeMode, /DecMessage/DecLists/DecList[1]/TradeMode, DecHead",
        "</DecMessage>, DecList, /DecMessage/DecList, DecLists",
        "</DecHead>, EdocRealation, /DecMessage/DecHead/EdocRealation, DecMessage",
    })
    void anElementInAnotherPlaceIsToldItsPlace(String before, String element, String where, String place)
            throws Exception {
        List<Violation> violations = violations(with(before, "<" + element + "/>" + before));

        assertThat(violations).extracting(Violation::where).containsExactly(where);
        assertThat(violations.getFirst().rule()).isEqualTo(Rule.UNKNOWN_MEMBER);
        assertThat(violations.getFirst().text().en()).endsWith("but into " + place);
    }

    @Test
    void anElementOfTheTableInAnotherNamespaceIsRefused() throws Exception {
        List<Violation> violations = violations(plus("<FeeMark xmlns=\"urn:x\">3</FeeMark>"));

        assertThat(violations).extracting(Violation::where).containsExactly("/DecMessage/DecHead/FeeMark");
        assertThat(violations.getFirst().text().en()).contains("instead of http://www.chinaport.gov.cn/dec");
    }

    @Test
    void aFormWithoutHeadAndLinesLacksBoth() throws Exception {
        List<Violation> violations = violations("<DecMessage xmlns='http://www.chinaport.gov.cn/dec'/>");

        assertThat(violations)
                .extracting(Violation::where)
                .containsExactly("/DecMessage/DecHead", "/DecMessage/DecLists", "/DecMessage/EdocRealation");
    }

    @Test
    void aSellerWithoutAnyCodeIsRefused() throws Exception {
        String form = changed(with("<TradeCode>6201960XYZ</TradeCode>", ""), ">91000000MA0WANUT1J<", "><");

        List<Violation> violations = violations(form);

        assertThat(violations).extracting(Violation::where).containsExactly("/DecMessage/DecHead/TradeCoScc");
        assertThat(violations.getFirst().text().en()).contains("at least one of TradeCoScc and TradeCode");
    }

    @Test
    void fiftyLinesAreTakenAndNoMore() throws Exception {
        String fifty = with("  </DecLists>", LINE.repeat(48) + "  </DecLists>");

        assertThat(declaration(fifty).lines()).hasSize(50);
        assertThat(violations(changed(fifty, "  </DecLists>", LINE + "  </DecLists>")))
                .extracting(Violation::where, Violation::rule)
                .containsExactly(tuple("/DecMessage/DecLists/DecList[51]", Rule.WRONG_COUNT));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheOrderOfTheForm() throws Exception {
        String form = changed(
                changed(changed(with("IEFlag>E<", "IEFlag>I<"), ">25460<", ">?<"), ">USD<", "><"),
                ">10000004<",
                ">10000005<");

        List<Violation> violations = violations(form);

        assertThat(violations)
                .extracting(Violation::where)
                .containsExactly(
                        "/DecMessage/DecHead/IEFlag",
                        "/DecMessage/DecHead/GrossWet",
                        "/DecMessage/DecLists/DecList[1]/TradeCurr",
                        "/DecMessage/EdocRealation");
    }
}
