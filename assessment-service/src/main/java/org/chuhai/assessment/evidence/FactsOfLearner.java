package org.chuhai.assessment.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.chuhai.assessment.evidence.rule.KnownFacts;
import org.chuhai.assessment.evidence.rule.RuleFact;
import org.chuhai.assessment.fact.Fact;
import org.chuhai.assessment.fact.Facts;
import org.chuhai.assessment.learner.Learner;

/** What counts for a learner, from the store: each kind is fetched when the first rule asks for it, each payload is read once. */
final class FactsOfLearner implements KnownFacts {

    private final Facts facts;
    private final Learner learner;
    private final Facts.Actor actor;
    private final Map<UUID, RuleFact> read = new HashMap<>();
    private final Map<String, List<RuleFact>> actsByType = new HashMap<>();

    FactsOfLearner(Facts facts, Learner learner) {
        this.facts = facts;
        this.learner = learner;
        this.actor = new Facts.Actor(learner.issuer(), learner.subject());
    }

    @Override
    public List<RuleFact> at(UUID aggregate, Set<String> types) {
        return counting(facts.at(aggregate, types));
    }

    @Override
    public List<RuleFact> acts(Set<String> types) {
        Set<String> missing = new TreeSet<>(types);
        missing.removeAll(actsByType.keySet());
        missing.forEach(type -> actsByType.put(type, new ArrayList<>()));
        for (RuleFact fact : counting(facts.actsOf(actor, missing))) {
            actsByType.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(fact);
        }
        return types.stream()
                .flatMap(type -> actsByType.getOrDefault(type, List.of()).stream())
                .toList();
    }

    @Override
    public List<RuleFact> actsOfOthers(Set<String> types, Set<String> hands) {
        return counting(facts.actsOfOthersAround(actor, types, hands));
    }

    private List<RuleFact> counting(Collection<Fact> some) {
        return some.stream()
                .filter(fact -> learner.counts(fact.occurredAt()))
                .map(fact -> read.computeIfAbsent(fact.id(), id -> FactReading.of(fact, isOwn(fact))))
                .toList();
    }

    private boolean isOwn(Fact fact) {
        return fact.actorIssuer().equals(actor.issuer()) && fact.actor().equals(actor.subject());
    }
}
