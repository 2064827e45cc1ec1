package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuhai.testing.hardship.Metrics;
import org.chuhai.testing.hardship.Wire;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** Carriers who push much, and do not take what they are answered: nobody waits for them. */
@QuarkusTest
@TestProfile(ShortPush.class)
class UnreadAnswerTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration LULL = Duration.ofMillis(300);
    private static final int ROWS = 10_000;

    /** Each has several faults: the answer is far larger than what the network holds back between us. */
    private static final byte[] BAD_ROWS = "{\"event\":{}}\n".repeat(ROWS).getBytes(StandardCharsets.UTF_8);

    private static final String REFUSED = "chuhai_tracking_pushed_total{status=\"REFUSED\"";

    private final World world = World.fresh();

    @Test
    void whoHangsUpInTheMiddleOfTheAnswerLeavesItsPlaceAndIsNoFaultOfOurs() throws Exception {
        try (LogLines log = LogLines.fromNow()) {
            try (Wire wire = push()) {
                assertThat(wire.line()).startsWith("HTTP/1.1 200");
                AtomicInteger before = new AtomicInteger();
                await("nothing more can be written")
                        .atMost(SOON)
                        .pollInterval(LULL)
                        .until(() -> {
                            int now = Metrics.value(REFUSED);
                            return before.getAndSet(now) == now;
                        });
                assertThat(Metrics.inside()).isEqualTo(1);
            }
            await().atMost(SOON).until(() -> Metrics.inside() == 0);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(log.all())
                            .filteredOn(line -> line.startsWith("a push of " + ROWS))
                            .hasSize(2));
            assertThat(log.errors()).isEmpty();
        }
    }

    @Test
    void whoDoesNotTakeTheAnswerIsCutOffAndLeavesItsPlace() throws Exception {
        try (LogLines log = LogLines.fromNow();
                Wire wire = push()) {
            await().atMost(SOON).until(() -> Metrics.inside() == 1);
            await().atMost(SOON).until(() -> Metrics.inside() == 0);

            assertThat(wire.answer().text()).contains("\"row\":1,").doesNotContain("\"row\":" + ROWS + ",");
            assertThat(log.errors()).isEmpty();
        }
    }

    private Wire push() throws IOException {
        return Wire.openNarrow()
                .write(Cargo.push(world, "CX-1")
                        .bytes(BAD_ROWS)
                        .with("Content-Length", Integer.toString(BAD_ROWS.length)));
    }
}
