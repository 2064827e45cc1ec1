package org.chuhai.logistics.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.junit.jupiter.api.Test;

/** Events take other events back. */
@QuarkusTest
class TrackingRetractionTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(() -> api.operator(shop), shop);
    private final Tracker tracker = new Tracker(api, shop);

    @Test
    void aRetractionTakesAnEventBack() {
        String shipment = desk.booked("EXP-1", "WB-1");
        tracker.record(shipment, Tracker.event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"));
        String wrong = tracker.record(shipment, Tracker.event("2", "EXCEPTION_LOST", "2026-03-05T08:00:00Z"))
                .path("id");
        assertThat(tracker.state(shipment)).isEqualTo("LOST");

        String retraction = tracker.record(shipment, Tracker.retraction("3", wrong))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(tracker.state(shipment)).isEqualTo("IN_TRANSIT");
        tracker.history(shipment)
                .then()
                .body("items.sourceEventId", contains("1", "2", "3"))
                .body("items.retractedBy", contains(null, retraction, null))
                .body("items.retracts", contains(null, null, wrong));
        tracker.record(shipment, Tracker.retraction("4", wrong))
                .then()
                .statusCode(422)
                .body("errors.code", contains("ALREADY_RETRACTED"));
        tracker.record(shipment, Tracker.retraction("5", retraction))
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_ALLOWED"));
    }

    @Test
    void anEventOfAnotherShipmentCannotBeRetracted() {
        String shipment = desk.booked("EXP-1", "WB-1");
        String other = desk.booked("EXP-2", "WB-2");
        String event = tracker.record(other, Tracker.event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"))
                .path("id");

        tracker.record(shipment, Tracker.retraction("2", event))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/retracts"))
                .body("errors.code", contains("UNKNOWN"));
    }
}
