package org.chuhai.logistics.batch;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.platform.problem.PassingTrouble;
import org.jboss.logging.Logger;

/** Finds the rows that make a part fail: whatever fails is halved, until it is a single row. */
final class Culprits {

    private static final Logger LOG = Logger.getLogger(Culprits.class);

    private final Probe probe;
    private final List<Piece> pieces = new ArrayList<>();
    private int mostSlow;

    private Culprits(Probe probe, int mostSlow) {
        this.probe = probe;
        this.mostSlow = mostSlow;
    }

    /** Judges some rows of a part, and leaves nothing behind. */
    @FunctionalInterface
    interface Probe {

        /** Fails as judging them in earnest would. */
        void judge(int from, int rows);
    }

    /**
     * The part in pieces, in the order of its rows: those that could be judged, and the rows that cannot. A database in trouble
     * condemns no row: what it throws is thrown.
     *
     * @param mostSlow how many rows may be condemned of which the database ends a statement; where more are slow, it is the
     *     database that is
     */
    static List<Piece> among(int rows, int mostSlow, Probe probe) {
        Culprits culprits = new Culprits(probe, mostSlow);
        culprits.look(0, rows);
        return culprits.pieces;
    }

    private void look(int from, int rows) {
        try {
            probe.judge(from, rows);
            pieces.add(new Piece.Sound(from, rows));
            return;
        } catch (RuntimeException | Error e) {
            if (PassingTrouble.isAway(e) || PassingTrouble.isContention(e)) {
                throw e;
            }
            if (rows == 1) {
                if (PassingTrouble.is(e) && mostSlow-- <= 0) {
                    throw e;
                }
                LOG.error("a row of a batch that cannot be judged", e);
                pieces.add(new Piece.Culprit(from, Obstacle.of(e)));
                return;
            }
        }
        int half = rows / 2;
        look(from, half);
        look(from + half, rows - half);
    }
}
