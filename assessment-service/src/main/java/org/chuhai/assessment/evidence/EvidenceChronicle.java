package org.chuhai.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.Tally;
import org.chuhai.assessment.fact.FactPlace;
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

    private final EvidenceRules rules;
    private final EvidenceRows rows;
    private final Proofs proofs;
    private final Facts facts;
    private final Frameworks frameworks;
    private final Outbox outbox;
    private final Clock clock;

    EvidenceChronicle(
            EvidenceRules rules,
            EvidenceRows rows,
            Proofs proofs,
            Facts facts,
            Frameworks frameworks,
            Outbox outbox,
            Clock clock) {
        this.rules = rules;
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
     * @param whole whether all rules were asked about everything, so that what no rule feeds any more is not proved
     */
    void keep(Learner learner, EvidenceChange change, boolean whole) {
        if (change.isNone() && !whole) {
            return;
        }
        Instant at = clock.instant();
        change.gone().forEach(rows::delete);
        Map<Evidence, CompiledRule> added = new LinkedHashMap<>();
        change.found()
                .forEach(
                        found -> added.put(Evidence.of(learner.id(), found.rule(), found.exhibit(), at), found.rule()));
        rows.add(added.keySet());
        Map<Proof.Requirement, Proof> known = new LinkedHashMap<>();
        proofs.of(learner.id()).forEach(proof -> known.put(proof.requirement(), proof));
        Set<Proof.Requirement> looked = new LinkedHashSet<>(change.requirements());
        if (whole) {
            rules.book().rules().forEach(rule -> looked.add(Proof.Requirement.of(rule)));
            looked.addAll(known.keySet());
        }
        LearnerFacts told = LearnerFacts.of(learner);
        Map<CompiledRule, RuleTally> tallies = tallies(learner.id(), looked);
        tell(told, added, tallies);
        looked.forEach(requirement -> prove(
                told,
                known.getOrDefault(requirement, Proof.of(learner.id(), requirement, at)),
                feeding(requirement).stream()
                        .map(rule -> Objects.requireNonNull(tallies.get(rule)))
                        .toList(),
                at));
    }

    private void tell(LearnerFacts told, Map<Evidence, CompiledRule> added, Map<CompiledRule, RuleTally> tallies) {
        Map<UUID, FactPlace> places =
                facts.places(added.keySet().stream().map(Evidence::factId).toList());
        added.forEach((evidence, rule) -> outbox.append(
                told.id(),
                null,
                new EvidenceEvent.EvidenceRecorded(
                        told,
                        EvidenceFacts.of(evidence, rule, Objects.requireNonNull(places.get(evidence.factId()))),
                        Objects.requireNonNull(tallies.get(rule)))));
    }

    private void prove(LearnerFacts told, Proof proof, List<RuleTally> tallies, Instant at) {
        boolean proved = !tallies.isEmpty() && tallies.stream().allMatch(RuleTally::met);
        if (proof.turn(proved, at)) {
            proofs.persist(proof);
            ProofFacts proofFacts = facts(proof.requirement(), tallies);
            outbox.append(
                    told.id(),
                    null,
                    proved
                            ? new EvidenceEvent.RequirementProved(told, proofFacts)
                            : new EvidenceEvent.RequirementUnproved(told, proofFacts));
        }
    }

    private ProofFacts facts(Proof.Requirement requirement, List<RuleTally> tallies) {
        Framework framework =
                frameworks.newest(requirement.framework()).orElseThrow().framework();
        boolean only = framework
                .requirement(requirement.code())
                .filter(one -> one.ways().equals(List.of(Way.A)))
                .isPresent();
        return new ProofFacts(requirement.framework(), framework.version(), requirement.code(), Way.A, only, tallies);
    }

    /** Of all rules that feed these requirements. */
    private Map<CompiledRule, RuleTally> tallies(UUID learner, Collection<Proof.Requirement> looked) {
        List<CompiledRule> counted =
                looked.stream().flatMap(one -> feeding(one).stream()).toList();
        Map<String, List<Tally.Group>> groups = counted.isEmpty() ? Map.of() : rows.groups(learner, counted);
        return counted.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        rule -> RuleTally.of(
                                rule,
                                Tally.of(
                                        rule.rule().measure(),
                                        groups.getOrDefault(rule.rule().id(), List.of())))));
    }

    /** Whether a requirement is proved is said by all of its rules. */
    private List<CompiledRule> feeding(Proof.Requirement requirement) {
        return rules.book().feeding(requirement.framework(), requirement.code(), Way.A);
    }
}
