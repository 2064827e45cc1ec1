package org.chuhai.logistics.declaration;

import static org.chuhai.logistics.Api.command;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.chuhai.logistics.transmission.CustomsPost;
import org.chuhai.logistics.transmission.ShopFolder;

/** The latest message of a silk export on its way, and the folder it goes through. */
record Posted(SilkExport export) {

    ShopFolder folder() {
        return ShopFolder.of(export.api().tenant(), export.shop());
    }

    UUID id() {
        return UUID.fromString(export.api()
                .manager()
                .get("/v1/customs-transmissions?shopId=" + export.shop())
                .path("items[0].id"));
    }

    private String path() {
        return "/v1/customs-transmissions/" + id();
    }

    ValidatableResponse read() {
        return export.api().manager().get(path()).then().statusCode(200);
    }

    byte[] content() {
        return export.api().manager().get(path() + "/content").asByteArray();
    }

    /** Its sender takes one step, commits, and stops. */
    void step() {
        CustomsPost.step(export.api().tenant(), export.shop(), id());
    }

    /** Its sender shows it to the client, and stops before that is committed. */
    void showAndStop() {
        CustomsPost.showAndStop(export.api().tenant(), export.shop(), id());
    }

    /** Whoever takes it back has taken it out of the folder, and stops before that is committed. */
    void recallAndStop() {
        CustomsPost.recallAndStop(export.api().tenant(), export.shop(), id());
    }

    ValidatableResponse takeBack() {
        return takeBack(export.api().manager().get(path()).header("ETag"));
    }

    ValidatableResponse takeBack(String ifMatch) {
        return command(export.api().manager(), "")
                .header("If-Match", ifMatch)
                .post(path() + "/withdrawal")
                .then();
    }

    ValidatableResponse handOver() {
        return command(export.api().manager(), "")
                .header("If-Match", export.api().manager().get(path()).header("ETag"))
                .post(path() + "/handover")
                .then();
    }

    ValidatableResponse allowed() {
        return export.api().manager().get(path() + "/allowed-actions").then().statusCode(200);
    }

    /** The account of the shop says another channel, or the same once more. */
    void account(String channel) {
        String account = "/v1/customs-accounts/" + export.shop();
        export.api()
                .manager()
                .contentType("application/json")
                .header("If-Match", export.api().manager().get(account).header("ETag"))
                .body("""
                {"code":"91000000MA0BRKER93","name":"通达报关有限公司","dxpId":"DXPENT0000000003","channel":"%s",
                 "agent":{"code":"91000000MA0BRKER93","name":"通达报关有限公司"}}""".formatted(channel))
                .put(account)
                .then()
                .statusCode(200);
    }
}
