package org.chuhai.logistics.dec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.dec.WalnutForm.violations;
import static org.chuhai.logistics.dec.WalnutForm.with;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each rule that a field can break. */
class DecFieldViolationsTest {

    private static final String HEAD = "/DecMessage/DecHead";
    private static final String LINE = "/DecMessage/DecLists/DecList[1]";
    private static final String DOCUMENT = "/DecMessage/EdocRealation";

    static Stream<Arguments> breaches() {
        return Stream.of(heads(), lines(), others(), numbers()).flatMap(s -> s);
    }

    private static Stream<Arguments> heads() {
        return Stream.of(
                breach("IEFlag>E<", "IEFlag>I<", HEAD + "/IEFlag", Rule.NOT_AN_ALLOWED_VALUE),
                breach("<IEFlag>E</IEFlag>", "", HEAD + "/IEFlag", Rule.REQUIRED),
                breach("<EntryId/>", "<EntryId>9400</EntryId>", HEAD + "/EntryId", Rule.WRONG_LENGTH),
                breach(
                        "<EntryId/>",
                        "<EntryId>94002026000000001X</EntryId>",
                        HEAD + "/EntryId",
                        Rule.NOT_AN_ALLOWED_VALUE),
                breach("CustomMaster>9400<", "CustomMaster>940<", HEAD + "/CustomMaster", Rule.WRONG_LENGTH),
                breach("IEPort>9400<", "IEPort><", HEAD + "/IEPort", Rule.REQUIRED),
                breach(">20260118<", ">2026-01-18<", HEAD + "/IEDate", Rule.NOT_A_DATE),
                breach(">20260118<", ">20260230<", HEAD + "/IEDate", Rule.NOT_A_DATE),
                breach(">91000000MA0WANUT1J<", ">91000000MA0WANUT1J1<", HEAD + "/TradeCoScc", Rule.WRONG_LENGTH),
                breach(">6201960XYZ<", ">91000000MA0HANFU00<", HEAD + "/TradeCode", Rule.NOT_AN_ALLOWED_VALUE),
                breach(">通达报关有限公司<", ">" + "通".repeat(101) + "<", HEAD + "/AgentName", Rule.WRONG_LENGTH),
                breach(
                        ">Almaty Nan LLP<",
                        ">" + "x".repeat(401) + "<",
                        HEAD + "/OverseasConsigneeEname",
                        Rule.WRONG_LENGTH),
                breach("TrafMode>4<", "TrafMode>41<", HEAD + "/TrafMode", Rule.WRONG_LENGTH),
                breach(">KH2601150001<", ">" + "K".repeat(33) + "<", HEAD + "/BillNo", Rule.WRONG_LENGTH),
                breach("TradeMode>9710<", "TradeMode>971<", HEAD + "/TradeMode", Rule.WRONG_LENGTH),
                breach("TradeCountry>KAZ<", "TradeCountry>KZ<", HEAD + "/TradeCountry", Rule.WRONG_LENGTH),
                breach("TradeAreaCode>KAZ<", "TradeAreaCode>KAZA<", HEAD + "/TradeAreaCode", Rule.WRONG_LENGTH),
                breach("TransMode>3<", "TransMode>8<", HEAD + "/TransMode", Rule.NOT_AN_ALLOWED_VALUE),
                breach(
                        "<PackNo>",
                        "<DistinatePort>KAZ0031</DistinatePort><PackNo>",
                        HEAD + "/DistinatePort",
                        Rule.WRONG_LENGTH),
                breach("<PackNo>", "<FeeMark>4</FeeMark><PackNo>", HEAD + "/FeeMark", Rule.NOT_AN_ALLOWED_VALUE),
                breach("<PackNo>", "<FeeRate>1e9</FeeRate><PackNo>", HEAD + "/FeeRate", Rule.NOT_A_DECIMAL),
                breach("<PackNo>", "<InsurMark>0</InsurMark><PackNo>", HEAD + "/InsurMark", Rule.NOT_AN_ALLOWED_VALUE),
                breach("PackNo>1300<", "PackNo>1300.5<", HEAD + "/PackNo", Rule.NOT_AN_INTEGER),
                breach("PackNo>1300<", "PackNo>1234567890<", HEAD + "/PackNo", Rule.NOT_AN_INTEGER),
                breach("WrapType>06<", "WrapType>006<", HEAD + "/WrapType", Rule.WRONG_LENGTH),
                breach("GrossWet>25460<", "GrossWet>-25460<", HEAD + "/GrossWet", Rule.NOT_AN_ALLOWED_VALUE),
                breach("GrossWet>25460<", "GrossWet>25460.123456<", HEAD + "/GrossWet", Rule.NOT_A_DECIMAL),
                breach("NetWt>25000<", "NetWt>25,000<", HEAD + "/NetWt", Rule.NOT_A_DECIMAL),
                breach("NetWt>25000<", "NetWt><b/><", HEAD + "/NetWt/b", Rule.UNKNOWN_MEMBER));
    }

