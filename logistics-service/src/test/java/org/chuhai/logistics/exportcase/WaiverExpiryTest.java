package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.logistics.TenantSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaiverExpiryTest {

    private final WaiverExpiry expiry =
            Arc.container().instance(WaiverExpiry.class).get();
    private final CaseDesk desk = CaseDesk.fresh();

    @BeforeEach
    void twoSlipsOfThePen() {
        desk.slipped();
    }

    /** Whether or not the job has come meanwhile. */
    @Test
    void nobodyReadsAWaiverThatIsOver() {
        desk.waive();

        desk.letTimePass();

        desk.read().body("state", equalTo("DISCREPANT")).body("waiver", nullValue());
        assertThat(desk.filing().cases("state", "WAIVED")).isEmpty();
        desk.declare("submission", "").statusCode(409).body("code", equalTo("case-not-matched"));
    }

    @Test
    void theJobReopensItsCase() {
        desk.waive();
        desk.letTimePass();

        expiry.expire();

        desk.read("waivers")
                .body("items.endCause", contains("EXPIRED"))
                .body("items.endedBy", contains(WaiverExpiry.ACTOR));
        assertThat(desk.filing().cases("state", "DISCREPANT")).hasSize(1);
        assertThat(desk.told()).endsWith("waived", "reopened WAIVER_EXPIRED", "discrepant");
        assertThat(desk.audited("expire-waiver")).containsExactly("logistics-service WAIVED DISCREPANT");
    }

    @Test
    void theJobLeavesAloneWhatStillHolds() {
        desk.waive();

        expiry.expire();

        desk.read().body("state", equalTo("WAIVED"));
    }

    @Test
    void whatIsOverIsWaivedAnew() {
        desk.waive();
        desk.letTimePass();

        desk.waive().statusCode(200).body("state", equalTo("WAIVED"));

        desk.read("waivers").body("items.endCause", contains(nullValue(), equalTo("EXPIRED")));
    }

    @Test
    void anExaminationEndsWhatIsOverFirst() {
        desk.waive();
        desk.letTimePass();

        desk.post("runs", "").statusCode(200).body("state", equalTo("DISCREPANT"));

        desk.read("waivers").body("items.endCause", contains("EXPIRED"));
        assertThat(desk.told()).endsWith("reopened WAIVER_EXPIRED", "discrepant");
    }

    /** The run that it tells of examined revision 1; revision 2 is told by the next. */
    @Test
    void aRevisionThatComesAfterTheTimeDoesNotChangeWhatIsTold() {
        desk.waive();
        desk.letTimePass();

        desk.file("order", Filing.clean("order", order -> order.put("packages", 1299)));

        assertThat(TenantSql.of(desk.api())
                        .rows(
                                "select (payload -> 'exportCase' ->> 'run') || ' ' || (payload -> 'exportCase' -> 'documents' -> 0 ->> 'revision')"
                                        + " from outbox where type like '%.case.reopened.v1' order by id"))
                .containsExactly("3 1");
        desk.read().body("run", equalTo(4)).body("documents[0].revision", equalTo(2));
    }
}
