package org.chuhai.logistics.customsmessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.exportcase.Filing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filed documents as messages. */
@QuarkusTest
class DocumentMessageTest {

    private static final String LIST_NO =
            MessageDesk.LIST.replaceFirst("(?s).*<ceb:copNo>", "").replaceFirst("(?s)</ceb:copNo>.*", "");

    private final MessageDesk desk = MessageDesk.fresh();

    private static Presented<?> read(byte[] message) throws Exception {
        List<ReadDocument> documents = new CustomsMessageReader().read(new ByteArrayInputStream(message));
        return ((ReadDocument.Accepted) documents.getFirst()).presented();
    }

    @ParameterizedTest
    @CsvSource({
        "orders, SL-20260112-0001, order-ceb303.xml",
        "waybills, HZ2601130001, waybill-ceb505.xml",
        "declarations, '', list-ceb603.xml"
    })
    void aDocumentThatCameAsAMessageGoesOutAsTheSame(String kind, String number, String sample) throws Exception {
        String message = sample.startsWith("order")
                ? MessageDesk.ORDER
                : sample.startsWith("waybill") ? MessageDesk.WAYBILL : MessageDesk.LIST;
        desk.openAccount();
        desk.send(message).statusCode(200);

        Response response = desk.message(kind, number.isEmpty() ? LIST_NO : number);

        response.then().statusCode(200).contentType("application/xml");
        assertThat(read(response.asByteArray()).document())
                .usingRecursiveComparison()
                .ignoringFields("declaredAt")
                .isEqualTo(read(message.getBytes(StandardCharsets.UTF_8)).document());
    }

    @Test
    void aFormGoesOutWithoutAnyTransmitter() throws Exception {
        desk.send(MessageDesk.FORM).statusCode(200);

        Response response = desk.message("declarations", "202601170000000001");

        response.then().statusCode(200);
        assertThat(read(response.asByteArray())).isEqualTo(read(MessageDesk.FORM.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theSameRevisionGivesTheSameBytes() {
        desk.openAccount();
        desk.send(MessageDesk.ORDER);

        byte[] first = desk.message("orders", MessageDesk.ORDER_NO).asByteArray();
        byte[] second = desk.message("orders", MessageDesk.ORDER_NO).asByteArray();

        assertThat(second).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8))
                .contains("<ceb:appStatus>1</ceb:appStatus>", "<ceb:dxpId>DXPENT0000000001</ceb:dxpId>");
    }

    @Test
    void withoutATransmitterNoListMessageIsWritten() {
        desk.send(MessageDesk.ORDER);

        desk.message("orders", MessageDesk.ORDER_NO)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-content"))
                .body("errors.parameter", contains("shopId"))
                .body("errors.code", contains("NO_TRANSMITTER"));
    }

    @Test
    void whatCannotBeWrittenIsToldAllAtOnce() {
        desk.openAccount();
        ObjectNode waybill = Filing.clean("waybill", clean -> {
            clean.put("currency", "KZT");
            ((ObjectNode) clean.get("carrier")).remove("name");
        });
        desk.file("waybills", "KH2601150001", waybill.toString()).then().statusCode(201);

        desk.message("waybills", "KH2601150001")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/currency", "/carrier/name"))
                .body("errors.code", containsInAnyOrder("NOT_AN_ALLOWED_VALUE", "REQUIRED"));
    }

    @Test
    void aReferenceThatIsTooLongForAFormIsTold() {
        String reference = "WALNUTS-OF-JANUARY-2026";
        desk.file(
                        "declarations",
                        reference,
                        Filing.clean("declaration", clean -> {}).toString())
                .then()
                .statusCode(201);

        desk.message("declarations", reference)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("number"))
                .body("errors.code", contains("WRONG_LENGTH"));
    }

    @Test
    void aDocumentThatNobodyFiledHasNoMessage() {
        desk.message("orders", "NONE-1").then().statusCode(404);
    }
}
