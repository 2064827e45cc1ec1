package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class CulpritsTest {

    private static final SQLException REFUSED = new SQLException("invalid byte sequence", "22021");
    private static final SQLException TOO_SLOW = new SQLException("canceling statement", "57014");
    private static final SQLException AWAY = new SQLException("connection refused", "08001");

    private final List<Integer> tried = new ArrayList<>();

    @Test
    void eachRowThatFailsByItselfIsFoundWithWhatIsInTheWay() {
        SortedMap<Integer, Obstacle> culprits = Culprits.among(
                500,
                poisoned(Map.of(
                        0,
                        new OutOfMemoryError("planted"),
                        7,
                        new IllegalStateException(REFUSED),
                        499,
                        new IllegalStateException("planted"))));

        assertThat(culprits)
                .containsExactly(entry(0, Obstacle.MEMORY), entry(7, Obstacle.DATABASE), entry(499, Obstacle.FAULT));
        assertThat(tried).hasSizeLessThan(60);
    }

    @Test
    void whereRowsFailOnlyTogetherNoneIsToBlame() {
        SortedMap<Integer, Obstacle> culprits = Culprits.among(100, (from, rows) -> {
            if (rows > 30) {
                throw new OutOfMemoryError("planted");
            }
        });

        assertThat(culprits).isEmpty();
    }

    @Test
    void aDatabaseInTroubleCondemnsNoRow() {
        assertThatThrownBy(() -> Culprits.among(8, poisoned(Map.of(3, new IllegalStateException(AWAY)))))
                .hasRootCause(AWAY);
        assertThat(tried).hasSize(1);
        assertThatThrownBy(() -> Culprits.among(8, poisoned(Map.of(3, new IllegalStateException(TOO_SLOW)))))
                .hasRootCause(TOO_SLOW);
    }

    private Culprits.Probe poisoned(Map<Integer, Throwable> poison) {
        return (from, rows) -> {
            tried.add(from);
            for (int row = from; row < from + rows; row++) {
                switch (poison.get(row)) {
                    case Error error -> throw error;
                    case RuntimeException exception -> throw exception;
                    case null, default -> {}
                }
            }
        };
    }
}
