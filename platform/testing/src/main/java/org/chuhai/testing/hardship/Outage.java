package org.chuhai.testing.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.Operation;
import org.chuhai.testing.server.SuiteServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** PostgreSQL dies and comes back; nobody restarts the service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Outage {

    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(2);

    /** Each waits for a connection as long as it may, beside the others; fewer than the service works on at once. */
    private static final int AT_ONCE = 26;

    private final Predicate<String> needsNoDatabase;

    /** What is prepared is sent by one test, and only counted by the other. */
    private final Once requests;

    private boolean down;

    protected Outage(GoodRequests requests) {
        this(requests, operation -> false);
    }

    /** {@code needsNoDatabase} holds of operations that answer what ships with the service. */
    protected Outage(GoodRequests requests, Predicate<String> needsNoDatabase) {
        this.requests = new Once(requests);
        this.needsNoDatabase = needsNoDatabase;
    }

    @AfterEach
    void nobodyElseSuffers() {
        if (down) {
            revive();
        }
    }

    @Test
    void everyOperationIsTried() {
        assertThat(requests.ready().keySet())
                .containsExactlyInAnyOrderElementsOf(Contract.committed().operations().stream()
                        .map(Operation::id)
                        .toList());
    }

    @Test
    void everyOperationSaysSoonThatItCannotWorkAndWorksAgainAfterwards() {
        Map<String, Ask> asks = requests.ready();

        kill();

        Http.sideBySide(AT_ONCE, asks.entrySet(), ask -> {
            String operation = ask.getKey();
            Answer answer = Http.send(ask.getValue());
            if (needsNoDatabase.test(operation)) {
                assertThat(answer.status()).as("%s: %s", operation, answer).isEqualTo(200);
                return;
            }
            assertThat(answer.status()).as("%s: %s", operation, answer).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("unavailable");
            assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
            assertThat(answer.took()).as(operation).isLessThan(SOON);
        });
        assertThat(status("/q/health/ready")).isEqualTo(503);
        assertThat(status("/q/health/live")).isEqualTo(200);

        revive();

        asks.forEach((operation, ask) -> await(operation)
                .pollDelay(Duration.ZERO)
                .atMost(RECOVERY)
                .untilAsserted(() -> assertThat(Http.send(ask).isGood()).isTrue()));
        assertThat(status("/q/health/ready")).isEqualTo(200);
    }

    protected final void kill() {
        SuiteServers.postgresql().kill();
        down = true;
    }

    protected final void revive() {
        SuiteServers.postgresql().startAgain();
        down = false;
        await().atMost(RECOVERY).until(() -> status("/q/health/ready") == 200);
    }

    private static int status(String path) {
        return Http.here().exchange(Ask.of("GET", path)).status();
    }
}
