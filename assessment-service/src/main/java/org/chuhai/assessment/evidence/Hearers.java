package org.chuhai.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.chuhai.assessment.evidence.rule.RuleBook;
import org.chuhai.assessment.evidence.rule.RuleFact;
import org.chuhai.assessment.fact.FactContent;
import org.chuhai.assessment.fact.Facts;
import org.chuhai.assessment.learner.LearnerTurns;
import org.chuhai.assessment.learner.Learners;

/** Finds whose evidence a fact can change. Nobody is looked for where no rule reads it. */
@ApplicationScoped
class Hearers {

    private final EvidenceRules rules;
    private final Facts facts;
    private final Learners learners;
    private final LearnerTurns turns;

    Hearers(EvidenceRules rules, Facts facts, Learners learners, LearnerTurns turns) {
        this.rules = rules;
        this.facts = facts;
        this.learners = learners;
        this.turns = turns;
    }

    /** The learners, each with the fact as it sees it; in one order, so that nobody waits in a circle. */
    SortedMap<UUID, RuleFact> of(FactContent fact) {
        SortedMap<UUID, RuleFact> hearers = new TreeMap<>();
        RuleBook book = rules.book();
        if (book.reading(fact.type()).isEmpty()) {
            return hearers;
        }
        Facts.Actor actor = fact.by();
        RuleFact own = FactReading.of(fact, true);
        if (book.isMovedBy(own)) {
            add(hearers, actor, own);
        }
        RuleFact ofAnother = own.ofAnother();
        if (book.isMovedBy(ofAnother)) {
            facts.actorsAt(fact.aggregateId()).stream()
                    .filter(other -> !other.equals(actor))
                    .forEach(other -> add(hearers, other, ofAnother));
        }
        return hearers;
    }

    private void add(SortedMap<UUID, RuleFact> hearers, Facts.Actor actor, RuleFact fact) {
        turns.beside(actor.issuer(), actor.subject());
        learners.idOf(actor.issuer(), actor.subject()).ifPresent(id -> hearers.put(id, fact));
    }
}