    private static Stream<Arguments> lines() {
        return Stream.of(
                breach("<GNo>1</GNo>", "", LINE + "/GNo", Rule.REQUIRED),
                breach("GNo>1<", "GNo>one<", LINE + "/GNo", Rule.NOT_AN_INTEGER),
                breach(">0802310000<", ">08023100<", LINE + "/CodeTS", Rule.WRONG_LENGTH),
                breach(">0802310000<", ">080231000099<", LINE + "/CodeTS", Rule.WRONG_LENGTH),
                breach(">0802310000<", ">0802.31000<", LINE + "/CodeTS", Rule.NOT_AN_ALLOWED_VALUE),
                breach(">0802310000<", ">080231000０<", LINE + "/CodeTS", Rule.NOT_AN_ALLOWED_VALUE),
                breach(">带壳干核桃<", "> <", LINE + "/GName", Rule.REQUIRED),
                breach(">0|0|干|未去壳|||<", ">" + "|".repeat(256) + "<", LINE + "/GModel", Rule.WRONG_LENGTH),
                breach("<GQty>20000</GQty>", "", LINE + "/GQty", Rule.REQUIRED),
                breach("GUnit>035<", "GUnit>千克公斤<", LINE + "/GUnit", Rule.WRONG_LENGTH),
                breach("FirstQty>20000<", "FirstQty>20000kg<", LINE + "/FirstQty", Rule.NOT_A_DECIMAL),
                breach("FirstUnit>035<", "FirstUnit><", LINE + "/FirstUnit", Rule.REQUIRED),
                breach("DeclPrice>2.35<", "DeclPrice>2.35001<", LINE + "/DeclPrice", Rule.NOT_A_DECIMAL),
                breach("DeclTotal>47000.00<", "DeclTotal>999999999999999<", LINE + "/DeclTotal", Rule.NOT_A_DECIMAL),
                breach("TradeCurr>USD<", "TradeCurr>US<", LINE + "/TradeCurr", Rule.WRONG_LENGTH),
                breach(">KAZ</Origin", ">KAZA</Origin", LINE + "/OriginCountry", Rule.WRONG_LENGTH),
                breach(
                        "<OriginCountry>KAZ</OriginCountry>\n      <DestinationCountry>CHN</DestinationCountry>",
                        "",
                        LINE + "/OriginCountry",
                        Rule.REQUIRED));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                breach(
                        "<VoyNo/>",
                        "<VoyNo>" + "7".repeat(33) + "</VoyNo>",
                        "/DecMessage/DecFreeTxt/VoyNo",
                        Rule.WRONG_LENGTH),
                breach("<VoyNo/>", "<VoyNo/><VoyNo/>", "/DecMessage/DecFreeTxt/VoyNo[2]", Rule.WRONG_COUNT),
                breach("<DecFreeTxt>", "<DecFreeTxt/><DecFreeTxt>", "/DecMessage/DecFreeTxt[2]", Rule.WRONG_COUNT),
                breach("</DecHead>", "x</DecHead>", HEAD, Rule.WRONG_TYPE),
                breach("<BillNo>", "<BillNo no=\"1\">", HEAD + "/BillNo/@no", Rule.UNKNOWN_MEMBER));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                breach(">10000004<", ">00000004<", DOCUMENT, Rule.REQUIRED),
                breach(">10000004<", "><", DOCUMENT, Rule.REQUIRED),
                breach("<EdocID>WN-20260115-0001</EdocID>", "", DOCUMENT + "[2]/EdocID", Rule.REQUIRED),
                breach(">WN-20260115-0001<", ">" + "W".repeat(61) + "<", DOCUMENT + "[2]/EdocID", Rule.WRONG_LENGTH),
                breach(">WN-20260115-0001<", ">" + "W".repeat(65) + "<", DOCUMENT + "[2]/EdocID", Rule.WRONG_LENGTH),
                breach(
                        ">942026011700000001.pdf<",
                        ">" + "9".repeat(65) + "<",
                        DOCUMENT + "[1]/EdocID",
                        Rule.WRONG_LENGTH));
    }

    private static Arguments breach(String from, String to, String where, Rule rule) {
        return arguments(from, to, where, rule);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("breaches")
    void aBreachIsReportedOnceWithItsXPath(String from, String to, String where, Rule rule) throws Exception {
        List<Violation> violations = violations(with(from, to));

        assertThat(violations).hasSize(1);
        assertThat(violations.getFirst().where()).isEqualTo(where);
        assertThat(violations.getFirst().rule()).isEqualTo(rule);
        assertThat(violations.getFirst().text().zh()).containsPattern("\\p{IsHan}");
        assertThat(violations.getFirst().text().en()).isNotBlank();
    }
}
