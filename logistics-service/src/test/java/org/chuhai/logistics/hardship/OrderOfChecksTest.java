package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A request that is wrong in several ways learns them in one order: what cannot be read, what is not there, the version,
 * the content, the state.
 */
@QuarkusTest
class OrderOfChecksTest {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000009";

    /** Bodies that are well formed and break a rule, by the operation of something that exists already. */
    private static final Map<String, String> WRONG = Map.of(
            "amendParty", "{\"name\":null}",
            "acceptDocument", "{\"customsNumber\":\"!\"}",
            "correctCase", "{\"reason\":\" \"}",
            "replaceShipmentPackages", "{\"packages\":null}",
            "replaceShipmentLegs", "{\"legs\":null}",
            "assignShipmentWaybill", "{\"waybillNo\":\" \",\"carrierCode\":null}",
            "cancelShipment", "{\"reason\":\"\"}",
            "recordTrackingEvent", "{\"source\":null,\"sourceEventId\":null,\"occurredAt\":null}");

    private static @Nullable Map<String, Ask> ready;

    static Stream<String> operations() {
        return WRONG.keySet().stream().sorted();
    }

    @Test
    void everyOperationThatChangesWhatIsThereByABodyIsTried() {
        assertThat(WRONG.keySet())
                .containsExactlyInAnyOrderElementsOf(Http.CONTRACT.operations().stream()
                        .filter(operation -> operation.requestBody() != null
                                && operation.path().contains("{"))
                        .map(operation -> operation.id())
                        .filter(id -> !"fileDocument".equals(id))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatCannotBeReadIsSaidFirst(String operation) {
        Answer answer = Http.send(elsewhere(ready(operation)).json("{"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatIsNotThereIsSaidBeforeVersionAndContent(String operation) {
        Answer answer = Http.send(wrong(operation, elsewhere(ready(operation)), "\"999\""));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theVersionIsSaidBeforeTheContent(String operation) {
        Ask ask = ready(operation);
        boolean versioned = ask.headers().containsKey("If-Match");

        Answer without = Http.send(wrong(operation, ask, null));
        Answer old = Http.send(wrong(operation, ask, "\"999\""));

        assertThat(without.status()).as(without.toString()).isEqualTo(versioned ? 428 : 422);
        assertThat(old.status()).as(old.toString()).isEqualTo(versioned ? 412 : 422);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theContentIsSaidWhenAllElseIsRight(String operation) {
        Ask ask = ready(operation);

        Answer answer = Http.send(wrong(operation, ask, ask.headers().get("If-Match")));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid-content");
    }

    @Test
    void theContentIsSaidBeforeTheState() {
        World world = World.fresh();
        String path = Cargo.complete(world);
        Ask cancel = world.post(path + "/cancellation");
        Http.done(cancel.with("If-Match", "\"3\"").json("{\"reason\":\"withdrawn\"}"));

        Answer wrong = Http.send(
                world.post(path + "/cancellation").with("If-Match", "\"4\"").json("{\"reason\":\"\"}"));
        Answer right = Http.send(
                world.post(path + "/cancellation").with("If-Match", "\"4\"").json("{\"reason\":\"again\"}"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(right.status()).isEqualTo(409);
    }

    @Test
    void aDocumentIsFiledInTheSameOrder() {
        World world = World.fresh();
        Ask right = Paper.walnut().ask(world, "orders");
        Http.done(right);
        String wrong = Paper.walnut().order().put("orderType", "X").toString();
        String other = Paper.walnut().order().put("packages", 7).toString();

        assertThat(Http.send(right.json("{")).status()).isEqualTo(400);
        assertThat(Http.send(right.json(wrong)).status()).isEqualTo(428);
        assertThat(Http.send(right.json(wrong).with("If-Match", "\"999\"")).status())
                .isEqualTo(412);
        assertThat(Http.send(right.json(wrong).with("If-Match", "\"0\"")).status())
                .isEqualTo(422);
        assertThat(Http.send(right.json(other).with("If-Match", "\"0\"")).status())
                .isEqualTo(200);
    }

    @Test
    void allThatIsWrongWithAContentIsSaidAtOnce() {
        World world = World.fresh();

        Answer answer = Http.send(world.post("/v1/parties")
                .json("{\"creditCode\":\"91000000MA0WANUT1K\",\"name\":{\"zh\":null,\"en\":\"" + "A".repeat(201)
                        + "\"}}"));

        assertThat(answer.json().findValuesAsText("code")).contains("SIZE", "WRONG_CHECK_DIGIT");
    }

    /** One for all that is tried: nothing of it changes anything. */
    private static synchronized Ask ready(String operation) {
        if (ready == null) {
            ready = EveryOperation.ready();
        }
        return Objects.requireNonNull(ready.get(operation));
    }

    private static Ask wrong(String operation, Ask ask, @Nullable String ifMatch) {
        Ask body = ask.json(Objects.requireNonNull(WRONG.get(operation)));
        return ifMatch == null ? body.without("If-Match") : body.with("If-Match", ifMatch);
    }

    /** The same about something that does not exist. */
    private static Ask elsewhere(Ask ask) {
        String path = ask.path()
                .replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}(?=/|$)", NOBODY)
                .replaceFirst("/orders/[^/]+/", "/orders/NOBODY/");
        return new Ask(ask.method(), path, ask.headers(), ask.body());
    }
}
