package org.chuhai.logistics.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.ceb.SilkSamples.LIST;
import static org.chuhai.logistics.ceb.SilkSamples.ORDER;
import static org.chuhai.logistics.ceb.SilkSamples.WAYBILL;
import static org.chuhai.logistics.ceb.SilkSamples.changed;
import static org.chuhai.logistics.ceb.SilkSamples.violations;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each rule that a field can break. */
class CebFieldViolationsTest {

    private static final String HEAD = "/CEB303Message/Order[1]/OrderHead";
    private static final String LINE = "/CEB303Message/Order[1]/OrderList[1]";
    private static final String LIST_HEAD = "/CEB603Message/Inventory[1]/InventoryHead";
    private static final String LIST_LINE = "/CEB603Message/Inventory[1]/InventoryList[1]";
    private static final String BILL = "/CEB505Message/Logistics[1]";

    static Stream<Arguments> breaches() {
        return Stream.of(orders(), waybills(), lists(), messages()).flatMap(s -> s);
    }

    private static Stream<Arguments> orders() {
        return Stream.of(
                order(">SL-20260112-0001<", ">" + "x".repeat(61) + "<", HEAD + "/orderNo", Rule.WRONG_LENGTH),
                order(">SL-20260112-0001<", "><", HEAD + "/orderNo", Rule.REQUIRED),
                order(">SL-20260112-0001<", ">  <", HEAD + "/orderNo", Rule.REQUIRED),
                order(">SL-20260112-0001<", "><ceb:b/><", HEAD + "/orderNo/b", Rule.UNKNOWN_MEMBER),
                order("<ceb:orderType>B</ceb:orderType>", "", HEAD + "/orderType", Rule.REQUIRED),
                order("orderType>B<", "orderType>X<", HEAD + "/orderType", Rule.NOT_AN_ALLOWED_VALUE),
                order("orderType>B<", "orderType>B <", HEAD + "/orderType", Rule.NOT_AN_ALLOWED_VALUE),
                order("appType>1<", "appType>4<", HEAD + "/appType", Rule.NOT_AN_ALLOWED_VALUE),
                order("appType>1<", "appType>3<", HEAD + "/appType", Rule.NOT_AN_ALLOWED_VALUE),
                order("appStatus>2<", "appStatus>3<", HEAD + "/appStatus", Rule.NOT_AN_ALLOWED_VALUE),
                order("20260112093000<", "20260230093000<", HEAD + "/appTime", Rule.NOT_A_DATE),
                order("20260112093000<", "20260112240000<", HEAD + "/appTime", Rule.NOT_A_DATE),
                order("20260112093000<", "２0260112093000<", HEAD + "/appTime", Rule.NOT_A_DATE),
                order("20260112093000<", "202601120930<", HEAD + "/appTime", Rule.NOT_A_DATE),
                order("8F2C1D36-", "8f2C1D36-", HEAD + "/guid", Rule.NOT_AN_ALLOWED_VALUE),
                order("8F2C1D36-", "GF2C1D36-", HEAD + "/guid", Rule.NOT_AN_ALLOWED_VALUE),
                order("8F2C1D36-", "8F2C1D3-", HEAD + "/guid", Rule.WRONG_LENGTH),
                order(">560.00<", ">1e999999999<", HEAD + "/goodsValue", Rule.NOT_A_DECIMAL),
                order(">560.00<", ">560,00<", HEAD + "/goodsValue", Rule.NOT_A_DECIMAL),
                order(">560.00<", ">.<", HEAD + "/goodsValue", Rule.NOT_A_DECIMAL),
                order(">560.00<", ">５60<", HEAD + "/goodsValue", Rule.NOT_A_DECIMAL),
                order(">560.00<", ">NaN<", HEAD + "/goodsValue", Rule.NOT_A_DECIMAL),
                order(">560.00<", ">1 000<", HEAD + "/goodsValue", Rule.NOT_A_DECIMAL),
                order(">560.00<", ">123456789012345<", HEAD + "/goodsValue", Rule.NOT_A_DECIMAL),
                order(">560.00<", ">560.000001<", HEAD + "/goodsValue", Rule.NOT_A_DECIMAL),
                order(">560.00<", ">-560.00<", HEAD + "/goodsValue", Rule.NOT_AN_ALLOWED_VALUE),
                order("<ceb:currency>502", "<ceb:currency>USDX", HEAD + "/currency", Rule.WRONG_LENGTH),
                order("<ceb:gnum>1<", "<ceb:gnum>1.0<", LINE + "/gnum", Rule.NOT_AN_INTEGER),
                order("<ceb:gnum>1<", "<ceb:gnum>123456<", LINE + "/gnum", Rule.NOT_AN_INTEGER),
                order("<ceb:gnum>1<", "<ceb:gnum>-1<", LINE + "/gnum", Rule.NOT_AN_ALLOWED_VALUE),
                order(">SCARF-90180<", ">" + "x".repeat(31) + "<", LINE + "/itemNo", Rule.WRONG_LENGTH),
                order("unit>015<", "unit>15<", LINE + "/unit", Rule.WRONG_LENGTH),
                order("<ceb:unit>", "<ceb:colour>red</ceb:colour><ceb:unit>", LINE + "/colour", Rule.UNKNOWN_MEMBER),
                order("<ceb:unit>015", "<ceb:unit a=\"1\">015", LINE + "/unit/@a", Rule.UNKNOWN_MEMBER),
                order("<ceb:qty>", "<ceb:unit>015</ceb:unit><ceb:qty>", LINE + "/unit[2]", Rule.WRONG_COUNT),
                order("<ceb:gnum>", "text<ceb:gnum>", LINE, Rule.WRONG_TYPE));
    }

