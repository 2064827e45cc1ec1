package org.chuhai.logistics.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events are recorded, or refused, and move the shipment. */
@QuarkusTest
class TrackingResourceTest {

    private static final long SEED = 20261122;

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(() -> api.operator(shop), shop);
    private final Tracker tracker = new Tracker(api, shop);

    @Test
    void anEventMovesTheShipment() {
        String shipment = desk.booked("EXP-1", "WB-1");

        tracker.record(shipment, Tracker.event("1", "IN_TRANSIT_PICKED_UP", "2026-03-01T08:00:00Z"))
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_TRANSIT_PICKED_UP"))
                .body("name.zh", equalTo("已揽收"))
                .body("state", equalTo("HANDED_OVER"))
                .body("classifier", equalTo("ACTUAL"))
                .body("occurredAt", equalTo("2026-03-01T08:00:00Z"))
                .body("actionRequired", equalTo(false))
                .body("retractedBy", nullValue());

        assertThat(tracker.state(shipment)).isEqualTo("HANDED_OVER");
        api.manager().get(shipment).then().header("ETag", "\"5\"");
    }

    @Test
    void whatTheSourceRepeatsCountsOnce() {
        String shipment = desk.booked("EXP-1", "WB-1");
        String id = tracker.record(shipment, Tracker.event("1", "DELIVERED", "2026-03-20T08:00:00Z"))
                .path("id");

        tracker.record(shipment, Tracker.event("1", "DELIVERED", "2026-03-20T08:00:00Z"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        tracker.record(shipment, Tracker.event("1", "DELIVERED", "2026-03-20T09:00:00Z"))
                .then()
                .statusCode(409)
                .body("code", equalTo("tracking-event-differs"))
                .body("errors.pointer", contains("/sourceEventId"));

        tracker.history(shipment).then().body("items.id", contains(id));
    }

    @Test
    void anyOrderOfTheSameEventsGivesTheSameState() {
        List<String> events = new ArrayList<>(List.of(
                Tracker.event("1", "IN_TRANSIT_PICKED_UP", "2026-03-01T08:00:00Z"),
                Tracker.event("2", "CUSTOMS_EXPORT", "2026-03-02T08:00:00Z"),
                Tracker.event("3", "IN_TRANSIT_DEPARTURE", "2026-03-03T08:00:00Z"),
                Tracker.event("4", "CUSTOMS_IMPORT_HELD", "2026-03-09T08:00:00Z"),
                Tracker.event("5", "CUSTOMS_IMPORT_RELEASED", "2026-03-10T08:00:00Z"),
                Tracker.event("6", "IN_TRANSIT_LOCAL_POST_OFFICE", "2026-03-15T08:00:00Z"),
                Tracker.event("7", "DELIVERY_FAILURE_NOBODY", "2026-03-16T08:00:00Z"),
                Tracker.event("8", "OUT_FOR_DELIVERY", "2026-03-17T08:00:00Z")));
        Random random = new Random(SEED);
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(events, random);
            String shipment = desk.booked("EXP-" + round, "WB-" + round);

            events.forEach(event -> tracker.record(shipment, event).then().statusCode(201));

            assertThat(tracker.state(shipment)).as("%s", events).isEqualTo("OUT_FOR_DELIVERY");
        }
    }

    @Test
    void whatIsExpectedMovesNothing() {
        String shipment = desk.booked("EXP-1", "WB-1");

        tracker.record(
                        shipment,
                        Tracker.event("1", "DELIVERED", "2099-03-20T08:00:00Z")
                                .replace("{", "{\"classifier\":\"ESTIMATED\","))
                .then()
                .statusCode(201);

        assertThat(tracker.state(shipment)).isEqualTo("BOOKED");
        api.manager().get(shipment).then().header("ETag", "\"4\"");
        tracker.milestones(shipment)
                .then()
                .body("milestones.reachedAt", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void aDraftAndACancelledShipmentTakeNoEvent() {
        String draft = desk.draft("EXP-1");
        String cancelled = desk.booked("EXP-2", "WB-2");
        desk.command(cancelled + "/cancellation", 4, "{\"reason\":\"mistake\"}");

        tracker.record(draft, Tracker.event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"))
                .then()
                .statusCode(409)
                .body("code", equalTo("shipment-state-refuses"))
                .body("allowed", hasSize(6));
        tracker.record(cancelled, Tracker.event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"))
                .then()
                .statusCode(409)
                .body("allowed", emptyIterable());
        tracker.history(draft).then().body("items", emptyIterable());
    }

    @Test
    void aShipmentOnItsWayIsNotChangedByPeople() {
        String shipment = desk.booked("EXP-1", "WB-1");
        tracker.record(shipment, Tracker.event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"));

        desk.put(shipment + "/packages", 5, Desk.PACKAGES).then().statusCode(409);
        desk.command(shipment + "/cancellation", 5, "{\"reason\":\"late\"}")
                .then()
                .statusCode(409)
                .body("allowed", contains("RECORD_TRACKING_EVENT"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"status\":\"IN_TRANSIT\"', '\"status\":\"TELEPORTED\"', 422, /status",
        "'\"status\":\"IN_TRANSIT\"', '\"status\":null', 422, /status",
        "'\"sourceEventId\":\"1\"', '\"sourceEventId\":\" \"', 422, /sourceEventId",
        "'2026-03-01T08:00:00Z', '1999-03-01T08:00:00Z', 422, /occurredAt",
        "'2026-03-01T08:00:00Z', '2026-02-30T08:00:00Z', 400, /occurredAt",
        "'\"source\"', '\"origin\"', 400, /origin",
        "'{', '{\"classifier\":\"GUESSED\",', 400, /classifier",
        "'{', '{\"reason\":{\"party\":\"CARRIER\",\"code\":\"too late\"},', 422, /reason/code"
    })
    void aBadEventIsNamed(String right, String wrong, int status, String pointer) {
        String shipment = desk.booked("EXP-1", "WB-1");

        tracker.record(
                        shipment,
                        Tracker.event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z").replace(right, wrong))
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer));

        assertThat(tracker.state(shipment)).isEqualTo("BOOKED");
        tracker.history(shipment).then().body("items", emptyIterable());
    }

    @Test
    void whatHasHappenedIsNotInTheFuture() {
        String shipment = desk.booked("EXP-1", "WB-1");
        Instant ahead = Instant.now().plus(10, ChronoUnit.MINUTES);

        tracker.record(shipment, Tracker.event("1", "IN_TRANSIT", ahead.toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"))
                .body("errors.code", contains("IN_FUTURE"));
    }
}
