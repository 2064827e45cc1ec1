package org.chuhai.testing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** What a topic tells of each aggregate: each fact where it came first, and those that came again. */
public record Chronicle(Map<String, List<Heard>> byAggregate, List<Heard> again) {

    /** As {@link Topics} heard it; the order within an aggregate counts. */
    public static Chronicle of(List<Heard> heard) {
        Map<String, Heard> known = new LinkedHashMap<>();
        Map<String, List<Heard>> byAggregate = new LinkedHashMap<>();
        Map<String, Long> latest = new LinkedHashMap<>();
        List<Heard> again = new ArrayList<>();
        for (Heard one : heard) {
            Heard first = known.putIfAbsent(one.id(), one);
            if (first == null) {
                byAggregate.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one);
            } else {
                assertThat(one).as("a fact that is told again").isEqualTo(first);
                again.add(one);
            }
            // Who begins again further back goes on from there without leaving anything out.
            Long before = latest.put(one.key(), one.eventNo());
            assertThat(one.eventNo())
                    .as("number of a fact of %s after %s", one.key(), before)
                    .isLessThanOrEqualTo(before == null ? 1 : before + 1);
        }
        return new Chronicle(byAggregate, again);
    }

    /** No fact is missing, and none has overtaken another. */
    public void isWholeAndInOrder() {
        assertThat(byAggregate)
                .isNotEmpty()
                .allSatisfy((aggregate, facts) -> assertThat(facts)
                        .extracting(Heard::eventNo)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, facts.size()).boxed().toList()));
    }

    /** How many there are, each counted once. */
    public int size() {
        return byAggregate.values().stream().mapToInt(List::size).sum();
    }
}