    private static Stream<Arguments> waybills() {
        return Stream.of(
                waybill(">HZ2601130001<", ">" + "x".repeat(33) + "<", BILL + "/logisticsNo", Rule.WRONG_LENGTH),
                waybill(">14.5<", ">-14.5<", BILL + "/grossWeight", Rule.NOT_AN_ALLOWED_VALUE),
                waybill("packNo>3<", "packNo>3 000<", BILL + "/packNo", Rule.NOT_AN_INTEGER),
                waybill("packNo>3<", "packNo>-3<", BILL + "/packNo", Rule.NOT_AN_ALLOWED_VALUE),
                waybill("packNo>3<", "packNo>3000000000<", BILL + "/packNo", Rule.NOT_AN_INTEGER),
                waybill("真丝围巾", "丝".repeat(200), BILL + "/goodsInfo", Rule.WRONG_LENGTH),
                waybill("appType>1<", "appType>3<", BILL + "/appType", Rule.NOT_AN_ALLOWED_VALUE));
    }

    private static Stream<Arguments> lists() {
        return Stream.of(
                list(">SCARF-90180<", ">" + "x".repeat(21) + "<", LIST_LINE + "/itemNo", Rule.WRONG_LENGTH),
                list(">6214100010<", ">62141000<", LIST_LINE + "/gcode", Rule.WRONG_LENGTH),
                list(">6214100010<", ">62141000XX<", LIST_LINE + "/gcode", Rule.NOT_AN_ALLOWED_VALUE),
                list(">6214100010<", ">621410001０<", LIST_LINE + "/gcode", Rule.NOT_AN_ALLOWED_VALUE),
                list(">6214100010<", ">6214.10001<", LIST_LINE + "/gcode", Rule.NOT_AN_ALLOWED_VALUE),
                list("<ceb:gmodel>", "<ceb:gmodel>" + "x".repeat(250), LIST_LINE + "/gmodel", Rule.WRONG_LENGTH),
                list(">3.2<", ">3.2kg<", LIST_LINE + "/qty2", Rule.NOT_A_DECIMAL),
                list("fFlag>3<", "fFlag>1<", LIST_HEAD + "/fFlag", Rule.NOT_AN_ALLOWED_VALUE),
                list("iFlag>3<", "iFlag>2<", LIST_HEAD + "/iFlag", Rule.NOT_AN_ALLOWED_VALUE),
                list("ieFlag>E<", "ieFlag>I<", LIST_HEAD + "/ieFlag", Rule.NOT_AN_ALLOWED_VALUE),
                list(
                        "statisticsFlag>A<",
                        "statisticsFlag>C<",
                        LIST_HEAD + "/statisticsFlag",
                        Rule.NOT_AN_ALLOWED_VALUE),
                list("20260114<", "20260132<", LIST_HEAD + "/ieDate", Rule.NOT_A_DATE),
                list("POD>304<", "POD>30<", LIST_HEAD + "/POD", Rule.WRONG_LENGTH),
                list("POD>304<", "POD>DEHAM<", LIST_HEAD + "/POD", Rule.WRONG_LENGTH),
                list("<ceb:ieFlag>", "<ceb:preNo>B1</ceb:preNo><ceb:ieFlag>", LIST_HEAD + "/preNo", Rule.WRONG_LENGTH),
                list(">12.2<", ">-12.2<", LIST_HEAD + "/netWeight", Rule.NOT_AN_ALLOWED_VALUE));
    }

