package org.chuhai.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A shard in trouble is left alone, the others are not. */
class RestsTest {

    private static final Set<Integer> SHARDS = Set.of(0, 1, 2);

    private final Rests rests = new Rests();

    @Test
    void whoRestsIsLeftAlone() {
        rests.begin(1);

        assertThat(rests.without(SHARDS)).containsExactlyInAnyOrder(0, 2);
        assertThat(rests.areNone()).isFalse();
    }

    @Test
    void whoWorksAgainRestsNoMore() {
        rests.begin(1);
        rests.over(1);

        assertThat(rests.without(SHARDS)).isEqualTo(SHARDS);
        assertThat(rests.areNone()).isTrue();
    }
}
