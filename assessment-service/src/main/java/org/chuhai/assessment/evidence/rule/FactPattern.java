package org.chuhai.assessment.evidence.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are meant.
 *
 * @param types of events, in full
 * @param when CEL over {@code event} and {@code data} that gives a bool; absent: always
 * @param byAnybody whether it may be another's act; absent: only the learner's own
 */
public record FactPattern(
        List<String> types, @Nullable String when, @Nullable Boolean byAnybody) {

    public FactPattern {
        types = List.copyOf(types);
    }

    boolean mayBeOfOthers() {
        return Boolean.TRUE.equals(byAnybody);
    }
}
