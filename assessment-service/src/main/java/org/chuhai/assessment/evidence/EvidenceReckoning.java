package org.chuhai.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.Exhibit;
import org.chuhai.assessment.evidence.rule.Reach;
import org.chuhai.assessment.evidence.rule.Reappraisal;
import org.chuhai.assessment.evidence.rule.RuleFact;
import org.chuhai.assessment.fact.FactKept;
import org.chuhai.assessment.fact.Facts;
import org.chuhai.assessment.learner.CountingChanged;
import org.chuhai.assessment.learner.Learner;
import org.chuhai.assessment.learner.Learners;

/**
 * Keeps the evidence of learners what the rules say of the facts. Of a fact that comes the rules are asked anew as far as it reaches;
 * by other rules than before everything is made anew. Both give the same, in whichever order facts come. One at a time for each
 * learner.
 */
@ApplicationScoped
public class EvidenceReckoning {

    private final EvidenceRules rules;
    private final Hearers hearers;
    private final Facts facts;
    private final Learners learners;
    private final EvidenceRows rows;
    private final Reckonings reckonings;
    private final EvidenceChronicle chronicle;
    private final Clock clock;

    EvidenceReckoning(
            EvidenceRules rules,
            Hearers hearers,
            Facts facts,
            Learners learners,
            EvidenceRows rows,
            Reckonings reckonings,
            EvidenceChronicle chronicle,
            Clock clock) {
        this.rules = rules;
        this.hearers = hearers;
        this.facts = facts;
        this.learners = learners;
        this.rows = rows;
        this.reckonings = reckonings;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Whoever did it, and whoever had a hand in the same before, as far as that can matter. */
    void heard(@Observes FactKept kept) {
        hearers.of(kept.fact()).forEach(this::hear);
    }

    /** Everything there is of a learner counts, or no longer does. */
    void turned(@Observes CountingChanged changed) {
        makeAnew(locked(changed.learner()));
    }

    /** Before evidence is read: it may have been made by rules that are no more. */
    public void bringUpToDate(Learner learner) {
        if (!isCurrent(learner.id())) {
            makeAnew(locked(learner.id()));
        }
    }

    private void hear(UUID id, RuleFact fact) {
        Learner learner = locked(id);
        if (!isCurrent(id)) {
            makeAnew(learner);
        } else if (learner.counts(fact.time())) {
            List<Reappraisal> said = rules.book().anew(fact, new FactsOfLearner(facts, learner));
            Map<CompiledRule, List<Exhibit>> now = new LinkedHashMap<>();
            said.forEach(one -> now.put(one.rule(), one.exhibits()));
            chronicle.keep(learner, EvidenceChange.of(now, stored(id, fact, said)), false);
        }
    }

    /** What has been said of the facts that were judged. Of one that has just come, nothing. */
    private List<Evidence> stored(UUID learner, RuleFact fact, List<Reappraisal> said) {
        List<Evidence> stored = new ArrayList<>(rows.of(learner, asked(said, Reach.AGGREGATE), fact.aggregate()));
        stored.addAll(rows.of(learner, asked(said, Reach.EVERYTHING)));
        return stored;
    }

    private static List<CompiledRule> asked(List<Reappraisal> said, Reach reach) {
        return said.stream()
                .filter(one -> one.reach() == reach)
                .map(Reappraisal::rule)
                .toList();
    }

    private void makeAnew(Learner learner) {
        FactsOfLearner known = new FactsOfLearner(facts, learner);
        Map<CompiledRule, List<Exhibit>> now = new LinkedHashMap<>();
        rules.book().rules().forEach(rule -> now.put(rule, rule.judgeAll(known)));
        Reckoning reckoning = reckonings.findByIdOptional(learner.id()).orElseGet(() -> Reckoning.of(learner.id()));
        reckoning.by(rules.book().fingerprint(), clock.instant());
        reckonings.persist(reckoning);
        chronicle.keep(learner, EvidenceChange.of(now, rows.all(learner.id())), true);
    }

    private Learner locked(UUID id) {
        return learners.locked(id).orElseThrow();
    }

    private boolean isCurrent(UUID learner) {
        return reckonings
                .findByIdOptional(learner)
                .filter(reckoning -> reckoning.isBy(rules.book().fingerprint()))
                .isPresent();
    }
}
