package org.chuhai.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.Api;
import org.chuhai.testing.server.RawSql;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.Test;

/** Changes of an order, and the timeline that tells them. */
@QuarkusTest
class OrderChangeTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final OrderDesk desk = new OrderDesk(() -> api.operator(shop), shop);

    @Test
    void aDraftIsChangedWithoutAReason() {
        String location = desk.draft(Walnuts.LEAST);

        desk.put(location + "/consignee", 0, OrderDesk.consignee("Astana", ""))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("consignee.city", equalTo("Astana"));
        desk.put(
                        location + "/lines/1",
                        1,
                        "{\"line\":{\"itemNo\":\"B\",\"name\":\"干核桃仁\",\"quantity\":\"3\",\"unit\":\"035\",\"unitPrice\":\"1.335\"}}")
                .then()
                .statusCode(200)
                .body("lines.total", contains("4.01"))
                .body("goodsValue", equalTo("4.01"));
    }

    @Test
    void aConfirmedOrderIsChangedWithAReasonOnly() {
        String location = desk.confirmed("WN-1");

        desk.put(location + "/consignee", 1, OrderDesk.consignee("Astana", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"))
                .body("errors.code", contains("REQUIRED"));
        desk.put(location + "/lines/2", 1, OrderDesk.kernels("4500", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        desk.put(location + "/lines/2", 1, OrderDesk.kernels("4500", "The buyer needs less"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("lines[1].quantity", equalTo("4500"))
                .body("lines[1].total", equalTo("30600.00"))
                .body("goodsValue", equalTo("77600.00"));
    }

    /** Less of a line is packed in less; else the order would contradict the waybill for ever. */
    @Test
    void packagesAndWeightAreSaidAnewWithALine() {
        String location = desk.confirmed("WN-1");
        String command = OrderDesk.kernels("4500", "The buyer needs less");

        desk.put(
                        location + "/lines/2",
                        1,
                        command.substring(0, command.length() - 1) + ",\"packages\":1275,\"grossWeightKg\":\"24950\"}")
                .then()
                .statusCode(200)
                .body("packages", equalTo(1275))
                .body("grossWeightKg", equalTo("24950"));
    }

    @Test
    void aConfirmedOrderStaysComplete() {
        String location = desk.confirmed("WN-1");
        String unclassified = OrderDesk.kernels("4500", "swap").replace("\"hsCode\":\"0802320000\",", "");

        desk.put(location + "/lines/2", 1, unclassified)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/line/hsCode"));
    }

    @Test
    void mistakesOfALineAreNamed() {
        String location = desk.walnuts("WN-1");

        desk.put(location + "/lines/2", 0, OrderDesk.kernels("4500", "").replace("\"no\":2", "\"no\":1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/line/no"));
        desk.put(location + "/lines/2", 0, OrderDesk.kernels("4500", "").replace("\"035\"", "\"999\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/line/unit"));
        desk.put(location + "/lines/2", 0, "{\"line\":" + Walnuts.KERNELS.replace("5000", "4500") + "}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("WRONG_PRODUCT"));
    }

    @Test
    void aLineThatIsNotThereIsNotFound() {
        String location = desk.walnuts("WN-1");

        for (String no : new String[] {"0", "3", "100", "99999999999", "x"}) {
            desk.put(location + "/lines/" + no, 7, OrderDesk.kernels("1", ""))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theTimelineTellsWhoDidWhatAndWhy() {
        String location = desk.walnuts("WN-1");
        desk.command(location + "/confirmation", 0, "").then().statusCode(200);
        var machine = Token.of(api.tenant()).role("integration").onBehalfOf("learner-7");
        new OrderDesk(() -> Api.by(machine), shop)
                .put(location + "/lines/2", 1, OrderDesk.kernels("4500", "The buyer needs less"))
                .then()
                .statusCode(200);
        desk.command(location + "/cancellation", 2, "{\"reason\":\"withdrawn\"}")
                .then()
                .statusCode(200);

        api.manager()
                .get(location + "/timeline")
                .then()
                .statusCode(200)
                .body("items.no", contains(1, 2, 3, 4))
                .body("items.happening", contains("DRAFTED", "CONFIRMED", "LINE_CHANGED", "CANCELLED"))
                .body("items.fromState", contains(null, "OPEN", "CONFIRMED", "CONFIRMED"))
                .body("items.toState", contains("OPEN", "CONFIRMED", "CONFIRMED", "CANCELLED"))
                .body("items.actor", contains("operator", "operator", "learner-7", "operator"))
                .body("items.reason", contains(null, null, "The buyer needs less", "withdrawn"))
                .body("items[1].changes", emptyIterable())
                .body("items[2].changes.pointer", contains("/goodsValue", "/lines/1/quantity", "/lines/1/total"))
                .body("items[2].changes.from", contains("81000.00", "5000", "34000.00"))
                .body("items[2].changes.to", contains("77600.00", "4500", "30600.00"))
                .body("next", nullValue());
    }

    @Test
    void anAddressThatComesIsAChangeFromNothing() {
        String location = desk.draft(Walnuts.LEAST);
        desk.put(location + "/consignee", 0, OrderDesk.consignee("Almaty", ""))
                .then()
                .statusCode(200);

        api.manager()
                .get(location + "/timeline")
                .then()
                .body("items[1].changes.find { it.pointer == '/consignee/city' }.from", nullValue())
                .body("items[1].changes.find { it.pointer == '/consignee/city' }.to", equalTo("Almaty"))
                .body("items[1].changes", hasSize(6));
    }

    @Test
    void theTimelineComesInPages() {
        String location = desk.walnuts("WN-1");
        for (int i = 0; i < 4; i++) {
            desk.put(location + "/lines/2", i, OrderDesk.kernels(Integer.toString(10 + i), ""))
                    .then()
                    .statusCode(200);
        }

        List<Integer> seen = new ArrayList<>();
        String next = null;
        do {
            var request = api.manager().queryParam("limit", 2);
            Response page = (next == null ? request : request.queryParam("after", next)).get(location + "/timeline");
            seen.addAll(page.jsonPath().getList("items.no", Integer.class));
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(seen).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void nobodyRewritesTheTimeline() throws SQLException {
        desk.walnuts("WN-1");

        for (String statement :
                new String[] {"update sales_order_timeline set actor = 'x'", "delete from sales_order_timeline"}) {
            try (Connection connection = RawSql.asApp().connect();
                    var prepared = connection.prepareStatement(statement)) {
                assertThatThrownBy(prepared::execute).hasMessageContaining("permission denied");
            }
        }
    }
}
