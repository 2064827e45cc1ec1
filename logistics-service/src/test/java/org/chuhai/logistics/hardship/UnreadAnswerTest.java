package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.chuhai.logistics.Scarcity;
import org.chuhai.testing.hardship.Metrics;
import org.chuhai.testing.hardship.Wire;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** Carriers who push much, and do not take what they are answered: nobody waits for them. */
@QuarkusTest
@TestProfile(Scarcity.class)
class UnreadAnswerTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void whoDoesNotTakeTheAnswerIsCutOffAndLeavesItsPlace() throws Exception {
        try (LogLines log = LogLines.fromNow();
                Wire wire = UnreadPush.sent(World.fresh())) {
            await().atMost(SOON).until(() -> Metrics.inside() == 1);
            await().atMost(SOON).until(() -> Metrics.inside() == 0);

            assertThat(wire.answer().text()).contains("\"row\":1,").doesNotContain("\"row\":" + UnreadPush.ROWS + ",");
            assertThat(log.errors()).isEmpty();
        }
    }
}
