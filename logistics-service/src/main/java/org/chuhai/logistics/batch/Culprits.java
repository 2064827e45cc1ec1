package org.chuhai.logistics.batch;

import java.util.SortedMap;
import java.util.TreeMap;
import org.chuhai.platform.problem.PassingTrouble;
import org.jboss.logging.Logger;

/** Finds the rows that make a part fail: whatever fails is halved, until it is a single row. */
final class Culprits {

    private static final Logger LOG = Logger.getLogger(Culprits.class);

    private final Probe probe;
    private final SortedMap<Integer, Obstacle> found = new TreeMap<>();

    private Culprits(Probe probe) {
        this.probe = probe;
    }

    /** Judges some rows of a part, and leaves nothing behind. */
    @FunctionalInterface
    interface Probe {

        /** Fails as judging them in earnest would. */
        void judge(int from, int rows);
    }

    /**
     * The rows that cannot be judged, by their place in the part, with what is in the way. A database in trouble condemns no
     * row: what it throws is thrown.
     */
    static SortedMap<Integer, Obstacle> among(int rows, Probe probe) {
        Culprits culprits = new Culprits(probe);
        culprits.look(0, rows);
        return culprits.found;
    }

    private void look(int from, int rows) {
        try {
            probe.judge(from, rows);
            return;
        } catch (RuntimeException | Error e) {
            if (PassingTrouble.isAway(e) || PassingTrouble.isContention(e) || (rows == 1 && PassingTrouble.is(e))) {
                throw e;
            }
            if (rows == 1) {
                LOG.error("a row of a batch that cannot be judged", e);
                found.put(from, Obstacle.of(e));
                return;
            }
        }
        int half = rows / 2;
        look(from, half);
        look(from + half, rows - half);
    }
}
