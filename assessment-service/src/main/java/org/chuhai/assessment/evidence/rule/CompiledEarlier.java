package org.chuhai.assessment.evidence.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what must have happened before. */
record CompiledEarlier(
        EarlierFact wanted,
        CompiledPattern pattern,
        @Nullable Expression linkOfEarlier,
        @Nullable Expression linkOfLater) {

    static CompiledEarlier of(EarlierFact wanted) {
        EarlierFact.Link link = wanted.link();
        return new CompiledEarlier(
                wanted,
                CompiledPattern.of(wanted.pattern()),
                link == null ? null : Expression.text(link.earlier()),
                link == null ? null : Expression.text(link.later()));
    }

    /** Those that may be found, by what they have in common with the later one; each list as it happened. */
    Map<String, List<RuleFact>> candidates(List<RuleFact> facts) {
        Map<String, List<RuleFact>> found = new HashMap<>();
        for (RuleFact fact : facts) {
            if (pattern.matches(fact)) {
                String tie = tie(fact, linkOfEarlier);
                if (tie != null) {
                    found.computeIfAbsent(tie, same -> new ArrayList<>()).add(fact);
                }
            }
        }
        return found;
    }

    /** The last one before the bound that the taken fact asks for; null where there is none. */
    @Nullable RuleFact before(RuleFact bound, RuleFact taken, Map<String, List<RuleFact>> candidates) {
        String tie = tie(taken, linkOfLater);
        List<RuleFact> tied = tie == null ? List.of() : candidates.getOrDefault(tie, List.of());
        return tied.reversed().stream()
                .filter(fact -> fact.isBefore(bound))
                .findFirst()
                .filter(fact -> isInTime(fact, taken))
                .orElse(null);
    }

    private boolean isInTime(RuleFact earlier, RuleFact taken) {
        return wanted.within() == null || !earlier.time().plus(wanted.within()).isBefore(taken.time());
    }

    /** Null where a fact does not say what it is tied by. */
    private @Nullable String tie(RuleFact fact, @Nullable Expression link) {
        String aggregate = wanted.isOfSameAggregate() ? fact.aggregate().toString() : "";
        if (link == null) {
            return aggregate;
        }
        List<String> texts = link.of(fact, null);
        return texts.isEmpty() ? null : aggregate + ' ' + texts.getFirst();
    }
}
