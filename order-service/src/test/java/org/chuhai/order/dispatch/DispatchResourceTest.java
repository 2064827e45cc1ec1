package org.chuhai.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.order.dispatch.DispatchDesk.line;
import static org.chuhai.order.dispatch.DispatchDesk.lines;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.Api;
import org.chuhai.order.TenantSql;
import org.junit.jupiter.api.Test;

/** Goods leave under a waybill that agrees with their order. */
@QuarkusTest
class DispatchResourceTest {

    private final DispatchDesk desk = DispatchDesk.open();
    private final Api api = desk.api();

    @Test
    void everyDatumIsAnsweredBeforeAnythingLeaves() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.known("KH1");

        desk.check(order, carrier, "")
                .then()
                .statusCode(200)
                .body("lines.no", contains(1, 2))
                .body("lines.quantity", contains("20000", "5000"))
                .body("checks.datum", contains("SELLER", "ORDER_NO", "DESTINATION_COUNTRY", "PACKAGES", "GROSS_WEIGHT"))
                .body("checks.result", contains("AGREES", "NOT_TOLD", "AGREES", "AGREES", "AGREES"))
                .body("checks[3].ofOrder", equalTo("1300"))
                .body("checks[3].ofWaybill", equalTo("1300"))
                .body("checks[1].text", equalTo("the waybill does not tell the order number"));
        api.manager()
                .header("Accept-Language", "zh")
                .contentType("application/json")
                .body(DispatchDesk.body(carrier, lines(line(1, "1"))))
                .post(order + "/dispatch-checks")
                .then()
                .body("checks[3].text", equalTo("件数：各批发货合计 1300，不超过订单的 1300"));
        assertThat(desk.timeline(order)).containsExactly("DRAFTED", "CONFIRMED");
    }

    @Test
    void everythingThatIsOpenLeaves() {
        String order = desk.orders().confirmed("WN-1");

        Response confirmed = desk.dispatch(order, 1, desk.known("KH1"), "");

        confirmed
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("lines.quantity", contains("20000", "5000"))
                .body("acknowledged", emptyIterable())
                .body("actor", equalTo("operator"))
                .body("shipmentState", nullValue())
                .body("milestones.milestone", contains("DISPATCHED", "AT_DESTINATION_CUSTOMS", "AT_LOCAL_POST_OFFICE"))
                .body("deliveredAt", nullValue());
        String location = confirmed.header("Location");
        assertThat(location.substring(location.indexOf("/v1/"))).startsWith(order + "/dispatches/");
        Response read = api.manager().get(location.substring(location.indexOf("/v1/")));
        assertThat(read.asString()).isEqualTo(confirmed.asString());
        api.manager().get(order).then().header("ETag", "\"2\"").body("fulfilment", equalTo("SHIPPED"));
        api.manager()
                .get(order + "/timeline")
                .then()
                .body("items[2].happening", equalTo("SHIPPED"))
                .body("items[2].waybillNo", equalTo("KH1"))
                .body("items[1].waybillNo", nullValue());
        assertThat(TenantSql.of(api).rows("select action from audit where aggregate = 'order' order by at, id"))
                .containsExactly("drafted", "confirmed", "shipped");
    }

    @Test
    void anEstimateMayDifferWithAReasonThatIsKept() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.carrier("KH1");
        desk.tell(carrier.filed(1, 1301, "25460", "91000000MA0WANUT1J", "KAZ"));
        desk.awaitWaybill(carrier);

        desk.dispatch(order, 1, carrier, ",\"acknowledged\":[\"PACKAGES\"]")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        desk.dispatch(order, 1, carrier, ",\"acknowledged\":[\"PACKAGES\"],\"reason\":\"one more bag\"")
                .then()
                .statusCode(201)
                .body("acknowledged", contains("PACKAGES"))
                .body("reason", equalTo("one more bag"))
                .body("checks[3].result", equalTo("DIFFERS"));
        api.manager().get(order + "/timeline").then().body("items[2].reason", equalTo("one more bag"));
        assertThat(TenantSql.of(api).rows("select reason from audit where action = 'shipped'"))
                .containsExactly("one more bag");
    }

    @Test
    void partsLeaveUnderWaybillsOfTheirOwn() {
        String order = desk.orders().confirmed("WN-1");
        Carrier first = desk.carrier("KH1");
        Carrier second = desk.carrier("KH2");
        Carrier third = desk.carrier("KH3");
        desk.tell(
                first.filed(1, 1000, "20400", "91000000MA0WANUT1J", "KAZ"),
                second.filed(1, 301, "5060", "91000000MA0WANUT1J", "KAZ"),
                third.filed(1, 300, "5060", "91000000MA0WANUT1J", "KAZ"));
        List.of(first, second, third).forEach(desk::awaitWaybill);

        desk.dispatch(order, 1, first, lines(line(1, "20000.00000"))).then().statusCode(201);
        desk.dispatch(order, 2, first, "")
                .then()
                .statusCode(409)
                .body("code", equalTo("waybill-dispatched"))
                .body("errors.pointer", contains("/waybillNo"));
        desk.dispatch(order, 2, second, "").then().statusCode(422).body("errors.code", contains("PACKAGES"));
        desk.dispatch(order, 2, third, "").then().statusCode(201);

        api.manager().get(order).then().body("fulfilment", equalTo("SHIPPED"));
        Response page = api.manager().get(order + "/dispatches?limit=1");
        page.then().body("items.waybillNo", contains("KH1"));
        api.manager()
                .queryParam("after", page.path("next").toString())
                .get(order + "/dispatches")
                .then()
                .body("items.waybillNo", contains("KH3"))
                .body("next", nullValue());
        desk.dispatch(order, 3, desk.known("KH4"), "")
                .then()
                .statusCode(409)
                .body("code", equalTo("order-state-refuses"));
    }

    @Test
    void theVersionAndTheIntentionAreSaid() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.known("KH1");
        String body = DispatchDesk.body(carrier, "");
        String key = UUID.randomUUID().toString();

        desk.dispatch(order, 0, carrier, "").then().statusCode(412);
        Api.command(api.manager(), body).post(order + "/dispatches").then().statusCode(428);
        api.manager()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(body)
                .post(order + "/dispatches")
                .then()
                .statusCode(400);
        for (String replayed : new String[] {null, "true"}) {
            api.manager()
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(body)
                    .post(order + "/dispatches")
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", equalTo(replayed));
        }
        api.manager().get(order + "/dispatches").then().body("items", hasSize(1));
    }
}
