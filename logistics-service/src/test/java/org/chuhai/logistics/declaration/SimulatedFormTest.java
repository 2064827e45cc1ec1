package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuhai.logistics.Api.command;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.exportcase.Filing;
import org.chuhai.logistics.transmission.CustomsPost;
import org.junit.jupiter.api.Test;

/** Walnuts go by form, and simulated customs answers with letters. */
@QuarkusTest
class SimulatedFormTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);

    @Test
    void aFormThatWasSentBackOnceIsSentAgainAndReleased() {
        script("""
                {"cases":[{"match":{"message":"DecMessage","attempt":1},
                           "answers":[{"status":"S0"},{"status":"Z","info":"请补报运输工具名称"}]},
                          {"match":{"message":"DecMessage"},
                           "answers":[{"status":"S0"},{"status":"L"},{"status":"G"},{"status":"P"}]}]}""");
        documents();
        command(api.manager(), """
                {"shopId":"%s","number":"D-1","orderNo":"WN-20260115-0001","waybillNo":"KH2601150001"}""".formatted(filing.shop()))
                .post("/v1/declarations")
                .then()
                .statusCode(201)
                .body("route", equalTo("DECLARATION"));

        submit();
        await().atMost(PATIENCE).untilAsserted(() -> {
            CustomsPost.goRound();
            read().body("state", equalTo("RETURNED"));
        });
        filing.declaration("D-1", Filing.clean("declaration", form -> form.put("transportName", "新A12345")))
                .then()
                .statusCode(200);
        submit();

        await().atMost(PATIENCE).untilAsserted(() -> {
            CustomsPost.goRound();
            read().body("state", equalTo("RELEASED")).body("customsNumber", notNullValue());
        });
        assertThat(TenantSql.of(api)
                        .rows("select split_part(type, '.', 5) from outbox where topic = 'chuhai.logistics.declaration'"
                                + " order by id"))
                .contains("returned", "accepted")
                .endsWith("released");
    }

    /** Forms are amended in the Single Window itself. */
    @Test
    void aFormIsNotCancelledByMessage() {
        documents();
        command(api.manager(), """
                {"shopId":"%s","number":"D-1","orderNo":"WN-20260115-0001","waybillNo":"KH2601150001"}""".formatted(filing.shop()))
                .post("/v1/declarations")
                .then()
                .statusCode(201);
        submit();
        await().atMost(PATIENCE).untilAsserted(() -> {
            CustomsPost.goRound();
            read().body("state", equalTo("CLOSED"));
        });

        act("cancellation", "{\"reason\":\"不再出口\"}").statusCode(409);
    }

    private void documents() {
        filing.registerSeller();
        api.manager()
                .contentType("application/json")
                .body("""
                {"code":"91000000MA0BRKER93","name":"通达报关有限公司","dxpId":"DXPENT0000000003","channel":"SIMULATOR"}""")
                .put("/v1/customs-accounts/" + filing.shop())
                .then()
                .statusCode(201);
        filing.order(Filing.clean("order", order -> {}));
        filing.waybill(Filing.clean("waybill", waybill -> {}));
        filing.declaration("D-1", Filing.clean("declaration", declared -> {}));
    }

    private void script(String script) {
        api.manager()
                .contentType("application/json")
                .body(script)
                .put("/v1/customs-answer-scripts/" + filing.shop())
                .then()
                .statusCode(200);
    }

    private void submit() {
        act("submission", "").statusCode(200);
    }

    private ValidatableResponse act(String what, String body) {
        return command(api.manager(), body)
                .header("If-Match", api.manager().get(location()).header("ETag"))
                .post(location() + "/" + what)
                .then();
    }

    private ValidatableResponse read() {
        return api.manager().get(location()).then().statusCode(200);
    }

    private String location() {
        return "/v1/declarations/"
                + api.manager()
                        .get("/v1/declarations?shopId=" + filing.shop())
                        .jsonPath()
                        .getString("items[0].id");
    }
}
