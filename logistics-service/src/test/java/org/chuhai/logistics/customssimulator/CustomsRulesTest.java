package org.chuhai.logistics.customssimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.ceb.CebMessage.CEB304;
import static org.chuhai.logistics.ceb.CebMessage.CEB506;
import static org.chuhai.logistics.ceb.CebMessage.CEB604;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebReceipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is checked of a document by itself. */
class CustomsRulesTest {

    private static final Silk ORDER = Silk.ORDER;
    private static final Silk WAYBILL = Silk.WAYBILL;
    private static final Silk LIST = Silk.LIST;

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("K1 gross weight of a list", LIST.saying("grossWeight", "0"), CEB604, "-603001", "[K1]毛重应大于 0"),
                breach("K1 net weight", LIST.saying("netWeight", "0"), CEB604, "-603001", "[K1]净重应大于 0"),
                breach("K1 net above gross", LIST.saying("netWeight", "14.50001"), CEB604, "-603001", "[K1]净重不能大于毛重"),
                breach("K1 of a waybill", WAYBILL.saying("grossWeight", "0.00000"), CEB506, "-503001", "[K1]毛重应大于 0"),
                breach(
                        "K2 price of an order",
                        ORDER.saying("price", "0").saying("totalPrice", "0"),
                        CEB304,
                        "-303002",
                        "[K2]第1行单价应大于 0"),
                breach("K2 total of a list", LIST.saying("totalPrice", "0"), CEB604, "-603002", "[K2]第1行总价应大于 0"),
                breach("K3", ORDER.saying("totalPrice", "340.01"), CEB304, "-303003", "[K3]第1行总价不等于单价乘以数量"),
                breach("K4", LIST.saying("qty1", "41"), CEB604, "-603004", "[K4]第1行单位与法定单位相同"),
                breach("K5 no quantity", LIST.without("qty2"), CEB604, "-603005", "[K5]第1行有第二单位"),
                breach("K5 no quantity above 0", LIST.saying("qty2", "0"), CEB604, "-603005", "[K5]第1行有第二单位"),
                breach("K5 no unit", LIST.without("unit2"), CEB604, "-603005", "[K5]第1行没有第二单位"),
                breach(
                        "K6 of an order",
                        ORDER.without("OrderList").without("OrderList"),
                        CEB304,
                        "-303006",
                        "[K6]表体不能为空"),
                breach(
                        "K6 of a list",
                        LIST.without("InventoryList").without("InventoryList"),
                        CEB604,
                        "-603006",
                        "[K6]表体不能为空"),
                breach("the structure", ORDER.without("currency"), CEB304, "-302001", "[结构]"),
                breach("a length", WAYBILL.saying("packNo", "three"), CEB506, "-502001", "[结构]"));
    }

    private static Arguments breach(String name, Silk message, CebMessage receipt, String status, String words) {
        return argumentSet(name, message, receipt, status, words);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aBreachIsAnsweredWithTheRule(Silk message, CebMessage receipt, String status, String words) {
        Counter counter = Counter.usual().send(message);

        assertThat(counter.statuses(receipt)).containsExactly(status);
        assertThat(counter.last(receipt).info()).startsWith(words);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void whatWasReturnedForABreachIsTakenWhenItIsCorrected(Silk message, CebMessage receipt) {
        Silk right = message.text().contains("CEB303Message")
                ? ORDER
                : message.text().contains("CEB505Message") ? WAYBILL : LIST;

        Counter counter = Counter.usual().send(message, right);

        assertThat(counter.statuses(receipt)).endsWith("2", "3", "120");
    }

    @Test
    void everyBreachOfADocumentIsTold() {
        Counter counter = Counter.usual()
                .send(LIST.saying("grossWeight", "0").saying("qty1", "41").saying("totalPrice", "0"));

        assertThat(counter.last(CEB604).info()).contains("[K1]", "[K2]", "[K4]");
    }

    @Test
    void eachDocumentOfAMessageIsJudgedByItself() {
        String order = ORDER.text()
                .substring(ORDER.text().indexOf("<ceb:Order>"), ORDER.text().indexOf("</ceb:Order>"));
        Silk two = ORDER.with(
                "</ceb:Order>",
                "</ceb:Order>"
                        + new Silk(order)
                                .saying("orderNo", "SL-2")
                                .saying("totalPrice", "1")
                                .text() + "</ceb:Order>");
        Counter counter = Counter.usual();

        assertThat(counter.send(two.bytes())).isEqualTo(new Reception.Received(2));

        assertThat(counter.statuses(CEB304)).containsExactlyInAnyOrder("2", "3", "120", "-303003");
    }

    @Test
    void whatIsNoMessageIsNotAnswered() {
        Counter counter = Counter.usual();

        Reception reception = counter.send("<a/>".getBytes(StandardCharsets.UTF_8));

        assertThat(reception).isInstanceOf(Reception.Unreadable.class);
        assertThat(counter.send(ORDER.with("CEB303Message", "CEB304Message").bytes()))
                .isInstanceOf(Reception.Unreadable.class);
    }

    @Test
    void aReceiptRepeatsTheKeysAndGivesTheNumbers() {
        Counter counter = Counter.usual().send(LIST);

        CebReceipt port = counter.receipts(CEB604).getFirst();
        CebReceipt accepted = counter.last(CEB604);
        assertThat(accepted.key(CebKey.COP_NO)).isEqualTo(Silk.COP_NO);
        assertThat(accepted.key(CebKey.ORDER_NO)).isEqualTo(Silk.ORDER_NO);
        assertThat(accepted.key(CebKey.PRE_NO))
                .isEqualTo(port.key(CebKey.PRE_NO))
                .matches("B20260113[0-9]{9}");
        assertThat(accepted.key(CebKey.INVT_NO)).matches("29002026E[0-9]{9}");
        assertThat(port.key(CebKey.INVT_NO)).isNull();
    }

    @Test
    void theTimesOfADocumentsReceiptsOnlyGrow() {
        Counter counter = Counter.usual()
                .send(ORDER, WAYBILL, LIST.saying("qty1", "41"), LIST, LIST.change())
                .send(LIST.change());

        assertThat(counter.receipts(CEB604))
                .hasSizeGreaterThan(7)
                .extracting(CebReceipt::at)
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
