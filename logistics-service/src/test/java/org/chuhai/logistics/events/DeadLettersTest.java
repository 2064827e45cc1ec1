package org.chuhai.logistics.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuhai.logistics.events.Sales.NUMBER;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.exportcase.Filing;
import org.chuhai.platform.inbox.DeadLetters;
import org.chuhai.testing.event.Heard;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.event.contract.EventContract;
import org.chuhai.testing.server.SuiteServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can never be taken goes to the dead letters with its cause, and the next event is handled. */
@QuarkusTest
class DeadLettersTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final EventContract CONTRACT = EventContract.in(Path.of("contract"));
    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

    private final Topics topics = Topics.at(SuiteServers.kafka().bootstrapServers());
    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);
    private final Sales sales = Sales.of(api.tenant(), filing.shop());

    static Stream<Arguments> unusable() {
        return Stream.of(
                bad("broken JSON", "BAD_BODY", letter -> letter.saying(bytes("{\"order\":{"))),
                bad("no object", "BAD_BODY", letter -> letter.saying(bytes("null"))),
                bad(
                        "another shape",
                        "BAD_BODY: order.buyer NotNull, ",
                        letter -> letter.saying(bytes("{\"order\":{}}"))),
                bad("a number for a text", "BAD_BODY", letter -> letter.saying(bytes("{\"order\":7}"))),
                bad("no body", "NO_BODY", letter -> letter.saying(null)),
                bad("an empty body", "NO_BODY", letter -> letter.saying(new byte[0])),
                bad("two megabytes", "TOO_LARGE", letter -> letter.saying(new byte[TWO_MEGABYTES])),
                bad("no id", "BAD_HEADER: ce_id is missing", letter -> letter.without("ce_id")),
                bad("no UUID", "BAD_HEADER: ce_id", letter -> letter.with("ce_id", "1-1-1-1-1")),
                bad("no type", "BAD_HEADER: ce_type is missing", letter -> letter.without("ce_type")),
                bad("no event type", "BAD_HEADER: ce_type", letter -> letter.with("ce_type", "order.confirmed")),
                bad(
                        "a type of another topic",
                        "BAD_HEADER: ce_type does not belong on topic chuhai.order.order",
                        letter -> letter.with("ce_type", "org.chuhai.logistics.shipment.booked.v1")),
                bad("another source", "BAD_HEADER: ce_source", letter -> letter.with("ce_source", "/chuhai/catalog")),
                bad("another version", "BAD_HEADER: ce_specversion", letter -> letter.with("ce_specversion", "0.3")),
                bad("no shop", "BAD_HEADER: ce_shopid is missing", letter -> letter.without("ce_shopid")),
                bad("no number", "BAD_HEADER: ce_eventno", letter -> letter.with("ce_eventno", "-1")),
                bad("no time", "BAD_HEADER: ce_time", letter -> letter.with("ce_time", "yesterday")),
                bad("another content", "BAD_HEADER: content-type", letter -> letter.with("content-type", "text/xml")),
                bad(
                        "an order that breaks customs' limits",
                        "REFUSED: invalid-content",
                        letter -> letter.replacing("\"2.35\"", "\"2.3500001\"")));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatCannotBeTakenIsADeadLetterAndTheNextIsTaken(String cause, UnaryOperator<Letter> spoil) {
        Letter spoilt = spoil.apply(sales.confirmed());

        topics.send(spoilt, sales.packages(1311, 2));

        await().atMost(SOON).untilAsserted(() -> assertThat(packages()).isEqualTo(1311));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(dead()).singleElement().satisfies(letter -> {
                    assertThat(letter.header("dead-letter-reason")).startsWith(cause);
                    assertThat(letter.header("dead-letter-topic")).isEqualTo(Sales.TOPIC);
                    assertThat(letter.headers()).containsAllEntriesOf(spoilt.headers());
                    assertThat(CONTRACT.headerBreaches("dead-letter", cause(letter)))
                            .isEmpty();
                }));
    }

    @Test
    void aTypeThatNobodyKnowsYetIsNoneOfItsBusiness() {
        topics.send(
                sales.confirmed().with("ce_type", "org.chuhai.order.order.gift-wrapped.v1"), sales.packages(1312, 2));

        await().atMost(SOON).untilAsserted(() -> assertThat(packages()).isEqualTo(1312));
        assertThat(dead()).isEmpty();
    }

    @Test
    void aLetterWhoseCauseIsMendedIsTakenWhenItIsSentBack() throws InterruptedException {
        filing.order(Filing.clean("order", paper -> {}));
        act("submission", "");
        act("acceptance", "{\"customsNumber\":null}");
        topics.send(sales.packages(1320, 2));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(dead())
                        .singleElement()
                        .satisfies(letter ->
                                assertThat(letter.header("dead-letter-reason")).startsWith("REFUSED: state-refuses")));
        act("withdrawal", "");

        redrive();
        await().atMost(SOON).untilAsserted(() -> assertThat(packages()).isEqualTo(1320));
        redrive();
        topics.send(sales.packages(1320, 2));

        topics.send(sales.packages(1321, 3));
        await().atMost(SOON).untilAsserted(() -> assertThat(packages()).isEqualTo(1321));
        assertThat(revisions()).isEqualTo(3);
        assertThat(dead()).hasSize(1);
    }

    private void redrive() throws InterruptedException {
        new DeadLetters(Map.of("bootstrap.servers", SuiteServers.kafka().bootstrapServers())).redrive(Sales.DEAD);
    }

    private void act(String act, String body) {
        String version = api.manager().get(path()).header("ETag");
        var request = api.manager()
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        (body.isEmpty() ? request : request.contentType("application/json").body(body))
                .post(path().replace("?", "/" + act + "?"))
                .then()
                .statusCode(200);
    }

    /** Letters of this test: those without a usable tenant are known by their key. */
    private List<Heard> dead() {
        return topics.on(Sales.DEAD, letter -> letter.key().equals(sales.order().toString()));
    }

    /** The headers that it did not come with. */
    private static Map<String, String> cause(Heard letter) {
        Map<String, String> cause = new HashMap<>(letter.headers());
        cause.keySet().removeIf(name -> !name.startsWith("dead-letter-"));
        return cause;
    }

    private int packages() {
        Object packages = api.manager().get(path()).path("document.packages");
        return packages instanceof Integer number ? number : 0;
    }

    private int revisions() {
        return api.manager().get(path()).path("summary.revision");
    }

    private String path() {
        return "/v1/documents/orders/" + NUMBER + "?shopId=" + filing.shop();
    }

    private static Arguments bad(String words, String cause, UnaryOperator<Letter> spoil) {
        return argumentSet(words, cause, spoil);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