    private static Stream<Arguments> messages() {
        String message = "/CEB303Message";
        return Stream.of(
                order("5B1E6A40", "5b1e6a40", message + "/@guid", Rule.NOT_AN_ALLOWED_VALUE),
                order("guid=\"5B1E6A40-7C3D-4E2A-9F10-2D8C4A7B3E01\"", "", message + "/@guid", Rule.REQUIRED),
                order("version=\"1.0\">\n  <", "version=\"2.0\"><", message + "/@version", Rule.NOT_AN_ALLOWED_VALUE),
                order("version=\"1.0\">\n  <", "version=\"1.0\" x=\"\"><", message + "/@x", Rule.UNKNOWN_MEMBER),
                order("dxpMode>DXP<", "dxpMode>DXQ<", message + "/BaseTransfer/dxpMode", Rule.NOT_AN_ALLOWED_VALUE),
                order("<ceb:dxpId>DXPENT0000000001</ceb:dxpId>", "", message + "/BaseTransfer/dxpId", Rule.REQUIRED),
                order("</ceb:Order>", "</ceb:Order><ceb:Orders/>", message + "/Orders", Rule.UNKNOWN_MEMBER),
                order("</ceb:Order>", "</ceb:Order><Order xmlns=\"urn:x\"/>", message + "/Order", Rule.UNKNOWN_MEMBER),
                order("</ceb:BaseTransfer>", "</ceb:BaseTransfer>x", message, Rule.WRONG_TYPE));
    }

    private static Arguments order(String from, String to, String where, Rule rule) {
        return arguments(ORDER, from, to, where, rule);
    }

    private static Arguments waybill(String from, String to, String where, Rule rule) {
        return arguments(WAYBILL, from, to, where, rule);
    }

    private static Arguments list(String from, String to, String where, Rule rule) {
        return arguments(LIST, from, to, where, rule);
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @MethodSource("breaches")
    void aBreachIsReportedOnceWithItsXPath(String sample, String from, String to, String where, Rule rule)
            throws Exception {
        List<Violation> violations = violations(changed(sample, from, to));

        assertThat(violations).hasSize(1);
        assertThat(violations.getFirst().where()).isEqualTo(where);
        assertThat(violations.getFirst().rule()).isEqualTo(rule);
        assertThat(violations.getFirst().text().zh()).containsPattern("\\p{IsHan}");
        assertThat(violations.getFirst().text().en()).isNotBlank();
    }
}
