package org.chuhai.logistics.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.junit.jupiter.api.Test;

/** How long recording waits for what others hold, and how long a push may take. */
@QuarkusTest
class CarrierPushPatienceTest {

    private static final Duration OVER = Duration.ofSeconds(-1);

    private final TrackingService service;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(api::manager, shop);
    private final Tracker tracker = new Tracker(api, shop);

    CarrierPushPatienceTest(TrackingService service, ObjectMapper mapper, Clock clock) {
        this.service = service;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Test
    void shipmentsThatOthersHoldDoNotCondemnTheRestOfAPush() throws Exception {
        String first = desk.booked("EXP-1", "WB-1");
        String second = desk.booked("EXP-2", "WB-2");
        desk.booked("EXP-3", "WB-3");

        List<JsonNode> results;
        try (Standstill standstill = Standstill.of(tracker, first, second)) {
            results = Carrier.push(api, inTransit("WB-1"), inTransit("WB-2"), inTransit("WB-3"));
            standstill.lift();
        }

        assertThat(results)
                .extracting(Carrier::outcome)
                .containsExactly("1 RETRY tracking-overtaken ", "2 RETRY tracking-overtaken ", "3 RECORDED");
        assertThat(Carrier.detail(results.getFirst())).contains("another request is at work on the shipment");
        assertThat(Carrier.push(api, inTransit("WB-1")))
                .extracting(Carrier::outcome)
                .containsExactly("1 RECORDED");
    }

    @Test
    void whoWaitsTooLongForAShipmentIsToldToComeBack() throws Exception {
        String shipment = desk.booked("EXP-1", "WB-1");
        String event = Carrier.event("1", "IN_TRANSIT");

        try (Standstill standstill = Standstill.of(tracker, shipment)) {
            tracker.record(shipment, event)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("1"))
                    .body("code", equalTo("unavailable"));
            standstill.lift();
        }

        tracker.record(shipment, event).then().statusCode(201);
    }

    @Test
    void rowsThatComeAfterTheTimeOfThePushAreNotTried() throws Exception {
        CarrierEvent row = mapper.readValue(inTransit("WB-1"), CarrierEvent.class);
        Recording recording = new Recording(service, clock, OVER);

        Map<Integer, RowOutcome> outcomes = recording.record(new TreeMap<>(Map.of(1, row, 2, row)));

        assertThat(outcomes).containsOnlyKeys(1, 2);
        assertThat(outcomes.values())
                .allMatch(outcome -> outcome instanceof RowOutcome.Later later
                        && later.why().type() == TrackingProblem.TRACKING_PUSH_TOO_LONG);
    }

    private static String inTransit(String waybillNo) {
        return Carrier.underWaybill(waybillNo, Carrier.event("1", "IN_TRANSIT"));
    }
}
