package org.chuhai.logistics.customsmessage;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.chuhai.logistics.Api;

/** Somebody who sends and reads messages of a shop. */
record MessageDesk(Api api, UUID shop) {

    static final String ORDER = load("silk-list/order-ceb303.xml");
    static final String WAYBILL = load("silk-list/waybill-ceb505.xml");
    static final String LIST = load("silk-list/list-ceb603.xml");
    static final String FORM = load("walnut-form/declaration-decmessage.xml");
    static final String ORDER_NO = "SL-20260112-0001";

    static MessageDesk fresh() {
        return new MessageDesk(Api.newTenant(), UUID.randomUUID());
    }

    private static String load(String sample) {
        try {
            return Files.readString(Path.of("..", "samples").resolve(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ValidatableResponse send(String message) {
        return send(message, "en");
    }

    ValidatableResponse send(String message, String language) {
        return api.manager()
                .header("Accept-Language", language)
                .contentType("application/xml")
                .body(message.getBytes(StandardCharsets.UTF_8))
                .post("/v1/customs-messages?shopId=" + shop)
                .then();
    }

    private String path(String kind, String number, String rest) {
        return "/v1/documents/" + kind + "/" + number + rest + "?shopId=" + shop;
    }

    Response document(String kind, String number) {
        return api.manager().get(path(kind, number, ""));
    }

    Response message(String kind, String number) {
        return api.manager().get(path(kind, number, "/message"));
    }

    Response file(String kind, String number, String json) {
        return api.manager().contentType("application/json").body(json).put(path(kind, number, ""));
    }

    Response act(String kind, String number, String action) {
        return Api.command(api.manager(), "")
                .header("If-Match", document(kind, number).header("ETag"))
                .post(path(kind, number, "/" + action));
    }

    /** The shop says who transmits for it. */
    void openAccount() {
        api.manager()
                .contentType("application/json")
                .body("""
                {"code":"91000000MA0BRKER93","name":"通达报关有限公司","dxpId":"DXPENT0000000001","channel":"NONE"}""")
                .put("/v1/customs-accounts/" + shop)
                .then()
                .statusCode(201);
    }
}
