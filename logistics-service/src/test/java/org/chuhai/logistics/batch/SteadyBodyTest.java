package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SteadyBodyTest {

    private static final Duration SILENCE = Duration.ofMinutes(10);
    private static final Duration NEARLY = SILENCE.minusSeconds(15);

    private Instant now = Instant.parse("2026-01-15T18:00:00Z");
    private final SteadyBody body = new SteadyBody(new ByteArrayInputStream(new byte[100]), clock(), SILENCE);

    @Test
    void bytesNowAndThenAreNoUpload() throws IOException {
        now = now.plus(NEARLY);
        assertThat(body.read()).isZero();

        now = now.plusSeconds(16);

        assertThatThrownBy(body::read).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> body.transferTo(java.io.OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatBringsPartsMayTakeAsLongAsItLikes() throws IOException {
        for (int i = 0; i < 10; i++) {
            now = now.plus(NEARLY);
            body.heard();
        }

        assertThat(body.readAllBytes()).hasSize(100);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }
}
