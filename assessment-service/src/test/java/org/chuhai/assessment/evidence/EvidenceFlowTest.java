package org.chuhai.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.chuhai.assessment.Api;
import org.chuhai.assessment.TenantSql;
import org.chuhai.assessment.fact.KeptFacts;
import org.junit.jupiter.api.Test;

/** What facts prove of a learner, whenever they come and whenever the learner is enrolled. */
@QuarkusTest
class EvidenceFlowTest {

    private final Story story = Story.ofNewTenant();
    private final Api api = story.api();

    @Test
    void aFactBecomesEvidenceAndTwoProveTheRequirementOnce() {
        String learner = story.enrol();

        KeptFacts.keep(story.shipped());
        assertThat(told()).containsExactly("enrolled", "evidence-recorded");
        KeptFacts.keep(story.shipped());
        KeptFacts.keep(story.shipped());

        assertThat(told())
                .containsExactly(
                        "enrolled",
                        "evidence-recorded",
                        "evidence-recorded",
                        "requirement-proved",
                        "evidence-recorded");
        assertThat(story.evidence(learner))
                .hasSize(3)
                .allMatch(line -> line.startsWith("ships-under-the-right-waybill FOR"));
    }

    /** Clocks that are finer than the database: a fact is the same before and after it was stored. */
    @Test
    void aFactThatIsReadAgainIsNoOther() {
        story.enrol();

        KeptFacts.keep(story.shipped().at("2026-01-15T08:00:00.123456789Z"));
        KeptFacts.keep(story.shipped());

        assertThat(told()).containsExactly("enrolled", "evidence-recorded", "evidence-recorded", "requirement-proved");
    }

    @Test
    void whoeverIsEnrolledLateHasProvedTheSame() {
        KeptFacts.keep(story.shipped());
        KeptFacts.keep(story.shipped());
        assertThat(told()).isEmpty();

        String learner = story.enrol();

        assertThat(told()).containsExactly("enrolled", "evidence-recorded", "evidence-recorded", "requirement-proved");
        assertThat(story.evidence(learner)).hasSize(2);
    }

    /** What another did is evidence where the learner has led it there. */
    @Test
    void theOutcomeMayBeAnothersAct() {
        String learner = story.enrol();
        UUID certificate = UUID.randomUUID();
        KeptFacts.keep(story.of("catalog.certificate.submitted", certificate, Story.LEARNER, "{}"));
        assertThat(story.evidence(learner)).isEmpty();

        KeptFacts.keep(story.of("catalog.certificate.accepted", certificate, Story.MANAGER, "{}")
                .at("2026-01-16T08:00:00Z"));

        assertThat(story.evidence(learner))
                .singleElement()
                .asString()
                .startsWith("submits-a-certificate-that-stands FOR");
    }

    @Test
    void whatSpeaksAgainstItTakesAProofBack() {
        story.enrol();
        for (int i = 0; i < 3; i++) {
            KeptFacts.keep(story.validated(true));
        }
        assertThat(told()).doesNotContain("requirement-unproved");
        KeptFacts.keep(story.published());
        KeptFacts.keep(story.published());
        assertThat(told()).contains("requirement-proved");
        for (int i = 0; i < 3; i++) {
            KeptFacts.keep(story.validated(false));
        }

        assertThat(told()).last().isEqualTo("requirement-unproved");
        assertThat(proofs()).contains("X-1.3.2 f");
    }

    @Test
    void whatHappensAfterTheDepartureDoesNotCount() {
        String learner = story.enrol();
        KeptFacts.keep(story.shipped());
        api.manager()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"reason\":\"The course has ended\"}")
                .post("/v1/learners/" + learner + "/departure")
                .then()
                .statusCode(200);

        KeptFacts.keep(story.shipped().at("2099-01-15T08:00:00Z"));
        KeptFacts.keep(story.shipped().at("2026-01-14T08:00:00Z"));

        assertThat(story.evidence(learner)).hasSize(2);
        assertThat(told()).endsWith("left", "evidence-recorded", "requirement-proved");
    }

    /** As after a release with other rules: what was stored by older ones goes, and the facts give the rest again. */
    @Test
    void otherRulesMakeTheEvidenceAnew() {
        String learner = story.enrol();
        story.story().forEach(KeptFacts::keep);
        List<String> before = story.evidence(learner);
        List<String> proved = proofs();
        TenantSql.of(api)
                .execute(
                        "update reckoning set rules = repeat('0', 64)",
                        "insert into evidence (id, learner_id, rule_id, rule_version, framework, requirement, fact_id, polarity,"
                                + " key, grouping, occurred_at, recorded_at) select uuidv7(), learner_id, 'a-rule-that-was', 1,"
                                + " framework, 'B-9.9.9', fact_id, polarity, key, grouping, occurred_at, recorded_at"
                                + " from evidence limit 1",
                        "delete from evidence where rule_id = 'gets-held-goods-moving'");
        assertThat(evidenceRows()).contains("a-rule-that-was").doesNotContain("gets-held-goods-moving");

        List<String> after = story.evidence(learner);

        assertThat(sorted(after)).isEqualTo(sorted(before));
        assertThat(proofs()).isEqualTo(proved);
        assertThat(evidenceRows()).doesNotContain("a-rule-that-was").contains("gets-held-goods-moving");
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private List<String> evidenceRows() {
        return TenantSql.of(api).rows("select distinct rule_id from evidence");
    }

    private List<String> proofs() {
        return TenantSql.of(api)
                .rows("select requirement || ' ' || left(proved::text, 1) from proof order by framework, requirement");
    }

    /** In the order of the learner's facts. */
    private List<String> told() {
        return TenantSql.of(api)
                .rows(
                        "select split_part(type, '.', 5) from outbox where topic = 'chuhai.assessment.learner' order by id");
    }
}
