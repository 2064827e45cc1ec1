package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuhai.testing.hardship.Metrics;
import org.chuhai.testing.hardship.Wire;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** Carriers who hang up in the middle of the answer: long before a push has used up its time. */
@QuarkusTest
class HungUpTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration LULL = Duration.ofMillis(300);
    private static final String REFUSED = "chuhai_tracking_pushed_total{status=\"REFUSED\"";

    @Test
    void whoHangsUpLeavesItsPlaceAndIsNoFaultOfOurs() throws Exception {
        try (LogLines log = LogLines.fromNow()) {
            try (Wire wire = UnreadPush.sent(World.fresh())) {
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
                            .filteredOn(line -> line.startsWith("a push of " + UnreadPush.ROWS))
                            .hasSize(2));
            assertThat(log.errors()).isEmpty();
        }
    }
}
