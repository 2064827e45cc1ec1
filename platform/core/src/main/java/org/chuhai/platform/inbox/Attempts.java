package org.chuhai.platform.inbox;

import org.chuhai.platform.problem.PassingTrouble;

/** How often an event is tried again, and after how long. Of one event, by one thread at a time. */
final class Attempts {

    private static final int MOST_OF_A_FAULT = 3;

    /** A statement that is too slow may be so because of others, but not for ever. */
    private static final int MOST_OF_PASSING_TROUBLE = 10;

    private static final long SHORTEST_REST_MILLIS = 50;
    private static final long LONGEST_REST_MILLIS = 2_000;

    private int failed;
    private long rest;

    /** The database being away, and others who hold what is needed, are waited for as long as it takes. */
    boolean allowAnotherAfter(RuntimeException trouble) {
        rest = rest == 0 ? SHORTEST_REST_MILLIS : Math.min(2 * rest, LONGEST_REST_MILLIS);
        if (PassingTrouble.isAway(trouble) || PassingTrouble.isContention(trouble)) {
            return true;
        }
        failed++;
        return failed < (PassingTrouble.is(trouble) ? MOST_OF_PASSING_TROUBLE : MOST_OF_A_FAULT);
    }

    /** Milliseconds before the next one. */
    long rest() {
        return rest;
    }
}
