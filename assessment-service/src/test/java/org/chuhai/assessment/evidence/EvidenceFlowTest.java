package org.chuhai.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.chuhai.assessment.Api;
import org.chuhai.assessment.TenantSql;
import org.chuhai.assessment.fact.KeptFacts;
import org.chuhai.assessment.fact.KeptFacts.Told;
import org.junit.jupiter.api.Test;

/** What facts prove of a learner, whenever they come and whenever the learner is enrolled. */
@QuarkusTest
class EvidenceFlowTest {

    private static final String LEARNER = "learner";
    private static final String MANAGER = "manager";

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final UUID consignment = UUID.randomUUID();
    private final UUID exportCase = UUID.randomUUID();

    @Test
    void aFactBecomesEvidenceAndTwoProveTheRequirementOnce() {
        String learner = enrol();

        keep(shipped());
        assertThat(told()).containsExactly("enrolled", "evidence-recorded");
        keep(shipped());
        keep(shipped());

        assertThat(told())
                .containsExactly(
                        "enrolled",
                        "evidence-recorded",
                        "evidence-recorded",
                        "requirement-proved",
                        "evidence-recorded");
        assertThat(evidence(learner)).hasSize(3).allMatch(line -> line.startsWith("ships-under-the-right-waybill FOR"));
    }

    @Test
    void whoeverIsEnrolledLateHasProvedTheSame() {
        keep(shipped());
        keep(shipped());
        assertThat(told()).isEmpty();

        String learner = enrol();

        assertThat(told()).containsExactly("enrolled", "evidence-recorded", "evidence-recorded", "requirement-proved");
        assertThat(evidence(learner)).hasSize(2);
    }

    @Test
    void theOrderInWhichFactsComeDoesNotMatter() {
        List<Told> story = story();
        List<Told> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, new Random(20_260_115L));
        String learner = enrol();
        Api elsewhere = Api.newTenant();
        String other = enrol(elsewhere);

        story.forEach(KeptFacts::keep);
        shuffled.forEach(one -> KeptFacts.keep(new Told(
                one.id(),
                one.type(),
                elsewhere.tenant(),
                one.shop(),
                one.aggregate(),
                one.eventNo(),
                one.at(),
                one.actor(),
                one.body())));

