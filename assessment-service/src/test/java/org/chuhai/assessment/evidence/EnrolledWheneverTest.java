package org.chuhai.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chuhai.assessment.TenantSql;
import org.chuhai.assessment.evidence.rule.Fixture;
import org.chuhai.assessment.evidence.rule.Fixture.Happened;
import org.chuhai.assessment.fact.KeptFacts;
import org.chuhai.assessment.fact.KeptFacts.Told;
import org.chuhai.assessment.framework.Frameworks;
import org.junit.jupiter.api.Test;

/** A whole working life, told in disorder: what is stored fact by fact is what one reckoning at its end stores. */
@QuarkusTest
class EnrolledWheneverTest {

    @Test
    void evidenceAndProofsAreThoseOfOneReckoning() {
        List<Told> life = life();
        Story atOnce = Story.ofNewTenant();
        life.forEach(fact -> KeptFacts.keep(in(atOnce, fact)));
        atOnce.enrol();
        Collections.shuffle(life, new Random(20_261_123L));
        int before = life.size() / 4;
        Story factByFact = Story.ofNewTenant();

        life.subList(0, before).forEach(fact -> KeptFacts.keep(in(factByFact, fact)));
        factByFact.enrol();
        life.subList(before, life.size()).forEach(fact -> KeptFacts.keep(in(factByFact, fact)));

        assertThat(evidence(factByFact)).hasSizeGreaterThan(30).isEqualTo(evidence(atOnce));
        assertThat(proofs(factByFact)).hasSizeGreaterThan(10).isEqualTo(proofs(atOnce));
    }

    /** What is enough for every rule there is. Names are shared, so that facts for one rule meet those for another. */
    private static List<Told> life() {
        List<Told> life = new ArrayList<>();
        for (String framework : new Frameworks().codes()) {
            Fixture.of(framework)
                    .forEach((rule, fixtures) -> fixtures.stream()
                            .filter(fixture -> fixture.expect().met())
                            .forEach(fixture -> fixture.facts()
                                    .forEach(fact ->
                                            life.add(told(rule + fixture.name() + life.size(), fact, life.size())))));
        }
        return life;
    }

    private static Told told(String name, Happened fact, int no) {
        return new Told(
                Fixture.named(name),
                fact.type(),
                "",
                Fixture.named(fact.shop()),
                Fixture.named(fact.about()),
                no + 1,
                Instant.parse(fact.at()),
                fact.by(),
                fact.data().toString());
    }

    private static Told in(Story story, Told fact) {
        return new Told(
                fact.id(),
                fact.type(),
                story.api().tenant(),
                fact.shop(),
                fact.aggregate(),
                fact.eventNo(),
                fact.at(),
                fact.actor(),
                fact.body());
    }

    private static List<String> evidence(Story story) {
        return TenantSql.of(story.api())
                .rows(
                        "select concat_ws(' ', rule_id, rule_version, fact_id, polarity, key, grouping, occurred_at) as one"
                                + " from evidence order by one");
    }

    private static List<String> proofs(Story story) {
        return TenantSql.of(story.api())
                .rows("select requirement from proof where proved order by framework, requirement");
    }
}
