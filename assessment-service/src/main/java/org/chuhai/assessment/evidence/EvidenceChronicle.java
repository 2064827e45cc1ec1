package org.chuhai.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.Tally;
import org.chuhai.assessment.fact.Fact;
import org.chuhai.assessment.fact.Facts;
import org.chuhai.assessment.framework.Framework;
import org.chuhai.assessment.framework.Frameworks;
import org.chuhai.assessment.framework.Way;
import org.chuhai.assessment.learner.Learner;
import org.chuhai.assessment.learner.LearnerFacts;
import org.chuhai.platform.outbox.Outbox;

/** Writes down what has become of a learner's evidence, in the transaction of what it follows from, and tells others. */
@ApplicationScoped
class EvidenceChronicle {

    private final EvidenceRows rows;
    private final Proofs proofs;
    private final Facts facts;
    private final Frameworks frameworks;
    private final Outbox outbox;
    private final Clock clock;

    EvidenceChronicle(
            EvidenceRows rows, Proofs proofs, Facts facts, Frameworks frameworks, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.proofs = proofs;
        this.facts = facts;
        this.frameworks = frameworks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Keeps what has changed.
     *
     * @param asked the rules that were asked; all of those of each requirement that they feed
     * @param whole whether these are all rules that there are, so that what no rule feeds any more is not proved
     */
    void keep(Learner learner, List<CompiledRule> asked, EvidenceChange change, boolean whole) {
        Instant at = clock.instant();
        change.gone().forEach(rows::delete);
        Map<Evidence, CompiledRule> added = new LinkedHashMap<>();
        change.found()
                .forEach(
                        found -> added.put(Evidence.of(learner.id(), found.rule(), found.exhibit(), at), found.rule()));
        rows.persist(added.keySet());
        rows.flush();
        List<Evidence> now = new ArrayList<>(change.kept());
        now.addAll(added.keySet());
        LearnerFacts told = LearnerFacts.of(learner);
        Map<CompiledRule, RuleTally> tallies = new HashMap<>();
        added.forEach((evidence, rule) -> outbox.append(
                learner.id(),
                null,
                new EvidenceEvent.EvidenceRecorded(
                        told,
                        EvidenceFacts.of(evidence, rule, factOf(evidence)),
                        tallies.computeIfAbsent(rule, one -> RuleTally.of(one, tally(one, now))))));
        prove(learner, told, asked, now, whole);
    }

    private void prove(
            Learner learner, LearnerFacts told, List<CompiledRule> asked, Collection<Evidence> now, boolean whole) {
        Map<Proof.Requirement, Proof> known = new LinkedHashMap<>();
        proofs.of(learner.id()).forEach(proof -> known.put(proof.requirement(), proof));
        Set<Proof.Requirement> looked = new LinkedHashSet<>();
        asked.forEach(rule ->
                looked.add(new Proof.Requirement(rule.framework(), rule.rule().requirement())));
        if (whole) {
            looked.addAll(known.keySet());
        }
        for (Proof.Requirement requirement : looked) {
            List<CompiledRule> feeding = feeding(asked, requirement);
            List<RuleTally> tallies = feeding.stream()
                    .map(rule -> RuleTally.of(rule, tally(rule, now)))
                    .toList();
            boolean proved = !tallies.isEmpty() && tallies.stream().allMatch(RuleTally::met);
            Proof proof = known.getOrDefault(requirement, Proof.of(learner.id(), requirement, clock.instant()));
            if (proof.turn(proved, clock.instant())) {
                proofs.persist(proof);
                tell(learner.id(), told, requirement, tallies, proved);
            }
        }
    }

    private void tell(
            UUID learner, LearnerFacts told, Proof.Requirement requirement, List<RuleTally> tallies, boolean proved) {
        Framework framework =
                frameworks.newest(requirement.framework()).orElseThrow().framework();
        boolean only = framework
                .requirement(requirement.code())
                .filter(one -> one.ways().equals(List.of(Way.A)))
                .isPresent();
        ProofFacts proof =
                new ProofFacts(requirement.framework(), framework.version(), requirement.code(), Way.A, only, tallies);
        outbox.append(
                learner,
                null,
                proved
                        ? new EvidenceEvent.RequirementProved(told, proof)
                        : new EvidenceEvent.RequirementUnproved(told, proof));
    }

    private static List<CompiledRule> feeding(List<CompiledRule> rules, Proof.Requirement requirement) {
        return rules.stream()
                .filter(rule -> rule.framework().equals(requirement.framework()))
                .filter(rule -> rule.rule().requirement().equals(requirement.code()))
                .toList();
    }

    private static Tally tally(CompiledRule rule, Collection<Evidence> evidence) {
        return Tally.of(
                rule.rule().measure(),
                evidence.stream()
                        .filter(one -> one.isOf(rule))
                        .map(Evidence::counted)
                        .toList());
    }

    private Fact factOf(Evidence evidence) {
        return facts.findById(evidence.factId());
    }
}
