package org.chuhai.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.Api;
import org.chuhai.order.TenantSql;
import org.chuhai.order.order.OrderDesk;
import org.chuhai.testing.event.Heard;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.server.SuiteServers;

/** Somebody who dispatches the orders of a shop, and a logistics that tells of waybills and shipments. */
record DispatchDesk(Api api, UUID shop, OrderDesk orders, Topics topics) {

    static final Duration SOON = Duration.ofSeconds(20);

    static DispatchDesk open() {
        Api api = Api.newTenant();
        UUID shop = UUID.randomUUID();
        return new DispatchDesk(
                api,
                shop,
                new OrderDesk(() -> api.operator(shop), shop),
                Topics.at(SuiteServers.kafka().bootstrapServers()));
    }

    /** A waybill of which nothing was told yet. */
    Carrier carrier(String waybillNo) {
        return Carrier.of(api.tenant(), shop, waybillNo);
    }

    /** A waybill that agrees with the order, and is known. */
    Carrier known(String waybillNo) {
        Carrier carrier = carrier(waybillNo);
        tell(carrier.filed());
        awaitWaybill(carrier);
        return carrier;
    }

    void tell(Letter... letters) {
        topics.send(letters);
    }

    void awaitWaybill(Carrier carrier) {
        awaitRow("select 'known' from waybill where id = '" + carrier.paper() + "'", "known");
    }

    /** Until this number of the shipment's facts was heard. */
    void awaitShipment(Carrier carrier, long eventNo) {
        awaitRow("select event_no from carriage where id = '" + carrier.shipment() + "'", Long.toString(eventNo));
    }

    private void awaitRow(String query, String row) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(TenantSql.of(api).rows(query)).containsExactly(row));
    }

    Response check(String order, Carrier carrier, String more) {
        return api.operator(shop)
                .contentType("application/json")
                .body(body(carrier, more))
                .post(order + "/dispatch-checks");
    }

    /** {@code more} are further members, each with a comma before it. */
    Response dispatch(String order, int version, Carrier carrier, String more) {
        return orders.command(order + "/dispatches", version, body(carrier, more));
    }

    static String body(Carrier carrier, String more) {
        return "{\"waybillNo\":\"%s\",\"carrierCode\":\"%s\"%s}".formatted(carrier.waybillNo(), Carrier.CODE, more);
    }

    static String lines(String... lines) {
        return ",\"lines\":[" + String.join(",", lines) + "]";
    }

    static String line(int no, String quantity) {
        return "{\"no\":" + no + ",\"quantity\":\"" + quantity + "\"}";
    }

    String state(String order) {
        return api.manager().get(order).path("state");
    }

    List<String> timeline(String order) {
        return api.manager().get(order + "/timeline").jsonPath().getList("items.happening", String.class);
    }

    /** The facts that others were told of the order, by their types. */
    List<String> told(String order) {
        String id = order.substring(order.lastIndexOf('/') + 1);
        return topics.of("chuhai.order.order", api.tenant()).stream()
                .filter(heard -> heard.key().equals(id))
                .map(Heard::type)
                .map(type -> type.substring("org.chuhai.order.order.".length()))
                .toList();
    }
}