        assertThat(evidence(learner)).isNotEmpty().anyMatch(line -> line.startsWith("gets-held-goods-moving"));
        assertThat(sorted(evidence(elsewhere, other))).isEqualTo(sorted(evidence(learner)));
    }

    /** What another did is evidence where the learner has led it there. */
    @Test
    void theOutcomeMayBeAnothersAct() {
        String learner = enrol();
        UUID certificate = UUID.randomUUID();
        keep(Told.of("catalog.certificate.submitted", api.tenant(), shop, certificate, LEARNER, "{}"));
        assertThat(evidence(learner)).isEmpty();

        keep(Told.of("catalog.certificate.accepted", api.tenant(), shop, certificate, MANAGER, "{}")
                .at("2026-01-16T08:00:00Z"));

        assertThat(evidence(learner)).singleElement().asString().startsWith("submits-a-certificate-that-stands FOR");
    }

    @Test
    void whatSpeaksAgainstItTakesAProofBack() {
        enrol();
        for (int i = 0; i < 3; i++) {
            keep(validated(true));
        }
        assertThat(told()).doesNotContain("requirement-unproved");
        keep(published());
        keep(published());
        assertThat(told()).contains("requirement-proved");
        for (int i = 0; i < 3; i++) {
            keep(validated(false));
        }

        assertThat(told()).last().isEqualTo("requirement-unproved");
        assertThat(proofs()).contains("X-1.3.2 f");
    }

    @Test
    void whatHappensAfterTheDepartureDoesNotCount() {
        String learner = enrol();
        keep(shipped());
        api.manager()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"reason\":\"The course has ended\"}")
                .post("/v1/learners/" + learner + "/departure")
                .then()
                .statusCode(200);

        keep(shipped().at("2099-01-15T08:00:00Z"));
        keep(shipped().at("2026-01-14T08:00:00Z"));

        assertThat(evidence(learner)).hasSize(2);
        assertThat(told()).endsWith("left", "evidence-recorded", "requirement-proved");
    }

    /** As after a release with other rules: what was stored by older ones goes, and the facts give the rest again. */
    @Test
    void otherRulesMakeTheEvidenceAnew() {
        String learner = enrol();
        story().forEach(KeptFacts::keep);
        List<String> before = evidence(learner);
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

        List<String> after = evidence(learner);

        assertThat(sorted(after)).isEqualTo(sorted(before));
        assertThat(proofs()).isEqualTo(proved);
        assertThat(evidenceRows()).doesNotContain("a-rule-that-was").contains("gets-held-goods-moving");
    }

    /** Booked, held, mended, and on its way: the carrier's machine tells what the learner cannot. */
    private List<Told> story() {
        String paper = "\"waybill\":{\"waybillNo\":\"KH1\",\"carrierCode\":\"C\"}";
        String shipment = "{\"shipment\":{\"id\":\"" + consignment + "\"," + paper + "}}";
        String agrees =
                "{\"exportCase\":{\"orderNo\":\"WN-1\",\"waybillNo\":\"KH1\",\"verdict\":\"MATCHED\",\"findingCount\":0}}";
        String differs =
                "{\"exportCase\":{\"orderNo\":\"WN-1\",\"waybillNo\":\"KH1\",\"findings\":[{\"cause\":\"WRONG_UNIT\"}]}}";
        return List.of(
                of("logistics.shipment.booked", consignment, LEARNER, shipment).at("2026-01-10T08:00:00Z"),
                of("logistics.shipment.held", consignment, "carrier", shipment).at("2026-01-12T08:00:00Z"),
                of("logistics.case.discrepant", exportCase, MANAGER, differs).at("2026-01-12T09:00:00Z"),
                of("logistics.case.matched", exportCase, LEARNER, agrees).at("2026-01-12T10:00:00Z"),
                of("logistics.shipment.in-transit", consignment, "carrier", shipment)
                        .at("2026-01-13T08:00:00Z"),
                shipped().at("2026-01-14T08:00:00Z"),
                of("order.order.cancelled", UUID.randomUUID(), LEARNER, "{\"order\":{\"id\":\"o9\"}}"));
    }

    private Told of(String type, UUID aggregate, String actor, String body) {
        return Told.of(type, api.tenant(), shop, aggregate, actor, body);
    }

    private Told shipped() {
        UUID order = UUID.randomUUID();
        return of("order.order.shipped", order, LEARNER, "{\"order\":{\"id\":\"" + order + "\"}}");
    }

    private Told validated(boolean passed) {
        return of(
                "catalog.listing.validated",
                UUID.randomUUID(),
                LEARNER,
                "{\"passed\":" + passed + ",\"listing\":{\"marketplace\":\"alibaba\",\"category\":\"nuts\"}}");
    }

    private Told published() {
        return of("catalog.listing.published", UUID.randomUUID(), LEARNER, "{\"listing\":{\"productId\":\"p\"}}");
    }

    private static void keep(Told told) {
        KeptFacts.keep(told);
    }

    private String enrol() {
        return enrol(api);
    }

    private static String enrol(Api api) {
        return Api.command(api.manager(), "{\"alias\":\"核桃 07\",\"subject\":\"" + LEARNER + "\"}")
                .post("/v1/learners")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> evidence(String learner) {
        return evidence(api, learner);
    }

    /** Without what is different each time. */
    private static List<String> evidence(Api api, String learner) {
        try {
            List<String> lines = new ArrayList<>();
            for (JsonNode one : new ObjectMapper()
                    .readTree(api.manager()
                            .get("/v1/learners/" + learner + "/evidence?limit=200")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .path("items")) {
                lines.add(one.path("rule").asText() + " " + one.path("polarity").asText() + " "
                        + one.path("eventId").asText());
            }
            return lines;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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
