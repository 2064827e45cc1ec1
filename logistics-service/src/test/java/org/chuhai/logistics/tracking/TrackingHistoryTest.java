package org.chuhai.logistics.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.Api.command;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.server.RawSql;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.Test;

/** What is known of a shipment, to whom, and since when. */
@QuarkusTest
class TrackingHistoryTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(() -> api.operator(shop), shop);
    private final Tracker tracker = new Tracker(api, shop);

    @Test
    void bothClocksCanBeAsked() {
        String shipment = desk.booked("EXP-1", "WB-1");
        Response first = tracker.record(shipment, Tracker.event("1", "IN_TRANSIT", "2026-03-05T08:00:00Z"));
        tracker.record(shipment, Tracker.event("2", "IN_TRANSIT_PICKED_UP", "2026-03-01T08:00:00Z"));
        tracker.record(shipment, Tracker.retraction("3", first.path("id")));
        String known = first.path("recordedAt");

        api.manager()
                .queryParam("asOf", "2026-03-02T00:00:00Z")
                .get(shipment + "/tracking-events")
                .then()
                .body("items.sourceEventId", contains("2"));
        api.manager()
                .queryParam("knownAt", known)
                .get(shipment + "/tracking-events")
                .then()
                .body("items.sourceEventId", contains("1"))
                .body("items[0].retractedBy", nullValue());
        api.manager()
                .queryParam("knownAt", "yesterday")
                .get(shipment + "/tracking-events")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("knownAt"));
    }

    @Test
    void historiesArePaged() {
        String shipment = desk.booked("EXP-1", "WB-1");
        for (int i = 5; i > 0; i--) {
            tracker.record(shipment, Tracker.event("" + i, "IN_TRANSIT", "2026-03-0" + (i + 1) / 2 + "T08:00:00Z"));
        }

        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var request = api.manager().queryParam("limit", 2);
            Response page =
                    (next == null ? request : request.queryParam("after", next)).get(shipment + "/tracking-events");
            seen.addAll(page.jsonPath().getList("items.sourceEventId", String.class));
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(seen).containsExactly("2", "1", "4", "3", "5");
    }

    @Test
    void milestonesAreReachedByTheFirstEvent() {
        String shipment = desk.booked("EXP-1", "WB-1");
        tracker.record(shipment, Tracker.event("1", "CUSTOMS_IMPORT_RELEASED", "2026-03-10T08:00:00Z"));
        tracker.record(shipment, Tracker.event("2", "CUSTOMS_IMPORT", "2026-03-09T08:00:00Z"));
        tracker.record(shipment, Tracker.event("3", "IN_TRANSIT_PICKED_UP", "2026-03-01T08:00:00Z"));

        tracker.milestones(shipment)
                .then()
                .statusCode(200)
                .body("milestones.milestone", contains("DISPATCHED", "AT_DESTINATION_CUSTOMS", "AT_LOCAL_POST_OFFICE"))
                .body(
                        "milestones.reachedAt",
                        contains(equalTo("2026-03-01T08:00:00Z"), equalTo("2026-03-09T08:00:00Z"), nullValue()));
    }

    @Test
    void whoRecordsForAForeignShipmentHearsThatThereIsNone() {
        String shipment = desk.booked("EXP-1", "WB-1");
        String nowhere = "/v1/shipments/" + UUID.randomUUID();
        String event = Tracker.event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z");
        UUID otherShop = UUID.randomUUID();

        List<String> answers = Stream.of(
                        command(api.operator(shop), event).post(nowhere + "/tracking-events"),
                        command(api.operator(otherShop), event).post(shipment + "/tracking-events"),
                        command(Api.newTenant().manager(), event).post(shipment + "/tracking-events"))
                .map(answer -> answer.statusCode() + " " + answer.asString().replaceAll("[0-9a-f]{32}", "trace"))
                .toList();

        assertThat(answers).hasSize(3).allMatch(answers.getFirst()::equals);
        assertThat(answers.getFirst()).startsWith("404 ");
    }

    @Test
    void othersSeeNoHistory() {
        String shipment = desk.booked("EXP-1", "WB-1");
        tracker.record(shipment, Tracker.event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"));
        Api stranger = Api.newTenant();

        for (String path : List.of("/tracking-events", "/milestones")) {
            stranger.manager().get(shipment + path).then().statusCode(404);
            api.operator(UUID.randomUUID()).get(shipment + path).then().statusCode(404);
            api.operator().get(shipment + path).then().statusCode(404);
            Api.by(Token.of(api.tenant()).role("buyer"))
                    .get(shipment + path)
                    .then()
                    .statusCode(403);
        }
        command(stranger.manager(), Tracker.event("2", "IN_TRANSIT", "2026-03-01T08:00:00Z"))
                .post(shipment + "/tracking-events")
                .then()
                .statusCode(404);
        command(
                        Api.by(Token.of(api.tenant()).role("assessor")),
                        Tracker.event("2", "IN_TRANSIT", "2026-03-01T08:00:00Z"))
                .post(shipment + "/tracking-events")
                .then()
                .statusCode(403);
    }

    @Test
    void everyChangeOfStateIsAudited() throws SQLException {
        String shipment = desk.booked("EXP-1", "WB-1");
        tracker.record(shipment, Tracker.event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"));
        tracker.record(shipment, Tracker.event("2", "IN_TRANSIT", "2026-03-02T08:00:00Z"));
        tracker.record(shipment, Tracker.event("3", "DELIVERED", "2026-03-03T08:00:00Z"));

        assertThat(tracker.audited(shipment))
                .containsExactly(
                        "open null DRAFT",
                        "replace-packages DRAFT DRAFT",
                        "replace-legs DRAFT DRAFT",
                        "assign-waybill DRAFT DRAFT",
                        "book DRAFT BOOKED",
                        "record-tracking-event BOOKED IN_TRANSIT",
                        "record-tracking-event IN_TRANSIT DELIVERED");
    }

    @Test
    void nobodyChangesHistory() throws SQLException {
        String shipment = desk.booked("EXP-1", "WB-1");
        tracker.record(shipment, Tracker.event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"));

        for (String statement :
                List.of("update tracking_event set place = 'Elsewhere'", "delete from tracking_event")) {
            Assertions.assertThatThrownBy(() -> RawSql.asApp().execute(statement))
                    .hasMessageContaining("permission denied");
        }
    }
}
