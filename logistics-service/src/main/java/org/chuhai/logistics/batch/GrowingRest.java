package org.chuhai.logistics.batch;

import java.time.Duration;

/** How long something rests that has failed: twice as long each further time, a minute at most. */
final class GrowingRest {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 20;

    private GrowingRest() {}

    /** After so many failures. */
    static Duration after(int failures, Duration first) {
        Duration rest = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, DOUBLINGS));
        return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    }
}
