package org.chuhai.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuhai.order.dispatch.DispatchDesk.SOON;
import static org.chuhai.order.dispatch.DispatchDesk.line;
import static org.chuhai.order.dispatch.DispatchDesk.lines;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.chuhai.order.Api;
import org.chuhai.order.TenantSql;
import org.chuhai.testing.event.Letter;
import org.junit.jupiter.api.Test;

/** What is told of waybills and shipments reaches dispatches and their orders, once, whichever comes first. */
@QuarkusTest
class ShipmentFollowingTest {

    private static final String SHIPPED_AT = "2026-01-16T09:30:00Z";
    private static final String CUSTOMS_AT = "2026-01-18T11:00:00Z";

    private final DispatchDesk desk = DispatchDesk.open();
    private final Api api = desk.api();

    @Test
    void aShipmentThatArrivesCompletesTheOrderOnceHoweverOftenItIsTold() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.known("KH1");
        String dispatch = dispatched(order, 1, carrier, "");
        Letter delivered = carrier.state("DELIVERED", 4);

        desk.tell(
                carrier.state("BOOKED", 1),
                carrier.state("HANDED_OVER", 2),
                carrier.reached("DISPATCHED", SHIPPED_AT, 3),
                delivered,
                delivered,
                carrier.state("DELIVERED", 5));
        desk.awaitShipment(carrier, 5);

