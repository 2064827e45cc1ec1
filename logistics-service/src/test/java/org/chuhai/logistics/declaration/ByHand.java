package org.chuhai.logistics.declaration;

import static org.chuhai.logistics.Api.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebMessage;

/** What people do to a silk export besides sending it, and receipts that name what they answer. */
record ByHand(SilkExport export) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private String path(String part) {
        return "/v1/documents/declarations/" + SilkExport.NUMBER + part + "?shopId=" + export.shop();
    }

    /** Somebody says how far the document is. */
    ValidatableResponse says(String action) {
        return command(export.api().manager(), "")
                .header("If-Match", export.api().manager().get(path("")).header("ETag"))
                .post(path("/" + action))
                .then();
    }

    /** Somebody files another revision of the document. */
    ValidatableResponse revises(String member, String value) {
        return export.api()
                .manager()
                .contentType("application/json")
                .header("If-Match", export.api().manager().get(path("")).header("ETag"))
                .body(with(member, value).toString())
                .put(path(""))
                .then();
    }

    /** Somebody files a copy of it, of another order, that customs has accepted. */
    void files(String number, String orderNo, String customsNumber) {
        export.api()
                .manager()
                .contentType("application/json")
                .body(export.content()
                        .put("orderNo", orderNo)
                        .put("declarationNo", customsNumber)
                        .toString())
                .put("/v1/documents/declarations/" + number + "?shopId=" + export.shop())
                .then()
                .statusCode(201);
    }

    /** Customs is asked to take another day of export. */
    ValidatableResponse asksFor(String exportDate) {
        return export.act(
                "amendments",
                "{\"reason\":\"航班延误\",\"declaration\":" + with("exportDate", "\"" + exportDate + "\"") + "}");
    }

    private ObjectNode with(String member, String value) {
        try {
            return (ObjectNode) export.content().set(member, JSON.readTree(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A receipt that carries the guid of this sending: minute and status. */
    void told(int sendingNo, int minute, String status) {
        UUID answered =
                UUID.fromString(export.read().extract().path("sendings[" + (sendingNo - 1) + "].transmissionId"));
        told(CebMessage.CEB604, answered, minute, status);
    }

    /** A receipt of the order that carries the guid of this message. */
    void toldOfOrder(UUID answered, int minute, String status) {
        told(CebMessage.CEB304, answered, minute, status);
    }

    private void told(CebMessage message, UUID answered, int minute, String status) {
        export.api()
                .manager()
                .contentType("application/xml")
                .body(new Told(message, minute, status, "回执 " + status).message(export, answered))
                .post("/v1/customs-receipts?shopId=" + export.shop())
                .then()
                .statusCode(200);
    }
}
