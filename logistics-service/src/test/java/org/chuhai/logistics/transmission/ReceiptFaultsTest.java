package org.chuhai.logistics.transmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiptFaultsTest {

    private static final UUID SHOP = UUID.randomUUID();

    private Instant now = Instant.parse("2026-01-15T00:00:00Z");
    private final ReceiptFaults faults = new ReceiptFaults(new Clock() {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void whatFailsAgainAndAgainIsTriedMoreRarelyAndNeverGivenUp() {
        for (int time = 0; time < 100; time++) {
            faults.note(SHOP, "r.xml");
        }

        now = now.plusSeconds(899);
        assertThat(faults.isDue(SHOP, "r.xml")).isFalse();
        now = now.plusSeconds(1);
        assertThat(faults.isDue(SHOP, "r.xml")).isTrue();
    }

    @Test
    void theOthersDoNotWaitForIt() {
        faults.note(SHOP, "r.xml");

        assertThat(faults.isDue(SHOP, "r.xml")).isFalse();
        assertThat(faults.isDue(SHOP, "s.xml")).isTrue();
        assertThat(faults.isDue(UUID.randomUUID(), "r.xml")).isTrue();
        assertThat(faults.of(SHOP)).isEqualTo(1);
    }
}
