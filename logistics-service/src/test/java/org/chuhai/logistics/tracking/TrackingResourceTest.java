package org.chuhai.logistics.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.Api.command;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.server.RawSql;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TrackingResourceTest {

    private static final long SEED = 20261122;

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(() -> api.operator(shop), shop);

    @Test
    void anEventMovesTheShipment() {
        String shipment = desk.booked("EXP-1", "WB-1");

        record(shipment, event("1", "IN_TRANSIT_PICKED_UP", "2026-03-01T08:00:00Z"))
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_TRANSIT_PICKED_UP"))
                .body("name.zh", equalTo("已揽收"))
                .body("state", equalTo("HANDED_OVER"))
                .body("classifier", equalTo("ACTUAL"))
                .body("occurredAt", equalTo("2026-03-01T08:00:00Z"))
                .body("actionRequired", equalTo(false))
                .body("retractedBy", nullValue());

        assertThat(state(shipment)).isEqualTo("HANDED_OVER");
        api.manager().get(shipment).then().header("ETag", "\"5\"");
    }

    @Test
    void whatTheSourceRepeatsCountsOnce() {
        String shipment = desk.booked("EXP-1", "WB-1");
        String id = record(shipment, event("1", "DELIVERED", "2026-03-20T08:00:00Z"))
                .path("id");

        record(shipment, event("1", "DELIVERED", "2026-03-20T08:00:00Z"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        record(shipment, event("1", "DELIVERED", "2026-03-20T09:00:00Z"))
                .then()
                .statusCode(409)
                .body("code", equalTo("tracking-event-differs"))
                .body("errors.pointer", contains("/sourceEventId"));

        history(shipment).then().body("items.id", contains(id));
    }

    @Test
    void anyOrderOfTheSameEventsGivesTheSameState() {
        List<String> events = new ArrayList<>(List.of(
                event("1", "IN_TRANSIT_PICKED_UP", "2026-03-01T08:00:00Z"),
                event("2", "CUSTOMS_EXPORT", "2026-03-02T08:00:00Z"),
                event("3", "IN_TRANSIT_DEPARTURE", "2026-03-03T08:00:00Z"),
                event("4", "CUSTOMS_IMPORT_HELD", "2026-03-09T08:00:00Z"),
                event("5", "CUSTOMS_IMPORT_RELEASED", "2026-03-10T08:00:00Z"),
                event("6", "IN_TRANSIT_LOCAL_POST_OFFICE", "2026-03-15T08:00:00Z"),
                event("7", "DELIVERY_FAILURE_NOBODY", "2026-03-16T08:00:00Z"),
                event("8", "OUT_FOR_DELIVERY", "2026-03-17T08:00:00Z")));
        Random random = new Random(SEED);
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(events, random);
            String shipment = desk.booked("EXP-" + round, "WB-" + round);

            events.forEach(event -> record(shipment, event).then().statusCode(201));

            assertThat(state(shipment)).as("%s", events).isEqualTo("OUT_FOR_DELIVERY");
        }
    }

    @Test
    void whatIsExpectedMovesNothing() {
        String shipment = desk.booked("EXP-1", "WB-1");

        record(shipment, event("1", "DELIVERED", "2099-03-20T08:00:00Z").replace("{", "{\"classifier\":\"ESTIMATED\","))
                .then()
                .statusCode(201);

        assertThat(state(shipment)).isEqualTo("BOOKED");
        api.manager().get(shipment).then().header("ETag", "\"4\"");
        milestones(shipment).then().body("milestones.reachedAt", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void aRetractionTakesAnEventBack() {
        String shipment = desk.booked("EXP-1", "WB-1");
        record(shipment, event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"));
        String wrong = record(shipment, event("2", "EXCEPTION_LOST", "2026-03-05T08:00:00Z"))
                .path("id");
        assertThat(state(shipment)).isEqualTo("LOST");

        String retraction = record(shipment, retraction("3", wrong))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(state(shipment)).isEqualTo("IN_TRANSIT");
        history(shipment)
                .then()
                .body("items.sourceEventId", contains("1", "2", "3"))
                .body("items.retractedBy", contains(null, retraction, null))
                .body("items.retracts", contains(null, null, wrong));
        record(shipment, retraction("4", wrong))
                .then()
                .statusCode(422)
                .body("errors.code", contains("ALREADY_RETRACTED"));
        record(shipment, retraction("5", retraction))
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_ALLOWED"));
    }

    @Test
    void anEventOfAnotherShipmentCannotBeRetracted() {
        String shipment = desk.booked("EXP-1", "WB-1");
        String other = desk.booked("EXP-2", "WB-2");
        String event =
                record(other, event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z")).path("id");

        record(shipment, retraction("2", event))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/retracts"))
                .body("errors.code", contains("UNKNOWN"));
    }

    @Test
    void bothClocksCanBeAsked() {
        String shipment = desk.booked("EXP-1", "WB-1");
        Response first = record(shipment, event("1", "IN_TRANSIT", "2026-03-05T08:00:00Z"));
        record(shipment, event("2", "IN_TRANSIT_PICKED_UP", "2026-03-01T08:00:00Z"));
        record(shipment, retraction("3", first.path("id")));
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
            record(shipment, event("" + i, "IN_TRANSIT", "2026-03-0" + (i + 1) / 2 + "T08:00:00Z"));
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
        record(shipment, event("1", "CUSTOMS_IMPORT_RELEASED", "2026-03-10T08:00:00Z"));
        record(shipment, event("2", "CUSTOMS_IMPORT", "2026-03-09T08:00:00Z"));
        record(shipment, event("3", "IN_TRANSIT_PICKED_UP", "2026-03-01T08:00:00Z"));

        milestones(shipment)
                .then()
                .statusCode(200)
                .body("milestones.milestone", contains("DISPATCHED", "AT_DESTINATION_CUSTOMS", "AT_LOCAL_POST_OFFICE"))
                .body(
                        "milestones.reachedAt",
                        contains(equalTo("2026-03-01T08:00:00Z"), equalTo("2026-03-09T08:00:00Z"), nullValue()));
    }

    @Test
    void aDraftAndACancelledShipmentTakeNoEvent() {
        String draft = desk.draft("EXP-1");
        String cancelled = desk.booked("EXP-2", "WB-2");
        desk.command(cancelled + "/cancellation", 4, "{\"reason\":\"mistake\"}");

        record(draft, event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"))
                .then()
                .statusCode(409)
                .body("code", equalTo("shipment-state-refuses"))
                .body("allowed", hasSize(6));
        record(cancelled, event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"))
                .then()
                .statusCode(409)
                .body("allowed", emptyIterable());
        history(draft).then().body("items", emptyIterable());
    }

    @Test
    void aShipmentOnItsWayIsNotChangedByPeople() {
        String shipment = desk.booked("EXP-1", "WB-1");
        record(shipment, event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"));

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

        record(shipment, event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z").replace(right, wrong))
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer));

        assertThat(state(shipment)).isEqualTo("BOOKED");
        history(shipment).then().body("items", emptyIterable());
    }

    @Test
    void whatHasHappenedIsNotInTheFuture() {
        String shipment = desk.booked("EXP-1", "WB-1");
        Instant ahead = Instant.now().plus(10, ChronoUnit.MINUTES);

        record(shipment, event("1", "IN_TRANSIT", ahead.toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"))
                .body("errors.code", contains("IN_FUTURE"));
    }

    @Test
    void othersSeeNoHistory() {
        String shipment = desk.booked("EXP-1", "WB-1");
        record(shipment, event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"));
        Api stranger = Api.newTenant();

        for (String path : List.of("/tracking-events", "/milestones")) {
            stranger.manager().get(shipment + path).then().statusCode(404);
            api.operator(UUID.randomUUID()).get(shipment + path).then().statusCode(404);
            api.operator().get(shipment + path).then().statusCode(404);
            Api.as(Token.of(api.tenant()).role("buyer"))
                    .get(shipment + path)
                    .then()
                    .statusCode(403);
        }
        command(stranger.manager(), event("2", "IN_TRANSIT", "2026-03-01T08:00:00Z"))
                .post(shipment + "/tracking-events")
                .then()
                .statusCode(404);
        command(Api.as(Token.of(api.tenant()).role("assessor")), event("2", "IN_TRANSIT", "2026-03-01T08:00:00Z"))
                .post(shipment + "/tracking-events")
                .then()
                .statusCode(403);
    }

    @Test
    void everyChangeOfStateIsAudited() throws SQLException {
        String shipment = desk.booked("EXP-1", "WB-1");
        record(shipment, event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"));
        record(shipment, event("2", "IN_TRANSIT", "2026-03-02T08:00:00Z"));
        record(shipment, event("3", "DELIVERED", "2026-03-03T08:00:00Z"));

        assertThat(audited(shipment))
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
        record(shipment, event("1", "IN_TRANSIT", "2026-03-01T08:00:00Z"));

        for (String statement :
                List.of("update tracking_event set place = 'Elsewhere'", "delete from tracking_event")) {
            Assertions.assertThatThrownBy(() -> RawSql.asApp().execute(statement))
                    .hasMessageContaining("permission denied");
        }
    }

    private List<String> audited(String shipment) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = RawSql.asApp().connect();
                var settings = connection.prepareStatement(
                        "select set_config('app.tenant', ?, false), set_config('app.shops', ?, false)");
                var query = connection.prepareStatement(
                        "select action, from_state, to_state from audit where aggregate_id = ?::uuid order by id")) {
            settings.setString(1, api.tenant());
            settings.setString(2, shop.toString());
            settings.execute();
            query.setString(1, Desk.id(shipment));
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
                }
            }
        }
        return rows;
    }

    private Response record(String shipment, String event) {
        return command(api.operator(shop), event).post(shipment + "/tracking-events");
    }

    private Response history(String shipment) {
        return api.manager().get(shipment + "/tracking-events");
    }

    private Response milestones(String shipment) {
        return api.manager().get(shipment + "/milestones");
    }

    private String state(String shipment) {
        return api.manager().get(shipment).path("state");
    }

    private static String event(String id, String status, String at) {
        return "{\"status\":\"%s\",\"occurredAt\":\"%s\",\"source\":\"carrier\",\"sourceEventId\":\"%s\"}"
                .formatted(status, at, id);
    }

    private static String retraction(String id, String retracts) {
        return "{\"retracts\":\"%s\",\"occurredAt\":\"2026-03-20T08:00:00Z\",\"source\":\"carrier\",\"sourceEventId\":\"%s\"}"
                .formatted(retracts, id);
    }
}
