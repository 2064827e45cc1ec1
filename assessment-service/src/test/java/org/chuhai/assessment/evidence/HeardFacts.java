package org.chuhai.assessment.evidence;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chuhai.assessment.evidence.rule.Exhibit;
import org.chuhai.assessment.evidence.rule.KnownFacts;
import org.chuhai.assessment.evidence.rule.Reappraisal;
import org.chuhai.assessment.evidence.rule.RuleBook;
import org.chuhai.assessment.evidence.rule.RuleFact;

/** A learner's facts and evidence in memory, kept up to date fact by fact as the service does it in its tables. */
final class HeardFacts implements KnownFacts {

    private final RuleBook book;
    private final Map<UUID, RuleFact> facts = new LinkedHashMap<>();
    private final Set<Exhibit> evidence = new HashSet<>();
    private boolean enrolled;

    HeardFacts(RuleBook book) {
        this.book = book;
    }

    void enrol() {
        enrolled = true;
        book.rules().forEach(rule -> evidence.addAll(rule.judgeAll(this)));
    }

    void hear(RuleFact fact) {
        facts.put(fact.id(), fact);
        if (enrolled) {
            for (Reappraisal one : book.anew(fact, this)) {
                evidence.removeIf(
                        exhibit -> exhibit.rule().equals(one.rule().rule().id()) && isReached(exhibit, one, fact));
                evidence.addAll(one.exhibits());
            }
        }
    }

    private boolean isReached(Exhibit exhibit, Reappraisal by, RuleFact fact) {
        return switch (by.reach()) {
            case NOTHING -> false;
            case ITSELF -> exhibit.fact().equals(fact.id());
            case AGGREGATE ->
                those(one -> one.aggregate().equals(fact.aggregate())).stream()
                        .anyMatch(one -> one.id().equals(exhibit.fact()));
            case EVERYTHING -> true;
        };
    }

    Set<Exhibit> evidence() {
        return Set.copyOf(evidence);
    }

    /** What the rules say of everything at once. */
    Set<Exhibit> atOnce() {
        return book.rules().stream()
                .flatMap(rule -> rule.judge(facts.values()).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<RuleFact> at(UUID aggregate, Set<String> types) {
        return those(fact -> fact.aggregate().equals(aggregate) && types.contains(fact.type()));
    }

    @Override
    public List<RuleFact> acts(Set<String> types) {
        return those(fact -> fact.own() && types.contains(fact.type()));
    }

    @Override
    public List<RuleFact> actsOfOthers(Set<String> types, Set<String> hands) {
        Set<UUID> around = acts(hands).stream().map(RuleFact::aggregate).collect(Collectors.toSet());
        return those(fact -> !fact.own() && types.contains(fact.type()) && around.contains(fact.aggregate()));
    }

    private List<RuleFact> those(Predicate<RuleFact> wanted) {
        return facts.values().stream().filter(wanted).toList();
    }
}
