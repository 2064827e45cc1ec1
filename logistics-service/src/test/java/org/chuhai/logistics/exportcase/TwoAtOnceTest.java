package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chuhai.logistics.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two who have read the same version of a case act at the same moment: one of them does, the other learns that. */
@QuarkusTest
class TwoAtOnceTest {

    private static final int TOO_LATE = 412;

    private final CaseDesk desk = CaseDesk.fresh();

    @BeforeEach
    void twoSlipsOfThePen() {
        desk.slipped();
    }

    @RepeatedTest(3)
    void oneOfTwoCorrectionsIsApplied() throws Exception {
        String version = desk.version();
        String all = "{\"reason\":\"typing mistakes\"}";

        List<Response> answers =
                together(() -> send("corrections", version, all), () -> send("corrections", version, all));

        assertThat(statuses(answers)).containsExactly(200, TOO_LATE);
        desk.read().body("state", equalTo("MATCHED")).body("run", equalTo(4));
        revisions("declarations/D-1", 2);
        assertThat(desk.told()).filteredOn("corrected"::equals).hasSize(1);
    }

    /** Each is right by itself; the second one has not seen what the first one did. */
    @RepeatedTest(3)
    void oneOfTwoDifferentCorrectionsIsApplied() throws Exception {
        String version = desk.version();

        List<Response> answers = together(
                () -> send("corrections", version, "{\"findings\":[1],\"reason\":\"price\"}"),
                () -> send("corrections", version, "{\"findings\":[2],\"reason\":\"packages\"}"));

        assertThat(statuses(answers)).containsExactly(200, TOO_LATE);
        desk.read().body("state", equalTo("DISCREPANT")).body("run", equalTo(4));
        desk.read("findings").body("items", hasSize(1));
        revisions("declarations/D-1", 2);
    }

    @RepeatedTest(3)
    void aCaseIsCorrectedOrWaived() throws Exception {
        String version = desk.version();
        String waiver = CaseDesk.waiver(Instant.now().plus(Duration.ofDays(30)), "null");

        List<Response> answers = together(
                () -> send("corrections", version, "{\"reason\":\"typing mistakes\"}"),
                () -> send("waiver", version, waiver));

        assertThat(statuses(answers)).containsExactly(200, TOO_LATE);
        boolean corrected = answers.getFirst().statusCode() == 200;
        desk.read().body("state", equalTo(corrected ? "MATCHED" : "WAIVED"));
        desk.read("waivers").body("items", hasSize(corrected ? 0 : 1));
        revisions("declarations/D-1", corrected ? 2 : 1);
    }

    /** The same intention sent twice is done once, and both learn that it was done or that it is being done. */
    @RepeatedTest(3)
    void aCorrectionThatIsSentTwiceIsAppliedOnce() throws Exception {
        String version = desk.version();
        String key = UUID.randomUUID().toString();
        Callable<Response> send = () -> send(key, "corrections", version, "{\"reason\":\"typing mistakes\"}");

        List<Response> answers = together(send, send);

        assertThat(statuses(answers)).contains(200).isSubsetOf(200, 409);
        assertThat(send.call().statusCode()).isEqualTo(200);
        revisions("declarations/D-1", 2);
    }

    /** What is declared and what is corrected meanwhile: never is a slip declared by chance. */
    @RepeatedTest(3)
    void aWaiverIsWithdrawnOrTheDeclarationIsSent() throws Exception {
        desk.waive();
        String version = desk.version();
        String path = "/v1/documents/declarations/D-1";
        String shop = "?shopId=" + desk.filing().shop();
        String filed = desk.api().manager().get(path + shop).header("ETag");

        List<Response> answers = together(
                () -> Api.command(desk.api().manager(), "{\"reason\":\"mistaken\"}")
                        .header("If-Match", version)
                        .post(desk.location() + "/waiver/withdrawal"),
                () -> Api.command(desk.api().manager(), "")
                        .header("If-Match", filed)
                        .post(path + "/submission" + shop));

        assertThat(answers.stream().map(Response::statusCode).toList())
                .isIn(List.of(200, 409), List.of(TOO_LATE, 200), List.of(200, 200));
        boolean declared = answers.getLast().statusCode() == 200;
        desk.api().manager().get(path + shop).then().body("summary.state", equalTo(declared ? "DECLARED" : "DRAFT"));
    }

    private void revisions(String document, int count) {
        desk.api()
                .manager()
                .get("/v1/documents/" + document + "/revisions?shopId="
                        + desk.filing().shop())
                .then()
                .body("items", hasSize(count));
    }

    private Response send(String part, String version, String body) {
        return send(UUID.randomUUID().toString(), part, version, body);
    }

    private Response send(String key, String part, String version, String body) {
        return desk.api()
                .manager()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", version)
                .body(body)
                .post(desk.location() + "/" + part);
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    private static List<Response> together(Callable<Response> one, Callable<Response> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Response> first = both.submit(() -> after(start, one));
            Future<Response> second = both.submit(() -> after(start, other));
            return List.of(first.get(30, TimeUnit.SECONDS), second.get(30, TimeUnit.SECONDS));
        }
    }

    private static Response after(CyclicBarrier start, Callable<Response> request) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        return request.call();
    }
}
