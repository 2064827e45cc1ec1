package org.chuhai.logistics.transmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chuhai.platform.language.Text;
import org.junit.jupiter.api.Test;

class PauseTest {

    private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");

    @Test
    void pausesDoubleUpToAQuarterOfAnHour() {
        Transmission transmission = new Transmission();
        List<Long> pauses = new ArrayList<>();

        for (int attempt = 1; attempt <= 70; attempt++) {
            transmission.troubled(new Text("磁盘已满", "the disk is full"), 0, NOW);
            pauses.add(Duration.between(NOW, Objects.requireNonNull(transmission.nextAttemptAt()))
                    .toSeconds());
        }

        assertThat(pauses.subList(0, 11)).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L);
        assertThat(pauses.subList(11, 70)).containsOnly(900L);
    }
}
