package org.chuhai.logistics.customsmessage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.logistics.exportcase.Filing;
import org.junit.jupiter.api.Test;

/** Messages that come in. */
@QuarkusTest
class ReceivedMessageTest {

    private final MessageDesk desk = MessageDesk.fresh();

    private static String changed(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("the sample has no " + from);
        }
        return text.replace(from, to);
    }

    @Test
    void theDocumentsOfAnExportMeetInItsCase() {
        desk.send(MessageDesk.ORDER).statusCode(200).body("messageType", equalTo("CEB303Message"));
        desk.send(MessageDesk.WAYBILL).statusCode(200).body("documents.kind", contains("WAYBILL"));

        desk.send(MessageDesk.LIST)
                .statusCode(200)
                .body("documents.position", contains(1))
                .body("documents.kind", contains("DECLARATION"))
                .body("documents.outcome", contains("FILED"))
                .body("documents[0].errors", empty());

        desk.api()
                .manager()
                .get("/v1/cases?shopId=" + desk.shop())
                .then()
                .body("items", hasSize(1))
                .body("items[0].documents.kind", contains("ORDER", "WAYBILL", "DECLARATION"))
                .body("items[0].verdict", equalTo("MATCHED"));
    }

    @Test
    void aListIsFiledUnderTheFirmsOwnNumber() {
        String own = desk.send(MessageDesk.LIST).extract().path("documents[0].number");

        desk.document("declarations", own)
                .then()
                .statusCode(200)
                .body("summary.state", equalTo("DRAFT"))
                .body("document.orderNo", equalTo(MessageDesk.ORDER_NO))
                .body("document.lines[0].unitPrice", equalTo("8.50"));
    }

    @Test
    void aFormIsFiledUnderItsSendersNumber() {
        desk.send(MessageDesk.FORM)
                .statusCode(200)
                .body("messageType", equalTo("DecMessage"))
                .body("documents.number", contains("202601170000000001"))
                .body("documents.outcome", contains("FILED"));
    }

    @Test
    void aFormWithoutItsSendersNumberIsRefused() {
        String form = MessageDesk.FORM.replaceFirst("<ClientSeqNo>.*</ClientSeqNo>", "");

        desk.send(form)
                .statusCode(200)
                .body("documents.outcome", contains("REFUSED"))
                .body("documents[0].errors.code", contains("invalid-content", "REQUIRED"))
                .body("documents[0].errors[0].message", containsString("ClientSeqNo"));
    }

    @Test
    void theSameMessageAgainChangesNothing() {
        desk.send(MessageDesk.ORDER);

        desk.send(MessageDesk.ORDER).statusCode(200).body("documents.outcome", contains("UNCHANGED"));

        desk.document("orders", MessageDesk.ORDER_NO).then().body("summary.revision", equalTo(1));
    }

    @Test
    void aDraftIsRevised() {
        desk.send(MessageDesk.ORDER);

        desk.send(changed(MessageDesk.ORDER, ">46.00<", ">47.00<"))
                .statusCode(200)
                .body("documents.outcome", contains("REVISED"));

        desk.document("orders", MessageDesk.ORDER_NO)
                .then()
                .body("summary.revision", equalTo(2))
                .body("document.freight", equalTo("47.00"));
    }

    @Test
    void whatHasBeenSentToCustomsIsNotRevisedByAMessage() {
        desk.send(MessageDesk.ORDER);
        desk.act("orders", MessageDesk.ORDER_NO, "submission").then().statusCode(200);

        desk.send(changed(MessageDesk.ORDER, ">46.00<", ">47.00<"))
                .statusCode(200)
                .body("documents.outcome", contains("REFUSED"))
                .body("documents[0].number", equalTo(MessageDesk.ORDER_NO))
                .body("documents[0].errors.code", contains("precondition-required"))
                .body("documents[0].errors[0].message", containsString("If-Match"));

        desk.document("orders", MessageDesk.ORDER_NO).then().body("summary.revision", equalTo(1));
    }

    @Test
    void whatWasFiledAsJsonIsKnownInItsMessage() {
        desk.file("waybills", "HZ2601130001", """
                {"kind":"WAYBILL","waybillNo":"HZ2601130001","orderNo":null,
                 "carrier":{"code":"91000000MA0FLYER83","name":"飞翼国际货运有限公司"},
                 "seller":{"name":"杭州汉服丝语贸易有限公司","code":"91000000MA0HANFU00"},"packages":3,
                 "grossWeightKg":"14.5","freight":"46.00","insurance":"2.80","currency":"502",
                 "goodsInfo":"真丝围巾40条；涤纶手提包20个"}""").then().statusCode(201);

        desk.send(MessageDesk.WAYBILL).statusCode(200).body("documents.outcome", contains("UNCHANGED"));
    }

    @Test
    void documentsOfOneMessageAreFiledOrRefusedOneByOne() {
        String document = MessageDesk.ORDER.substring(
                MessageDesk.ORDER.indexOf("<ceb:Order>"), MessageDesk.ORDER.indexOf("<ceb:BaseTransfer>"));
        String second = changed(document, MessageDesk.ORDER_NO, "SL-2");
        String broken = changed(document, "orderType>B<", "orderType>Q<");
        String odd = changed(changed(document, MessageDesk.ORDER_NO, "SL-3"), "currency>502<", "currency>5-2<");

        desk.send(changed(MessageDesk.ORDER, document, document + broken + second + odd))
                .statusCode(200)
                .body("documents.position", contains(1, 2, 3, 4))
                .body("documents.outcome", contains("FILED", "REFUSED", "FILED", "REFUSED"))
                .body("documents.number", contains(MessageDesk.ORDER_NO, null, "SL-2", "SL-3"))
                .body("documents[1].errors.where", contains("/CEB303Message/Order[2]/OrderHead/orderType"))
                .body("documents[1].errors.code", contains("NOT_AN_ALLOWED_VALUE"))
                .body("documents[3].errors.where", contains("", "/currency"));

        desk.document("orders", "SL-3").then().statusCode(404);
    }

    @Test
    void refusalsAreToldInTheCallersLanguage() {
        desk.send(changed(MessageDesk.ORDER, "orderType>B<", "orderType>Q<"), "zh")
                .statusCode(200)
                .body("documents[0].errors[0].message", startsWith("电子订单类型"));
    }

    @Test
    void aReceiptIsNotTakenHere() {
        desk.send("<DEC_RESULT><CUS_CIQ_NO>E1</CUS_CIQ_NO><NOTICE_DATE>2026-01-17T10:40:43</NOTICE_DATE>"
                        + "<CHANNEL>P</CHANNEL></DEC_RESULT>")
                .statusCode(200)
                .body("messageType", equalTo("DEC_RESULT"))
                .body("documents.outcome", contains("REFUSED"))
                .body("documents[0].errors.code", contains("NOT_TAKEN_HERE"));
    }

    /** Larger than any other body may be: a hundred lists of a hundred lines with long notes. */
    @Test
    void aMessageMayBeFarLargerThanADocument() {
        String document = MessageDesk.LIST.substring(
                MessageDesk.LIST.indexOf("<ceb:Inventory>"), MessageDesk.LIST.indexOf("<ceb:BaseTransfer>"));
        String line = document.substring(
                document.indexOf("<ceb:InventoryList>"), document.lastIndexOf("<ceb:InventoryList>"));
        String noted = changed(
                line, "</ceb:InventoryList>", "<ceb:note>" + "注".repeat(1000) + "</ceb:note></ceb:InventoryList>");
        StringBuilder documents = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            documents.append(document.replaceFirst("<ceb:copNo>.*</ceb:copNo>", "<ceb:copNo>C-" + i + "</ceb:copNo>")
                    .replaceFirst("(?s)<ceb:InventoryList>.*", ""));
            documents.append(noted.repeat(20)).append("</ceb:Inventory>");
        }

        desk.send(changed(MessageDesk.LIST, document, documents.toString()))
                .statusCode(200)
                .body("documents", hasSize(100))
                .body("documents.outcome", everyItem(equalTo("FILED")))
                .body("documents.number", hasItem("C-99"));
    }

    @Test
    void aCaseIsExaminedWithWhatTheMessageBrought() {
        new Filing(desk.api()).registerSeller();
        desk.send(MessageDesk.ORDER);
        desk.send(MessageDesk.WAYBILL);
        desk.send(MessageDesk.LIST);

        desk.send(changed(MessageDesk.ORDER, ">8.50<", ">8.05<"))
                .statusCode(200)
                .body("documents.outcome", contains("REVISED"));

        desk.api()
                .manager()
                .get("/v1/cases?shopId=" + desk.shop())
                .then()
                .body("items[0].verdict", equalTo("DISCREPANT"));
    }
}
