package org.chuhai.logistics.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.server.RawSql;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.Test;

/** What a carrier hears when the database or another request gets in the way of its push. */
@QuarkusTest
class CarrierPushTroubleTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(api::manager, shop);
    private final Tracker tracker = new Tracker(api, shop);

    @Test
    void troubleWithAShipmentTouchesNoOther() throws Exception {
        String first = desk.booked("EXP-1", "WB-1");
        desk.booked("EXP-2", "WB-2");
        String[] rows = {inTransit("WB-1", "1"), inTransit("WB-2", "1"), inTransit("WB-1", "2")};

        List<JsonNode> results;
        try (Standstill standstill = Standstill.of(tracker, first)) {
            var push = begin(rows);
            standstill.endWaiting();
            results = push.get();
        }

        assertThat(results)
                .extracting(Carrier::outcome)
                .containsExactly("1 RETRY unavailable ", "2 RECORDED", "3 RETRY unavailable ");
        assertThat(Carrier.detail(results.getFirst())).contains("the row was not recorded");
        assertThat(tracker.state(first)).isEqualTo("BOOKED");
        assertThat(Carrier.push(api, rows))
                .extracting(Carrier::outcome)
                .containsExactly("1 RECORDED", "2 DUPLICATE", "3 RECORDED");
    }

    @Test
    void aDatabaseThatFailsTwiceIsLeftAlone() throws Exception {
        String first = desk.booked("EXP-1", "WB-1");
        String second = desk.booked("EXP-2", "WB-2");
        String third = desk.booked("EXP-3", "WB-3");

        List<JsonNode> results;
        try (Standstill standstill = Standstill.of(tracker, first, second)) {
            var push = begin(inTransit("WB-1", "1"), inTransit("WB-2", "1"), inTransit("WB-3", "1"), "{");
            standstill.endWaiting();
            standstill.endWaiting();
            results = push.get();
        }

        assertThat(results)
                .extracting(Carrier::outcome)
                .containsExactly(
                        "1 RETRY unavailable ",
                        "2 RETRY unavailable ",
                        "3 RETRY unavailable ",
                        "4 REFUSED malformed-request ");
        assertThat(tracker.state(third)).isEqualTo("BOOKED");
    }

    @Test
    void aShipmentThatGetsAnotherWaybillMeanwhileIsNotTakenForTheOldOne() throws Exception {
        String shipment = desk.booked("EXP-1", "WB-1");

        List<JsonNode> results;
        try (Standstill standstill = Standstill.of(tracker, shipment)) {
            var push = begin(inTransit("WB-1", "1"), Carrier.ofShipment(Desk.id(shipment), event("2")));
            standstill.waiting();
            standstill.rename(shipment, "WB-2");
            standstill.lift();
            results = push.get();
        }

        assertThat(results).extracting(Carrier::outcome).containsExactly("1 RETRY tracking-overtaken ", "2 RECORDED");
        assertThat(Carrier.detail(results.getFirst()))
                .contains("another request has just changed", "the row was not recorded");
        assertThat(Carrier.push(api, inTransit("WB-1", "1")))
                .extracting(Carrier::outcome)
                .containsExactly("1 REFUSED invalid-content /waybillNo");
    }

    @Test
    void whenTheCommitIsNotAnsweredNothingIsPromised() throws Exception {
        desk.booked("EXP-1", "WB-1");
        desk.booked("EXP-2", "WB-2");
        String doomed = "doomed-" + UUID.randomUUID();

        List<JsonNode> results;
        try (CommitsThatFail failing = new CommitsThatFail(doomed)) {
            results = Carrier.push(api, inTransit("WB-1", failing.sourceEventId()), inTransit("WB-2", "1"));
        }

        assertThat(results).extracting(Carrier::outcome).containsExactly("1 RETRY unavailable ", "2 RECORDED");
        assertThat(Carrier.detail(results.getFirst())).contains("is not known", "DUPLICATE");
        assertThat(Carrier.push(api, inTransit("WB-1", doomed)))
                .extracting(Carrier::outcome)
                .containsExactly("1 RECORDED");
    }

    @Test
    void answersAreOnTheirWayWhileTheRestIsWorkedOn() throws Exception {
        String slow = desk.booked("EXP-1", "WB-1");
        desk.booked("EXP-2", "WB-2");
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= CarrierPush.BATCH; i++) {
            body.append(inTransit("WB-2", Integer.toString(i))).append('\n');
        }
        body.append(inTransit("WB-1", "1"));

        try (Standstill standstill = Standstill.of(tracker, slow);
                HttpClient client = HttpClient.newHttpClient();
                BufferedReader answer = new BufferedReader(new InputStreamReader(
                        client.send(request(body.toString()), BodyHandlers.ofInputStream())
                                .body(),
                        UTF_8))) {
            for (int i = 1; i <= CarrierPush.BATCH; i++) {
                assertThat(answer.readLine()).contains("\"RECORDED\"");
            }
            standstill.waiting();
            standstill.lift();
            assertThat(answer.readLine()).contains("\"RECORDED\"").contains(Desk.id(slow));
            assertThat(answer.readLine()).isNull();
        }
    }

    private CompletableFuture<List<JsonNode>> begin(String... rows) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Carrier.push(api, rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private HttpRequest request(String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/tracking-events"))
                .header(
                        "Authorization",
                        "Bearer "
                                + Token.of(api.tenant())
                                        .role("manager")
                                        .subject("manager")
                                        .signed())
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String inTransit(String waybillNo, String id) {
        return Carrier.underWaybill(waybillNo, event(id));
    }

    private static String event(String id) {
        return Carrier.event(id, "IN_TRANSIT");
    }

    /** The connection breaks in the commit of a certain event. */
    private record CommitsThatFail(String sourceEventId) implements AutoCloseable {

        private CommitsThatFail {
            RawSql owner = RawSql.asOwner();
            try {
                owner.execute("""
                        create function break_off() returns trigger language plpgsql as $$
                        begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$""");
                owner.execute("""
                        create constraint trigger break_off after insert on tracking_event
                        deferrable initially deferred for each row when (new.source_event_id = '%s')
                        execute function break_off()""".formatted(sourceEventId));
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() throws SQLException {
            RawSql.asOwner().execute("drop function break_off cascade");
        }
    }
}
