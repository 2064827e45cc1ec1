package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
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
}
