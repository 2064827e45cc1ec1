package org.chuhai.bench.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void percentileIsTheSmallestThatSoManyDoNotExceed() {
        Latencies hundred =
                Latencies.of(LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray(), 0);

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(hundred.percentile(0)).isEqualTo(1);
    }

    @Test
    void whatWasRefusedIsTold() {
        assertThat(Latencies.of(new long[] {1_000, 3_000}, 1))
                .hasToString("p50 1.0 ms, p95 3.0, p99 3.0, most 3.0, **1 of 2 refused**");
    }
}
