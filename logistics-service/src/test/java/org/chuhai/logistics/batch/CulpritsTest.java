package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CulpritsTest {

    private static final SQLException REFUSED = new SQLException("invalid byte sequence", "22021");
    private static final SQLException TOO_SLOW = new SQLException("canceling statement", "57014");
    private static final SQLException AWAY = new SQLException("connection refused", "08001");

    private final List<Integer> tried = new ArrayList<>();

    @Test
    void eachRowThatFailsByItselfIsFoundWithWhatIsInTheWay() {
        List<Piece> pieces = Culprits.among(
                500,
                0,
                poisoned(Map.of(
                        0,
                        new OutOfMemoryError("planted"),
                        7,
                        new IllegalStateException(REFUSED),
                        499,
                        new IllegalStateException("planted"))));

        assertThat(pieces)
                .filteredOn(Piece.Culprit.class::isInstance)
                .containsExactly(
                        new Piece.Culprit(0, Obstacle.MEMORY),
                        new Piece.Culprit(7, Obstacle.DATABASE),
                        new Piece.Culprit(499, Obstacle.FAULT));
        assertThat(tried).hasSizeLessThan(60);
    }

    @Test
    void whereRowsFailOnlyTogetherNoneIsToBlameAndTheyAreJudgedInPieces() {
        List<Piece> pieces = Culprits.among(100, 0, (from, rows) -> {
            if (rows > 30) {
                throw new OutOfMemoryError("planted");
            }
        });

        assertThat(pieces)
                .containsExactly(
                        new Piece.Sound(0, 25),
                        new Piece.Sound(25, 25),
                        new Piece.Sound(50, 25),
                        new Piece.Sound(75, 25));
    }

    @Test
    void aDatabaseInTroubleCondemnsNoRow() {
        assertThatThrownBy(() -> Culprits.among(8, 5, poisoned(Map.of(3, new IllegalStateException(AWAY)))))
                .hasRootCause(AWAY);
        assertThat(tried).hasSize(1);
        assertThatThrownBy(() -> Culprits.among(8, 0, poisoned(Map.of(3, new IllegalStateException(TOO_SLOW)))))
                .hasRootCause(TOO_SLOW);
    }

    @Test
    void fewRowsThatTheDatabaseBreaksOffAreCondemnedAtTheLastAttemptButNotMany() {
        Culprits.Probe slow =
                poisoned(Map.of(3, new IllegalStateException(TOO_SLOW), 5, new IllegalStateException(TOO_SLOW)));

        List<Piece> pieces = Culprits.among(8, 2, slow);

        assertThat(pieces).contains(new Piece.Culprit(3, Obstacle.DATABASE), new Piece.Culprit(5, Obstacle.DATABASE));
        assertThatThrownBy(() -> Culprits.among(8, 1, slow)).hasRootCause(TOO_SLOW);
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
