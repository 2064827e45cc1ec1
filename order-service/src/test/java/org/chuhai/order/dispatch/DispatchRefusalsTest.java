package org.chuhai.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.Api;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not leave: under another waybill, with other data, in another state, or for somebody else. */
@QuarkusTest
class DispatchRefusalsTest {

    private final DispatchDesk desk = DispatchDesk.open();
    private final Api api = desk.api();

    @Test
    void aWaybillThatNobodyHasToldOfIsUnknown() {
        String order = desk.orders().confirmed("WN-1");
        Carrier known = desk.known("KH1");

        Response ofNobody = desk.check(order, desk.carrier("KH2"), "");
        Response ofAnotherCarrier = api.manager()
                .contentType("application/json")
                .body("{\"waybillNo\":\"KH1\",\"carrierCode\":\"91000000MA0OTHERXX\"}")
                .post(order + "/dispatch-checks");
        UUID elsewhere = UUID.randomUUID();
        Carrier ofAnotherShop = Carrier.of(api.tenant(), elsewhere, "KH3");
        desk.tell(ofAnotherShop.filed());
        desk.awaitWaybill(ofAnotherShop);

        for (Response refused : List.of(
                ofNobody,
                ofAnotherCarrier,
                desk.check(order, ofAnotherShop, ""),
                desk.dispatch(order, 1, desk.carrier("KH2"), ""))) {
            refused.then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/waybillNo"))
                    .body("errors.code", contains("UNKNOWN"));
        }
        desk.check(order, known, "").then().statusCode(200);
    }

    @Test
    void aDifferenceIsRefusedWithEveryDatum() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.carrier("KH1");
        desk.tell(carrier.filed(1, 1301, "25461", "91000000MA0OTHERXX", "RUS"));
        desk.awaitWaybill(carrier);

        desk.dispatch(order, 1, carrier, "")
                .then()
                .statusCode(422)
                .body("code", equalTo("dispatch-differs"))
                .body("errors.code", contains("SELLER", "DESTINATION_COUNTRY", "PACKAGES", "GROSS_WEIGHT"));
        desk.dispatch(order, 1, carrier, ",\"acknowledged\":[\"PACKAGES\",\"GROSS_WEIGHT\"],\"reason\":\"bigger bags\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("SELLER", "DESTINATION_COUNTRY"));
        desk.dispatch(order, 1, carrier, ",\"acknowledged\":[\"SELLER\"],\"reason\":\"it is theirs\"")
                .then()
                .statusCode(400);
        api.manager().get(order + "/dispatches").then().body("items", emptyIterable());
        assertThat(desk.timeline(order)).containsExactly("DRAFTED", "CONFIRMED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ,"lines":[]                                                       | /lines
        ,"lines":[null]                                                   | /lines/0
        ,"lines":[{"no":1,"quantity":"0"}]                                | /lines/0/quantity
        ,"lines":[{"no":1,"quantity":"20000.00001"}]                      | /lines/0/quantity
        ,"lines":[{"no":3,"quantity":"1"}]                                | /lines/0/no
        ,"lines":[{"no":1,"quantity":"1"},{"no":1,"quantity":"1"}]        | /lines/1/no
        ,"acknowledged":[null],"reason":"x"                               | /acknowledged/0
        ,"reason":" x"                                                    | /reason
        """)
    void mistakesAreNamed(String more, String pointer) {
        String order = desk.orders().confirmed("WN-1");

        desk.dispatch(order, 1, desk.known("KH1"), more)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aDraftDoesNotLeave() {
        String draft = desk.orders().walnuts("WN-1");
        Carrier carrier = desk.known("KH1");

        desk.check(draft, carrier, "").then().statusCode(200);
        desk.dispatch(draft, 0, carrier, "")
                .then()
                .statusCode(409)
                .body("code", equalTo("order-state-refuses"))
                .body("allowed", contains("REPLACE", "DELETE", "CONFIRM", "CANCEL", "CHANGE_CONSIGNEE", "CHANGE_LINE"));
    }

    @Test
    void strangersSeeNothingAndReadersDoNotWrite() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.known("KH1");
        String body = DispatchDesk.body(carrier, "");
        String dispatch =
                order + "/dispatches/" + desk.dispatch(order, 1, carrier, "").path("id");

        for (var stranger : List.of(
                Token.of("t-" + UUID.randomUUID()).role("manager"),
                Token.of(api.tenant()).role("operator").shops(UUID.randomUUID()))) {
            Api.by(stranger).get(dispatch).then().statusCode(404);
            Api.by(stranger).get(order + "/dispatches").then().statusCode(404);
            Api.by(stranger)
                    .contentType("application/json")
                    .body(body)
                    .post(order + "/dispatch-checks")
                    .then()
                    .statusCode(404);
            Api.command(Api.by(stranger).header("If-Match", "\"2\""), body)
                    .post(order + "/dispatches")
                    .then()
                    .statusCode(404);
        }
        String other = desk.orders().confirmed("WN-2");
        api.manager().get(dispatch.replace(order, other)).then().statusCode(404);
        var assessor = Token.of(api.tenant()).role("assessor");
        Api.by(assessor).get(dispatch).then().statusCode(200);
        Api.command(Api.by(assessor).header("If-Match", "\"2\""), body)
                .post(order + "/dispatches")
                .then()
                .statusCode(403);
    }
}
