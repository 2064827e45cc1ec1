package org.chuhai.logistics.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** A push is worked on in batches, and a batch shipment by shipment. */
@QuarkusTest
class CarrierPushBatchTest {

    /** Two full batches and a part of a third. */
    private static final int ROWS = 2 * CarrierPush.BATCH + 50;

    private static final int PUSHES = 8;

    /** Each of the three batches: who is meant, the lock, the history, two batches of inserts, the state, the audit. */
    private static final long MOST_STATEMENTS = 36;

    /** What was there before each of the three batches. */
    private static final long MOST_READINGS = 3L * CarrierPush.BATCH + 10;

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(api::manager, shop);
    private final Tracker tracker = new Tracker(api, shop);

    /** The least of some pushes: the service's own work may go on beside them, and its statements are counted too. */
    @Test
    void manyRowsOfAShipmentCostFewStatementsAndFewReadings() throws JsonProcessingException {
        List<Long> statements = new ArrayList<>();
        List<Long> readings = new ArrayList<>();
        Statistics statistics =
                Arc.container().instance(SessionFactory.class).get().getStatistics();

        for (int i = 0; i < PUSHES && (least(statements) > MOST_STATEMENTS || least(readings) > MOST_READINGS); i++) {
            String shipment = Desk.id(desk.booked("EXP-" + i, "WB-" + i));
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            assertThat(Carrier.push(api, rows(row -> Carrier.ofShipment(shipment, inTransit(row)))))
                    .hasSize(ROWS)
                    .allMatch(result -> "RECORDED".equals(result.path("status").asText()));
            statements.add(statistics.getPrepareStatementCount());
            readings.add(statistics.getEntityLoadCount());
            statistics.setStatisticsEnabled(false);
        }

        assertThat(least(statements)).isBetween(9L, MOST_STATEMENTS);
        assertThat(least(readings)).isBetween(2L * CarrierPush.BATCH, MOST_READINGS);
    }

    private static long least(List<Long> counted) {
        return counted.stream().min(Comparator.naturalOrder()).orElse(Long.MAX_VALUE);
    }

    @Test
    void everyRowHasItsLineInTheOrderOfTheRows() throws JsonProcessingException {
        desk.booked("EXP-1", "WB-1");
        desk.booked("EXP-2", "WB-2");

        List<JsonNode> results = Carrier.push(api, rows(i -> switch (i % 4) {
            case 0 -> Carrier.underWaybill("WB-1", inTransit(i));
            case 1 -> Carrier.underWaybill("WB-2", inTransit(i));
            case 2 -> Carrier.underWaybill("WB-9", inTransit(i));
            default -> "{";
        }));

        assertThat(results).extracting(Carrier::outcome).containsExactly(rows(i -> switch (i % 4) {
            case 0, 1 -> i + " RECORDED";
            case 2 -> i + " REFUSED invalid-content /waybillNo";
            default -> i + " REFUSED malformed-request ";
        }));
    }

    @Test
    void rowsOfAShipmentCountInTheirOrder() throws JsonProcessingException {
        String shipment = desk.booked("EXP-1", "WB-1");
        String id = Desk.id(shipment);

        List<JsonNode> results = Carrier.push(
                api,
                Carrier.underWaybill("WB-1", Carrier.event("1", "IN_TRANSIT")),
                Carrier.ofShipment(id, Carrier.event("1", "IN_TRANSIT")),
                Carrier.ofShipment(id, Carrier.event("1", "DELIVERED")),
                Carrier.ofShipment(id, Carrier.event("2", "TELEPORTED")),
                Carrier.underWaybill("WB-1", Carrier.event("2", "DELIVERED")));

        assertThat(results)
                .extracting(Carrier::outcome)
                .containsExactly(
                        "1 RECORDED",
                        "2 DUPLICATE",
                        "3 REFUSED tracking-event-differs /event/sourceEventId",
                        "4 REFUSED invalid-content /event/status",
                        "5 RECORDED");
        assertThat(results.get(1).path("eventId")).isEqualTo(results.get(0).path("eventId"));
        assertThat(tracker.state(shipment)).isEqualTo("DELIVERED");
    }

    @Test
    void aPushedRetractionTakesBackWhatWasRecordedBefore() throws JsonProcessingException {
        String shipment = desk.booked("EXP-1", "WB-1");
        Carrier.push(api, Carrier.underWaybill("WB-1", Carrier.event("1", "IN_TRANSIT")));
        String wrong = Carrier.push(api, Carrier.underWaybill("WB-1", Carrier.event("2", "EXCEPTION_LOST")))
                .getFirst()
                .path("eventId")
                .textValue();

        List<JsonNode> results = Carrier.push(
                api,
                Carrier.underWaybill("WB-1", Tracker.retraction("3", wrong)),
                Carrier.underWaybill("WB-1", Tracker.retraction("4", wrong)),
                Carrier.underWaybill("WB-1", Tracker.retraction("3", wrong)));

        assertThat(results)
                .extracting(Carrier::outcome)
                .containsExactly("1 RECORDED", "2 REFUSED invalid-content /event/retracts", "3 DUPLICATE");
        assertThat(tracker.state(shipment)).isEqualTo("IN_TRANSIT");
    }

    @Test
    void theRowsOfAShipmentMoveItsStateOnce() throws JsonProcessingException, SQLException {
        String shipment = desk.booked("EXP-1", "WB-1");

        Carrier.push(
                api,
                Carrier.underWaybill("WB-1", Carrier.event("1", "IN_TRANSIT")),
                Carrier.underWaybill("WB-1", Carrier.event("2", "DELIVERED")));

        assertThat(tracker.audited(shipment)).endsWith("book DRAFT BOOKED", "record-tracking-event BOOKED DELIVERED");
        api.manager().get(shipment).then().header("ETag", "\"5\"");
    }

    @Test
    void theHistoryTakesAThousandEventsAndNoMore() throws JsonProcessingException {
        String shipment = desk.booked("EXP-1", "WB-1");
        String[] thousand = IntStream.rangeClosed(1, TrackingService.MOST_EVENTS)
                .mapToObj(i -> Carrier.underWaybill("WB-1", inTransit(i)))
                .toArray(String[]::new);

        Carrier.push(api, thousand);
        List<JsonNode> more = Carrier.push(
                api, Carrier.underWaybill("WB-1", inTransit(1)), Carrier.underWaybill("WB-1", inTransit(1_001)));

        assertThat(more)
                .extracting(Carrier::outcome)
                .containsExactly("1 DUPLICATE", "2 REFUSED tracking-history-full ");
        api.manager()
                .queryParam("limit", 200)
                .get(shipment + "/tracking-events")
                .then()
                .body("items", hasSize(200));
    }

    private static String[] rows(IntFunction<String> row) {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(row.apply(i));
        }
        return rows.toArray(String[]::new);
    }

    private static String inTransit(int id) {
        return Carrier.event(Integer.toString(id), "IN_TRANSIT");
    }
}
