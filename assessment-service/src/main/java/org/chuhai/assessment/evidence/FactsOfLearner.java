package org.chuhai.assessment.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.chuhai.assessment.evidence.rule.KnownFacts;
import org.chuhai.assessment.evidence.rule.RuleFact;
import org.chuhai.assessment.fact.FactContent;
import org.chuhai.assessment.fact.Facts;
import org.chuhai.assessment.learner.Learner;
import org.jspecify.annotations.Nullable;

/** What counts for a learner, from the store: each kind is fetched when the first rule asks for it, each payload is read once. */
final class FactsOfLearner implements KnownFacts {

    private final Facts facts;
    private final Learner learner;
    private final Facts.Actor actor;
    private final Map<UUID, RuleFact> read = new HashMap<>();
    private final Map<Kind, List<RuleFact>> fetched = new HashMap<>();

    /** What was asked for: of a type, and about an aggregate or by the learner. */
    private record Kind(@Nullable UUID aggregate, String type) {}

    FactsOfLearner(Facts facts, Learner learner) {
        this.facts = facts;
        this.learner = learner;
        this.actor = new Facts.Actor(learner.issuer(), learner.subject());
    }

    @Override
    public List<RuleFact> at(UUID aggregate, Set<String> types) {
        return fetched(aggregate, types, missing -> facts.at(aggregate, missing));
    }

    @Override
    public List<RuleFact> acts(Set<String> types) {
        return fetched(null, types, missing -> facts.actsOf(actor, missing));
    }

    @Override
    public List<RuleFact> actsOfOthers(Set<String> types, Set<String> hands) {
        return counting(facts.actsOfOthersAround(actor, types, hands));
    }

    private List<RuleFact> fetched(
            @Nullable UUID aggregate, Set<String> types, Function<Set<String>, List<FactContent>> query) {
        Set<String> missing = new TreeSet<>(types);
        missing.removeIf(type -> fetched.containsKey(new Kind(aggregate, type)));
        missing.forEach(type -> fetched.put(new Kind(aggregate, type), new ArrayList<>()));
        if (!missing.isEmpty()) {
            counting(query.apply(missing))
                    .forEach(fact -> of(new Kind(aggregate, fact.type())).add(fact));
        }
        return types.stream()
                .flatMap(type -> of(new Kind(aggregate, type)).stream())
                .toList();
    }

    private List<RuleFact> of(Kind kind) {
        return Objects.requireNonNull(fetched.get(kind));
    }

    private List<RuleFact> counting(Collection<FactContent> some) {
        return some.stream()
                .filter(fact -> learner.counts(fact.occurredAt()))
                .map(fact -> read.computeIfAbsent(
                        fact.id(), id -> FactReading.of(fact, fact.by().equals(actor))))
                .toList();
    }
}
