package org.chuhai.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chuhai.order.Api;
import org.junit.jupiter.api.Test;

/** From the draft to the confirmation or the end. */
@QuarkusTest
class OrderResourceTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final OrderDesk desk = new OrderDesk(() -> api.operator(shop), shop);

    @Test
    void anOrderIsDraftedAndConfirmed() {
        String location = desk.walnuts("WN-1");

        desk.command(location + "/confirmation", 0, "")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("CONFIRMED"));

        api.manager()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("CONFIRMED"))
                .body("fulfilment", equalTo("UNFULFILLED"))
                .body("shopId", equalTo(shop.toString()))
                .body("orderType", equalTo("B"))
                .body("goodsValue", equalTo("81000.00"))
                .body("seller.code", equalTo("91000000MA0WANUT1J"))
                .body("buyer.naturalPerson", equalTo(false))
                .body("consignee.postalCode", equalTo("050034"))
                .body("consignee.region", nullValue())
                .body("packages", equalTo(1300))
                .body("placedAt", equalTo("2026-01-15T08:20:00Z"))
                .body("lines.no", contains(1, 2))
                .body("lines.unitPrice", contains("2.35", "6.80"))
                .body("lines.total", contains("47000.00", "34000.00"))
                .body("lines.shipped", contains("0", "0"));
    }

    @Test
    void theLeastDraftIsTakenAndItsTotalsAreComputed() {
        desk.post(Walnuts.LEAST)
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("goodsValue", equalTo("284.00"))
                .body("lines.no", contains(1))
                .body("lines.total", contains("284.00"))
                .body("consignee", nullValue())
                .body("freight", nullValue());
    }

    @Test
    void theConfirmationNamesEveryMissingMemberAtOnce() {
        String location = desk.draft(Walnuts.LEAST);

        desk.command(location + "/confirmation", 0, "")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/consignee",
                                "/incoterm",
                                "/incotermPlace",
                                "/freight",
                                "/packages",
                                "/grossWeightKg",
                                "/placedAt",
                                "/lines/0/hsCode"))
                .body("errors.code", everyItem(equalTo("REQUIRED")));
        api.manager().get(location).then().header("ETag", "\"0\"").body("state", equalTo("OPEN"));
    }

    @Test
    void underCifTheSellerSaysWhatTheInsuranceCosts() {
        String location =
                desk.draft(Walnuts.CONTENT.replace("FOB", "CIF").replace("\"insurance\":\"0\"", "\"insurance\":null"));

        desk.command(location + "/confirmation", 0, "")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/insurance"));
    }

    @Test
    void aDraftIsReplacedAsAWholeAndAConfirmedOrderIsNot() {
        String location = desk.walnuts("WN-1");

        desk.put(location, 0, Walnuts.LEAST)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("lines", hasSize(1))
                .body("consignee", nullValue())
                .body("seller.code", equalTo("6201960XYZ"));
        desk.put(location, 1, Walnuts.CONTENT).then().statusCode(200).body("lines", hasSize(2));
        desk.command(location + "/confirmation", 2, "").then().statusCode(200);

        desk.put(location, 3, Walnuts.LEAST)
                .then()
                .statusCode(409)
                .body("code", equalTo("order-state-refuses"))
                .body("allowed", contains("CANCEL", "CHANGE_CONSIGNEE", "CHANGE_LINE", "SHIP"))
                .body("detail", equalTo("an order that is confirmed cannot be replaced as a whole"));
    }

    @Test
    void aRepeatedCommandHasItsEffectOnce() {
        for (String replayed : new String[] {null, "true"}) {
            api.operator(shop)
                    .header("Idempotency-Key", "draft-once")
                    .contentType("application/json")
                    .body(Walnuts.CONTENT)
                    .queryParam("shopId", shop)
                    .post("/v1/orders")
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", equalTo(replayed))
                    .body("goodsValue", equalTo("81000.00"));
        }
        api.manager().get("/v1/orders").then().body("items", hasSize(1));
    }

    @Test
    void aCommandSaysWhichVersionItHasSeen() {
        String location = desk.walnuts("WN-1");

        api.manager()
                .header("Idempotency-Key", "k")
                .post(location + "/confirmation")
                .then()
                .statusCode(428);
        desk.command(location + "/confirmation", 1, "").then().statusCode(412);
        desk.put(location, 1, Walnuts.CONTENT).then().statusCode(412);
        api.manager().delete(location).then().statusCode(428);
    }

    @Test
    void aCancelledOrderIsAtItsEnd() {
        String location = desk.confirmed("WN-1");

        desk.command(location + "/cancellation", 1, "{\"reason\":\" \"}").then().statusCode(422);
        desk.command(location + "/cancellation", 1, "{\"reason\":\"买方取消\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("买方取消"))
                .body("lines.cancelled", contains("20000", "5000"));
        desk.put(location + "/consignee", 2, OrderDesk.consignee("Astana", "moved"))
                .then()
                .statusCode(409)
                .body("allowed", emptyIterable());
    }

    @Test
    void onlyADraftIsDeletedAndItsTimelineGoesWithIt() {
        String draft = desk.walnuts("WN-1");
        String confirmed = desk.confirmed("WN-2");

        api.operator(shop).header("If-Match", "\"1\"").delete(confirmed).then().statusCode(409);
        api.operator(shop).header("If-Match", "\"0\"").delete(draft).then().statusCode(204);

        api.manager().get(draft).then().statusCode(404);
        api.manager().get(draft + "/timeline").then().statusCode(404);
        api.manager().get("/v1/orders").then().body("items.orderNo", contains("WN-2"));
    }

    @Test
    void allowedActionsSayWhyNot() {
        String location = desk.draft(Walnuts.LEAST);

        api.manager()
                .header("Accept-Language", "zh")
                .get(location + "/allowed-actions")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("actions", hasSize(OrderAction.values().length))
                .body("actions.find { it.action == 'DELETE' }.allowed", equalTo(true))
                .body("actions.find { it.action == 'CONFIRM' }.reason", containsString("收货人"))
                .body("actions.find { it.action == 'SHIP' }.reason", equalTo("订单未确认，不能发货"));
    }

    @Test
    void ofTwoCommandsAtOnceOneIsToldThatItCameLate() throws Exception {
        String location = desk.walnuts("WN-1");
        List<Callable<Integer>> both = List.of(
                () -> desk.command(location + "/confirmation", 0, "").statusCode(),
                () -> desk.command(location + "/cancellation", 0, "{\"reason\":\"mistake\"}")
                        .statusCode());

        try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = callers.invokeAll(both);
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
    }
}
