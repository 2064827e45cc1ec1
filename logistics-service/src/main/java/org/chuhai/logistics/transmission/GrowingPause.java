package org.chuhai.logistics.transmission;

import java.time.Duration;

/** How long what has failed waits for its next try: from a second to fifteen minutes. */
final class GrowingPause {

    private static final Duration FIRST = Duration.ofSeconds(1);
    /** Longer, and a folder that is back would wait for us. */
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** So often doubled, the first pause is longer than the longest. */
    private static final int DOUBLINGS = 10;

    private GrowingPause() {}

    /** After so many failures in a row, from 1. */
    static Duration after(int failures) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
