package org.chuhai.testing.event.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.contract.EventCatalogue.Memory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventHeadersContractTest {

    private static final String SENT = "org.chuhai.parcel.parcel.sent.v1";
    private static final String HEARD = "org.chuhai.order.order.confirmed.v1";
    private static final UUID ID = UUID.fromString("019bc000-0000-7000-8000-000000000001");

    @TempDir
    private Path folder = Path.of("");

    /** What the service tells. */
    record Sent(
            @Schema(description = "Id.") UUID id,
            @Schema(description = "The shop.") UUID shopId,
            @Schema(description = "How many.") int packages) {}

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("events"));
        for (Map.Entry<String, String> file : catalogue().files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void headersThatAreAsDeclaredBreakNothing() {
        assertThat(breaches(right())).isEmpty();
    }

    @Test
    void theShopMayBeAbsentAndNoOther() {
        assertThat(breaches(right().without("ce_shopid"))).isEmpty();
        right().headers().keySet().stream()
                .filter(name -> !name.equals("ce_shopid"))
                .forEach(name ->
                        assertThat(breaches(right().without(name))).as(name).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_id, 7",
        "ce_source, /chuhai/order",
        "ce_type, org.chuhai.parcel.parcel.lost.v1",
        "ce_subject, walnuts",
        "ce_time, yesterday",
        "ce_eventno, 0",
        "ce_tenantid, a b",
        "ce_shopid, 7",
        "ce_actorid, ''",
        "ce_actorissuer, ''",
        "content-type, text/plain",
        "traceparent, 00-0-0-00",
        "ce_colour, red"
    })
    void whatIsDeclaredOtherwiseIsTold(String header, String value) {
        assertThat(breaches(right().with(header, value))).isNotEmpty();
    }

    @Test
    void aDeadLetterSaysWhyItIsOneAndWhereItCameFrom() {
        Map<String, String> dead = new HashMap<>(Map.of(
                "dead-letter-reason", "NO_BODY: an event has one",
                "dead-letter-exception-class-name", "org.chuhai.platform.inbox.UnusableEvent",
                "dead-letter-topic", "chuhai.order.order",
                "dead-letter-partition", "0",
                "dead-letter-offset", "17"));

        assertThat(contract().headerBreaches("dead-letter", dead)).isEmpty();
        dead.put("dead-letter-offset", "the last one");
        dead.remove("dead-letter-reason");
        assertThat(String.join("\n", contract().headerBreaches("dead-letter", dead)))
                .contains("/dead-letter-offset", "'dead-letter-reason'");
    }

    @Test
    void whatIsNotInTheContractHasNoHeaders() {
        assertThatThrownBy(() -> contract().headerBreaches("org.chuhai.parcel.parcel.lost.v1", Map.of()))
                .hasMessageContaining("not in the contract");
    }

    @Test
    void eachMemoryOfAConsumerIsAnOperationOfItsOwn() {
        Map<Memory, List<String>> types = Map.of(
                Memory.PROJECTION, List.of(HEARD), Memory.FACT_LOG, List.of("org.chuhai.order.order.shipped.v1"));
        String document = catalogue()
                .hears("parcels", types, Map.of(Memory.PROJECTION, "Keeps it.", Memory.FACT_LOG, "Counts it."))
                .files()
                .getOrDefault("asyncapi.yaml", "");

        assertThat(document)
                .contains("receive-parcels-projection:", "x-memory: projection")
                .contains("receive-parcels-fact-log:", "x-memory: fact-log");
        assertThatThrownBy(() -> catalogue().hears("parcels", types, Map.of(Memory.PROJECTION, "Keeps it.")))
                .hasMessageContaining("FACT_LOG");
    }

    @Test
    void whoTakesEveryFactSaysThatItSkipsNone() {
        String document = EventCatalogue.of(
                        "parcel-service", "Parcels.", JsonMapper.builder().build())
                .hears("orders", Map.of(Memory.EVERY_FACT, List.of(HEARD)), Map.of(Memory.EVERY_FACT, "Keeps it."))
                .files()
                .getOrDefault("asyncapi.yaml", "");

        assertThat(document)
                .contains("receive-orders-every-fact:", "all of them, those too that are not named here")
                .doesNotContain("skips all others");
    }

    private List<String> breaches(Letter letter) {
        return contract().headerBreaches(SENT, letter.headers());
    }

    private EventContract contract() {
        return EventContract.in(folder);
    }

    private static Letter right() {
        return Letter.of(SENT, "a-tenant", ID, ID, "{}");
    }

    private static EventCatalogue catalogue() {
        return EventCatalogue.of(
                        "parcel-service", "Parcels.", JsonMapper.builder().build())
                .has("chuhai.parcel.parcel", "Parcels.")
                .tells(SENT, "A parcel has left.", new Sent(ID, ID, 1))
                .hears("orders", Map.of(Memory.PROJECTION, List.of(HEARD)), Map.of(Memory.PROJECTION, "Packs it."));
    }
}
