package org.chuhai.bench.dryrun;

import java.util.Arrays;
import java.util.Locale;

/** How long each of many took, in microseconds, sorted; and how many of them were not answered as they should. */
final class Latencies {

    private static final double ALL = 100;

    private final long[] micros;
    private final int refused;

    private Latencies(long[] micros, int refused) {
        this.micros = micros;
        this.refused = refused;
    }

    static Latencies of(long[] micros, int refused) {
        long[] sorted = micros.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted, refused);
    }

    /** The smallest that so many percent do not exceed. */
    long percentile(double percent) {
        if (micros.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        return micros[Math.max(0, (int) Math.ceil(micros.length * percent / ALL) - 1)];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f, p99 %.1f, most %.1f%s",
                millis(50),
                millis(95),
                millis(99),
                millis(ALL),
                refused == 0 ? "" : ", **" + refused + " of " + micros.length + " refused**");
    }

    private double millis(double percent) {
        return percentile(percent) / 1_000.0;
    }
}
