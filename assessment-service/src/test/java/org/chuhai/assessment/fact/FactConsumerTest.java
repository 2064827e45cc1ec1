package org.chuhai.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.chuhai.assessment.Api;
import org.chuhai.testing.event.Heard;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.server.SuiteServers;
import org.junit.jupiter.api.Test;

/** What the other services tell comes by Kafka and is kept as it came, once. */
@QuarkusTest
class FactConsumerTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Topics topics = Topics.at(SuiteServers.kafka().bootstrapServers());

    @Test
    void everyTopicIsHeardAndTypesThatNobodyKnowsAreKept() {
        List<Letter> letters = List.of(HeardTopic.values()).stream()
                .map(topic -> topic.types().getFirst().replaceFirst("[a-z-]+\\.v1$", "a-thing-of-tomorrow.v9"))
                .map(type -> Letter.of(type, api.tenant(), shop, UUID.randomUUID(), "{\"tomorrow\":true}"))
                .toList();

        topics.send(letters);

        awaitFacts(letters.size());
        letters.forEach(letter -> api.manager()
                .get("/v1/facts/" + letter.id())
                .then()
                .statusCode(200)
                .body("type", equalTo(letter.headers().get("ce_type")))
                .body("payload", equalTo("{\"tomorrow\":true}")));
    }

    @Test
    void whatCameIsKeptByteForByteWithItsPlaceAndItsHash() throws Exception {
        String body = " {\"amount\" : 1.50,\n\"amount\":\"\\u0000 核桃\" } ";
        Letter letter = order(body);

        topics.send(letter);

        awaitFacts(1);
        Heard stood = topics.of("chuhai.order.order", api.tenant()).getFirst();
        api.manager()
                .get("/v1/facts/" + letter.id())
                .then()
                .body("payload", equalTo(body))
                .body("sha256", equalTo(sha256(body)))
                .body("topic", equalTo("chuhai.order.order"))
                .body("partition", equalTo(stood.partition()))
                .body("actor", equalTo("somebody"))
                .body("shopId", equalTo(shop.toString()));
    }

    @Test
    void whatALearnerDoesElsewhereIsEvidenceHere() {
        String learner = Api.command(api.manager(), "{\"alias\":\"核桃 07\",\"subject\":\"student\"}")
                .post("/v1/learners")
                .path("id");
        Letter act = order("{\"order\":{\"id\":\"o1\",\"mode\":\"9710\"}}")
                .with("ce_actorid", "student")
                .with("ce_actorissuer", SuiteServers.issuer().issuer().toString());

        topics.send(
                act.with("ce_actorissuer", "https://another.example.org")
                        .with("ce_id", UUID.randomUUID().toString()),
                act);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(api.manager()
                                .get("/v1/learners/" + learner + "/evidence")
                                .<List<String>>path("items.eventId"))
                        .containsExactly(act.id()));
    }

    @Test
    void whatComesTwiceIsKeptOnce() {
        Letter letter = order("{}");
        Letter last = order("{}");

        topics.send(letter, letter, last.with("ce_subject", letter.headers().getOrDefault("ce_subject", "")));

        await().atMost(SOON)
                .untilAsserted(
                        () -> api.manager().get("/v1/facts/" + last.id()).then().statusCode(200));
        awaitFacts(2);
    }

    @Test
    void whatIsNoFactIsADeadLetterAndKeepsNothingUp() {
        Letter broken = order("[]");
        Letter nobodys = order("{}").without("ce_actorid");
        Letter good = order("{}");

        topics.send(broken, nobodys, good);

        awaitFacts(1);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics.of("chuhai.order.order.assessment-service.dlq", api.tenant()))
                        .extracting(Heard::id)
                        .containsExactlyInAnyOrder(broken.id(), nobodys.id()));
    }

    @Test
    void factsAreListedAsTheyHappenedAndByType() {
        Letter later = order("{}").with("ce_time", "2026-01-15T09:00:00Z");
        Letter earlier = order("{}").with("ce_time", "2026-01-15T08:00:00Z");
        topics.send(later, earlier);
        awaitFacts(2);

        List<String> listed = api.manager().get("/v1/facts?limit=1").path("items.id");
        String next = api.manager().get("/v1/facts?limit=1").path("next");
        List<String> second =
                api.manager().get("/v1/facts?limit=1&after=" + next).path("items.id");

        assertThat(listed).containsExactly(earlier.id());
        assertThat(second).containsExactly(later.id());
        assertThat(api.manager()
                        .get("/v1/facts?type=org.chuhai.order.order.shipped.v1")
                        .<List<String>>path("items.id"))
                .isEmpty();
    }

    private Letter order(String body) {
        return Letter.of("org.chuhai.order.order.confirmed.v1", api.tenant(), shop, UUID.randomUUID(), body);
    }

    private void awaitFacts(int count) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(api.manager().get("/v1/facts").<List<String>>path("items.id"))
                        .hasSize(count));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