        assertThat(desk.state(order)).isEqualTo("COMPLETE");
        assertThat(desk.timeline(order))
                .containsExactly("DRAFTED", "CONFIRMED", "SHIPPED", "MILESTONE_REACHED", "DELIVERED");
        api.manager()
                .get(order + "/timeline")
                .then()
                .body("items[3].milestone", equalTo("DISPATCHED"))
                .body("items[3].reachedAt", equalTo(SHIPPED_AT))
                .body("items[3].waybillNo", equalTo("KH1"))
                .body("items[3].actor", equalTo("somebody"))
                .body("items[4].waybillNo", equalTo("KH1"))
                .body("items[4].toState", equalTo("COMPLETE"));
        api.manager()
                .get(dispatch)
                .then()
                .body("shipmentState", equalTo("DELIVERED"))
                .body("milestones.reachedAt", contains(SHIPPED_AT, null, null))
                .body("deliveredAt", notNullValue());
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(desk.told(order)).containsExactly("confirmed.v1", "shipped.v1", "completed.v1"));
    }

    @Test
    void whatWasToldBeforeTheDispatchIsCaughtUpWith() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.known("KH1");
        desk.tell(
                carrier.reached("DISPATCHED", SHIPPED_AT, 1),
                carrier.reached("AT_DESTINATION_CUSTOMS", CUSTOMS_AT, 2),
                carrier.state("DELIVERED", 3));
        desk.awaitShipment(carrier, 3);

        String dispatch = dispatched(order, 1, carrier, "");

        assertThat(desk.timeline(order))
                .containsExactly(
                        "DRAFTED", "CONFIRMED", "SHIPPED", "MILESTONE_REACHED", "MILESTONE_REACHED", "DELIVERED");
        assertThat(desk.state(order)).isEqualTo("COMPLETE");
        api.manager()
                .get(dispatch)
                .then()
                .body("milestones.reachedAt", contains(SHIPPED_AT, CUSTOMS_AT, null))
                .body("deliveredAt", notNullValue());
    }

    @Test
    void ofFactsInReverseOrderTheNewestCounts() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.known("KH1");
        String dispatch = dispatched(order, 1, carrier, "");

        desk.tell(
                carrier.withdrawn("AT_DESTINATION_CUSTOMS", 6),
                carrier.reached("AT_DESTINATION_CUSTOMS", CUSTOMS_AT, 5),
                carrier.state("DELIVERED", 7),
                carrier.state("IN_TRANSIT", 4),
                carrier.reached("DISPATCHED", SHIPPED_AT, 3));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(desk.timeline(order)).hasSize(5));

        assertThat(desk.timeline(order))
                .containsExactly("DRAFTED", "CONFIRMED", "SHIPPED", "DELIVERED", "MILESTONE_REACHED");
        api.manager()
                .get(dispatch)
                .then()
                .body("shipmentState", equalTo("DELIVERED"))
                .body("milestones.reachedAt", contains(SHIPPED_AT, null, null));
    }

    @Test
    void aMilestoneThatIsTakenBackStandsInTheTimelineAndMakesNoVersionOfTheOrder() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.known("KH1");
        String dispatch = dispatched(order, 1, carrier, "");

        desk.tell(carrier.reached("DISPATCHED", SHIPPED_AT, 1), carrier.withdrawn("DISPATCHED", 2));
        desk.awaitShipment(carrier, 2);

        assertThat(desk.timeline(order))
                .containsExactly("DRAFTED", "CONFIRMED", "SHIPPED", "MILESTONE_REACHED", "MILESTONE_WITHDRAWN");
        api.manager().get(order).then().header("ETag", "\"2\"");
        api.manager()
                .get(dispatch)
                .then()
                .header("ETag", notNullValue())
                .body("shipmentState", equalTo("BOOKED"))
                .body("milestones.reachedAt", contains(nullValue(), nullValue(), nullValue()));
        assertThat((Integer) api.manager().get(dispatch).path("version")).isGreaterThan(1);
    }

    @Test
    void anOrderInPartsIsCompleteWithTheLastOfThem() {
        String order = desk.orders().confirmed("WN-1");
        Carrier first = desk.carrier("KH1");
        Carrier second = desk.carrier("KH2");
        desk.tell(
                first.filed(1, 1000, "20400", "91000000MA0WANUT1J", "KAZ"),
                second.filed(1, 300, "5060", "91000000MA0WANUT1J", "KAZ"));
        desk.awaitWaybill(first);
        desk.awaitWaybill(second);
        dispatched(order, 1, first, lines(line(1, "20000")));
        dispatched(order, 2, second, "");

        desk.tell(second.state("DELIVERED", 1));
        desk.awaitShipment(second, 1);
        assertThat(desk.state(order)).isEqualTo("CONFIRMED");
        desk.tell(first.state("DELIVERED", 1));

        await().atMost(SOON).untilAsserted(() -> assertThat(desk.state(order)).isEqualTo("COMPLETE"));
        api.manager().get(order).then().body("lines.delivered", contains("20000", "5000"));
    }

    @Test
    void aShipmentAloneTellsOfItsWaybillUntilItIsCancelled() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.carrier("KH1");

        desk.tell(carrier.state("BOOKED", 1));
        desk.awaitShipment(carrier, 1);
        desk.check(order, carrier, "")
                .then()
                .statusCode(200)
                .body("checks.result", contains("NOT_TOLD", "NOT_TOLD", "AGREES", "AGREES", "AGREES"));
        desk.tell(carrier.state("CANCELLED", 2));
        desk.awaitShipment(carrier, 2);

        desk.dispatch(order, 1, carrier, "").then().statusCode(422).body("errors.code", contains("CANCELLED"));
    }

    @Test
    void aCancelledWaybillStaysSoWhateverComesLate() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.carrier("KH1");
        desk.tell(carrier.cancelled(2), carrier.filed());
        desk.awaitWaybill(carrier);
        // Facts of one key keep their order: what comes after is taken after.
        Carrier last = new Carrier("t-" + UUID.randomUUID(), desk.shop(), "KH1", carrier.paper(), carrier.shipment());
        desk.tell(last.filed());
        awaitWaybillOf(last);

        desk.dispatch(order, 1, carrier, "")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/waybillNo"))
                .body("errors.code", contains("CANCELLED"));
    }

    @Test
    void whatIsToldForAnotherTenantMovesNothingHere() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.known("KH1");
        dispatched(order, 1, carrier, "");
        Carrier strange =
                new Carrier("t-" + UUID.randomUUID(), desk.shop(), "KH1", carrier.paper(), carrier.shipment());

        desk.tell(strange.state("DELIVERED", 9), carrier.state("BOOKED", 1));
        desk.awaitShipment(carrier, 1);

        assertThat(desk.state(order)).isEqualTo("CONFIRMED");
        assertThat(new TenantSql(strange.tenant(), "*").rows("select state from carriage"))
                .containsExactly("DELIVERED");
    }

    @Test
    void whatCannotBeTakenIsADeadLetterAndTheNextIsTaken() {
        Carrier carrier = desk.carrier("KH1");
        byte[] broken = "{\"waybill\":{}}".getBytes(StandardCharsets.UTF_8);

        desk.tell(
                carrier.filed().saying(broken),
                carrier.filed(),
                carrier.state("TELEPORTED", 1).with("ce_type", "org.chuhai.logistics.shipment.booked.v1"),
                carrier.state("BOOKED", 2));
        desk.awaitWaybill(carrier);
        desk.awaitShipment(carrier, 2);

        for (String topic : new String[] {"waybill", "shipment"}) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(
                                    desk.topics().of("chuhai.logistics." + topic + ".order-service.dlq", api.tenant()))
                            .singleElement()
                            .satisfies(dead -> assertThat(dead.header("dead-letter-reason"))
                                    .startsWith("BAD_BODY")));
        }
    }

    private static void awaitWaybillOf(Carrier carrier) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(new TenantSql(carrier.tenant(), "*").rows("select id from waybill"))
                        .hasSize(1));
    }

    private String dispatched(String order, int version, Carrier carrier, String more) {
        var answer = desk.dispatch(order, version, carrier, more);
        answer.then().statusCode(201);
        return order + "/dispatches/" + answer.path("id");
    }
}
