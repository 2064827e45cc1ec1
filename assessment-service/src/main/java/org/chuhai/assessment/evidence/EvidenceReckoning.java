package org.chuhai.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.Exhibit;
import org.chuhai.assessment.evidence.rule.RuleBook;
import org.chuhai.assessment.evidence.rule.RuleFact;
import org.chuhai.assessment.fact.Fact;
import org.chuhai.assessment.fact.FactKept;
import org.chuhai.assessment.fact.Facts;
import org.chuhai.assessment.learner.CountingChanged;
import org.chuhai.assessment.learner.Learner;
import org.chuhai.assessment.learner.Learners;

/**
 * Keeps the evidence of learners what the rules say of the facts. Each time the rules that a fact can matter to are asked anew about
 * all that they read: so nothing depends on the order in which facts came. One at a time for each learner.
 */
@ApplicationScoped
public class EvidenceReckoning {

    private final EvidenceRules rules;
    private final Facts facts;
    private final Learners learners;
    private final EvidenceRows rows;
    private final Reckonings reckonings;
    private final EvidenceChronicle chronicle;
    private final Clock clock;

    EvidenceReckoning(
            EvidenceRules rules,
            Facts facts,
            Learners learners,
            EvidenceRows rows,
            Reckonings reckonings,
            EvidenceChronicle chronicle,
            Clock clock) {
        this.rules = rules;
        this.facts = facts;
        this.learners = learners;
        this.rows = rows;
        this.reckonings = reckonings;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Whoever did it, and whoever had a hand in the same before, as far as that can matter. */
    void heard(@Observes FactKept kept) {
        List<CompiledRule> reading = rules.book().reading(kept.fact().type());
        affected(kept.fact(), reading).forEach(learner -> reckon(learner, reading));
    }

    /** Everything there is of a learner counts, or no longer does. */
    void turned(@Observes CountingChanged changed) {
        reckon(changed.learner(), rules.book().rules());
    }

    /** Before evidence is read: it may have been made by rules that are no more. */
    public void bringUpToDate(Learner learner) {
        boolean current = reckonings
                .findByIdOptional(learner.id())
                .filter(reckoning -> reckoning.isBy(rules.book().fingerprint()))
                .isPresent();
        if (!current) {
            reckon(learner.id(), rules.book().rules());
        }
    }

    /** In one order, so that nobody waits in a circle. */
    private Set<UUID> affected(Fact fact, List<CompiledRule> reading) {
        Set<Facts.Actor> actors = new HashSet<>();
        if (!reading.isEmpty()) {
            actors.add(actorOf(fact));
        }
        if (reading.stream().anyMatch(rule -> rule.typesOfOthers().contains(fact.type()))) {
            actors.addAll(facts.actorsAt(fact.aggregateId()));
        }
        Set<UUID> affected = new TreeSet<>();
        actors.forEach(actor -> learners.idOf(actor.issuer(), actor.subject()).ifPresent(affected::add));
        return affected;
    }

    private void reckon(UUID id, List<CompiledRule> asked) {
        Learner learner = learners.locked(id).orElseThrow();
        Reckoning reckoning = reckonings.findByIdOptional(id).orElseGet(() -> Reckoning.of(id));
        RuleBook book = rules.book();
        boolean anew = !reckoning.isBy(book.fingerprint());
        List<CompiledRule> all = withTheirRequirements(anew ? book.rules() : asked, book);
        List<RuleFact> known = factsFor(learner, all);
        List<Evidence> stored = anew ? rows.all(id) : rows.of(id, all);
        reckoning.by(book.fingerprint(), clock.instant());
        reckonings.persist(reckoning);
        chronicle.keep(learner, all, difference(all, known, stored), anew);
    }

    /** What has come, what has gone, and what there is now. */
    private EvidenceChange difference(List<CompiledRule> all, List<RuleFact> known, List<Evidence> stored) {
        EvidenceChange change = new EvidenceChange();
        Set<Exhibit> before = new HashSet<>();
        stored.forEach(evidence -> before.add(evidence.exhibit()));
        Set<Exhibit> now = new HashSet<>();
        for (CompiledRule rule : all) {
            for (Exhibit exhibit : rule.judge(known)) {
                if (now.add(exhibit) && !before.contains(exhibit)) {
                    change.found(rule, exhibit);
                }
            }
        }
        stored.forEach(evidence -> change.stored(evidence, now.contains(evidence.exhibit())));
        return change;
    }

    /** Whether a requirement is proved is said by all of its rules. */
    private static List<CompiledRule> withTheirRequirements(Collection<CompiledRule> some, RuleBook book) {
        return some.stream()
                .flatMap(rule -> book
                        .feeding(
                                rule.framework(),
                                rule.rule().requirement(),
                                rule.rule().way())
                        .stream())
                .distinct()
                .toList();
    }

    private List<RuleFact> factsFor(Learner learner, List<CompiledRule> asked) {
        Facts.Actor actor = new Facts.Actor(learner.issuer(), learner.subject());
        Set<String> own = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        asked.forEach(rule -> {
            own.addAll(rule.types());
            others.addAll(rule.typesOfOthers());
        });
        return Stream.concat(facts.actsOf(actor, own).stream(), facts.actsOfOthersAround(actor, others).stream())
                .filter(fact -> learner.leftAt() == null || !fact.occurredAt().isAfter(learner.leftAt()))
                .map(fact -> FactReading.of(fact, actor))
                .toList();
    }

    private static Facts.Actor actorOf(Fact fact) {
        return new Facts.Actor(fact.actorIssuer(), fact.actor());
    }
}
