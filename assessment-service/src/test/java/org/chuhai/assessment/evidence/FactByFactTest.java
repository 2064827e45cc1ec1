package org.chuhai.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.chuhai.assessment.evidence.rule.Exhibit;
import org.chuhai.assessment.evidence.rule.Fixture;
import org.chuhai.assessment.evidence.rule.Polarity;
import org.chuhai.assessment.evidence.rule.RuleBook;
import org.chuhai.assessment.evidence.rule.RuleFact;
import org.chuhai.assessment.framework.Frameworks;
import org.junit.jupiter.api.Test;

/** Fact by fact, in any order, the evidence is what the rules say of everything at once. */
class FactByFactTest {

    private static final long SEED = 20_261_123L;
    private static final int LIVES = 200;
    private static final int FACTS = 24;

    /** What others find speaks for the learner and against it. */
    private static final RuleBook JUDGED_BY_OTHERS =
            RuleBook.of(List.of(RuleFile.read("ecommerce-b2c", """
            {"framework":"ecommerce-b2c","frameworkVersion":"2021-1","rules":[
             {"id":"mostly-stands","version":1,"requirement":"B-1.2.1","way":"A","says":{"zh":"说","en":"says"},
              "missing":{"zh":"缺","en":"missing"},
              "take":[{"types":["org.chuhai.catalog.certificate.accepted.v1"],"byAnybody":true}],
              "after":[{"types":["org.chuhai.catalog.certificate.submitted.v1"],"when":"data.fair","sameAggregate":true}],
              "measure":{"kind":"RATE","atLeast":1,"percent":50,
               "against":[{"types":["org.chuhai.catalog.certificate.rejected.v1"],"byAnybody":true}]}}]}""".getBytes(StandardCharsets.UTF_8))), "");

    @Test
    void whateverTheOrderIs() {
        RuleBook book = new EvidenceRules(new Frameworks()).book();
        List<RuleFact> pool = ofAllFixtures();
        Random random = new Random(SEED);
        int found = 0;

        for (int life = 0; life < LIVES; life++) {
            found += live(book, pool, random).size();
        }

        // Else the lives were too poor to say anything.
        assertThat(found).isGreaterThan(LIVES);
    }

    @Test
    void whateverTheOrderIsWhereOthersSpeakAgainstIt() {
        List<RuleFact> pool = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            String type =
                    List.of("submitted", "accepted", "rejected", "revoked").get(i % 4);
            pool.add(certificate(type, i / 8, i, i % 3 != 0, Map.of("fair", i % 5 != 0)));
        }
        Random random = new Random(SEED);
        List<Polarity> found = new ArrayList<>();

        for (int life = 0; life < LIVES; life++) {
            live(JUDGED_BY_OTHERS, pool, random).forEach(exhibit -> found.add(exhibit.polarity()));
        }

        assertThat(found).contains(Polarity.FOR, Polarity.AGAINST);
    }

    /** An act that the rule does not read is no hand in the matter: else it would depend on what came last. */
    @Test
    void whatOthersFoundDoesNotDependOnWhatTheRuleDoesNotRead() {
        RuleFact rejected = certificate("rejected", 1, 1, false, Map.of());
        RuleFact unread = certificate("revoked", 1, 2, true, Map.of());
        RuleFact unfair = certificate("submitted", 1, 3, true, Map.of("fair", false));

        assertThat(heard(rejected, unread, unfair)).isEmpty();
        assertThat(heard(unread, unfair, rejected)).isEmpty();
        RuleFact fair = certificate("submitted", 1, 4, true, Map.of("fair", true));
        assertThat(heard(rejected, unread, fair)).extracting(Exhibit::polarity).containsExactly(Polarity.AGAINST);
        assertThat(heard(fair, unread, rejected)).isEqualTo(heard(rejected, unread, fair));
    }

    private static List<Exhibit> heard(RuleFact... facts) {
        HeardFacts heard = new HeardFacts(JUDGED_BY_OTHERS);
        heard.enrol();
        List.of(facts).forEach(heard::hear);
        return List.copyOf(heard.evidence());
    }

    /** Some facts, some of them twice, and an enrolment somewhere between. */
    private static List<Exhibit> live(RuleBook book, List<RuleFact> pool, Random random) {
        List<RuleFact> facts = new ArrayList<>(pool);
        Collections.shuffle(facts, random);
        facts = new ArrayList<>(facts.subList(0, Math.min(FACTS, facts.size())));
        facts.addAll(facts.subList(0, random.nextInt(FACTS / 2)));
        Collections.shuffle(facts, random);
        int enrolment = random.nextInt(facts.size() + 1);
        HeardFacts heard = new HeardFacts(book);

        facts.subList(0, enrolment).forEach(heard::hear);
        heard.enrol();
        facts.subList(enrolment, facts.size()).forEach(heard::hear);

        assertThat(heard.evidence()).isEqualTo(heard.atOnce());
        return List.copyOf(heard.evidence());
    }

    /** Fixtures share the names of things, so that facts of one meet those of another. */
    private static List<RuleFact> ofAllFixtures() {
        List<RuleFact> all = new ArrayList<>();
        for (String framework : new Frameworks().codes()) {
            Fixture.of(framework)
                    .forEach((rule, fixtures) -> fixtures.forEach(fixture -> fixture.ruleFacts()
                            .forEach(fact ->
                                    all.add(withId(fact, Fixture.named(rule + fixture.name() + fact.eventNo()))))));
        }
        return all;
    }

    private static RuleFact withId(RuleFact fact, UUID id) {
        return new RuleFact(
                id, fact.type(), fact.aggregate(), fact.eventNo(), fact.time(), fact.shop(), fact.own(), fact.data());
    }

    private static RuleFact certificate(String type, int about, int no, boolean own, Map<String, Object> data) {
        return new RuleFact(
                Fixture.named("fact " + no),
                "org.chuhai.catalog.certificate." + type + ".v1",
                Fixture.named("certificate " + about),
                no + 1,
                Instant.parse("2026-01-15T08:00:00Z").plusSeconds(7L * no % 5),
                null,
                own,
                data);
    }
}
