package org.chuhai.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.order.order.Walnuts.some;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuhai.order.Api;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CallerScope;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;

/** What others are told of an order, and when. */
@QuarkusTest
class OrderEventsTest {

    /** Named here, so that the bean is kept although nothing else of the service uses it. */
    @Inject
    OrderFulfilment fulfilment;

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final OrderDesk desk = new OrderDesk(() -> api.operator(shop), shop);

    /** A row of the outbox. */
    private record Told(String type, JsonNode data) {}

    @Test
    void aDraftIsNobodyElsesBusiness() throws Exception {
        String location = desk.walnuts("WN-1");
        desk.put(location, 0, Walnuts.CONTENT).then().statusCode(200);
        desk.put(location + "/lines/2", 1, OrderDesk.kernels("4500", "")).then().statusCode(200);
        desk.command(location + "/cancellation", 2, "{\"reason\":\"mistake\"}")
                .then()
                .statusCode(200);

        assertThat(told(location)).isEmpty();
    }

    @Test
    void theConfirmationTellsTheWholeOrder() throws Exception {
        String location = desk.confirmed("WN-1");

        List<Told> told = told(location);

        assertThat(told).extracting(Told::type).containsExactly("org.chuhai.order.order.confirmed.v1");
        JsonNode order = told.getFirst().data().path("order");
        assertThat(told.getFirst().data().properties()).hasSize(1);
        assertThat(order.path("shopId").asText()).isEqualTo(shop.toString());
        assertThat(order.path("orderType").asText()).isEqualTo("B");
        assertThat(order.path("goodsValue").textValue()).isEqualTo("81000.00");
        assertThat(order.path("placedAt").textValue()).isEqualTo("2026-01-15T08:20:00Z");
        assertThat(order.at("/lines/1/unitPrice").textValue()).isEqualTo("6.80");
        assertThat(order.at("/consignee/country").textValue()).isEqualTo("KAZ");
    }

    @Test
    void aChangeTellsWhatAndWhyAndTheEndDoesToo() throws Exception {
        String location = desk.confirmed("WN-1");
        desk.put(location + "/lines/2", 1, OrderDesk.kernels("4500", "The buyer needs less"))
                .then()
                .statusCode(200);
        // It says what the order says already.
        desk.put(location + "/lines/2", 2, OrderDesk.kernels("4500", "again"))
                .then()
                .statusCode(200);
        desk.command(location + "/cancellation", 3, "{\"reason\":\"withdrawn\"}")
                .then()
                .statusCode(200);

        List<Told> told = told(location);

        assertThat(told)
                .extracting(Told::type)
                .containsExactly(
                        "org.chuhai.order.order.confirmed.v1",
                        "org.chuhai.order.order.changed.v1",
                        "org.chuhai.order.order.cancelled.v1");
        JsonNode change = told.get(1).data();
        assertThat(change.path("reason").asText()).isEqualTo("The buyer needs less");
        assertThat(change.at("/changes/1/pointer").asText()).isEqualTo("/lines/1/quantity");
        assertThat(change.at("/order/lines/1/quantity").asText()).isEqualTo("4500");
        assertThat(told.get(2).data().path("reason").asText()).isEqualTo("withdrawn");
    }

    @Test
    void whatIsRefusedTellsNothing() throws Exception {
        String location = desk.draft(Walnuts.LEAST);

        desk.command(location + "/confirmation", 0, "").then().statusCode(422);

        assertThat(told(location)).isEmpty();
    }

    @Test
    void whatLeavesAndArrivesIsToldUntilTheOrderIsComplete() throws Exception {
        String location = desk.confirmed("WN-1");
        UUID id = id(location);

        asService(() -> fulfilment.ship(id, "KH2601150001", "91000000MA0CARRAXR", List.of(some(1, "20000")), null));
        asService(() -> fulfilment.ship(id, "KH2601150002", "91000000MA0CARRAXR", List.of(some(2, "5000")), null));
        asService(() -> fulfilment.deliver(id, "KH2601150001", List.of(some(1, "20000"), some(2, "5000"))));

        List<Told> told = told(location);
        assertThat(told)
                .extracting(Told::type)
                .containsExactly(
                        "org.chuhai.order.order.confirmed.v1",
                        "org.chuhai.order.order.shipped.v1",
                        "org.chuhai.order.order.shipped.v1",
                        "org.chuhai.order.order.completed.v1");
        assertThat(told.get(1).data().path("waybillNo").asText()).isEqualTo("KH2601150001");
        assertThat(told.get(1).data().at("/lines/0/quantity").textValue()).isEqualTo("20000");
        api.manager()
                .get(location)
                .then()
                .header("ETag", "\"4\"")
                .body("state", equalTo("COMPLETE"))
                .body("fulfilment", equalTo("DELIVERED"))
                .body("lines.delivered", contains("20000", "5000"));
        api.manager()
                .get(location + "/timeline")
                .then()
                .body("items.happening", contains("DRAFTED", "CONFIRMED", "SHIPPED", "SHIPPED", "DELIVERED"))
                .body("items[4].toState", equalTo("COMPLETE"));
    }

    @Test
    void aPartlyShippedOrderIsNotCancelled() {
        String location = desk.confirmed("WN-1");
        asService(() -> fulfilment.ship(id(location), "KH1", "91000000MA0CARRAXR", List.of(some(1, "1")), null));

        desk.command(location + "/cancellation", 2, "{\"reason\":\"withdrawn\"}")
                .then()
                .statusCode(409)
                .body("allowed", contains("CHANGE_LINE", "SHIP", "DELIVER"));
        desk.put(
                        location + "/lines/1",
                        2,
                        OrderDesk.kernels("4500", "other goods").replace("\"no\":2", "\"no\":1"))
                .then()
                .statusCode(409)
                .body("code", equalTo("order-line-shipped"));
    }

    private void asService(Runnable work) {
        Arc.container()
                .instance(CallerScope.class)
                .get()
                .run(
                        new Caller(
                                api.tenant(),
                                "test",
                                "dispatch",
                                null,
                                Set.of(Role.SERVICE),
                                new ShopScope.All(),
                                null),
                        work);
    }

    private static UUID id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static List<Told> told(String location) throws SQLException, JsonProcessingException {
        List<Told> told = new ArrayList<>();
        try (Connection connection = RawSql.asRelay().connect();
                PreparedStatement query = connection.prepareStatement(
                        "select type, payload from outbox where aggregate_id = ? order by event_no")) {
            query.setObject(1, id(location));
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                told.add(new Told(rows.getString(1), new ObjectMapper().readTree(rows.getString(2))));
            }
        }
        return told;
    }
}
