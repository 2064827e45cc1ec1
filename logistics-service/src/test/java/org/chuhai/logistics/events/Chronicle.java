package org.chuhai.logistics.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.chuhai.testing.event.Heard;

/** What a topic tells of each aggregate, each fact where it came first. */
record Chronicle(Map<String, List<Heard>> byAggregate, int repeated) {

    static Chronicle of(List<Heard> heard) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        Map<String, List<Heard>> byAggregate = new LinkedHashMap<>();
        int repeated = 0;
        for (Heard one : heard) {
            if (known.computeIfAbsent(one.key(), key -> new LinkedHashSet<>()).add(one.id())) {
                byAggregate.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one);
            } else {
                repeated++;
            }
        }
        return new Chronicle(byAggregate, repeated);
    }

    /** No fact is missing, and none has overtaken another. */
    void isWholeAndInOrder() {
        assertThat(byAggregate)
                .isNotEmpty()
                .allSatisfy((aggregate, facts) -> assertThat(facts)
                        .extracting(Heard::eventNo)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, facts.size()).boxed().toList()));
    }

    int size() {
        return byAggregate.values().stream().mapToInt(List::size).sum();
    }
}
