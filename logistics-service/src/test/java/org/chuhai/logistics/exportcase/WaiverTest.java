package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.chuhai.testing.server.Token;
import org.chuhai.testing.wall.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WaiverTest {

    private final CaseDesk desk = CaseDesk.fresh();

    @BeforeEach
    void twoSlipsOfThePen() {
        desk.slipped();
    }

    @Test
    void aManagerAnswersForAllThatBlocks() {
        desk.waive()
                .statusCode(200)
                .body("state", equalTo("WAIVED"))
                .body("verdict", equalTo("DISCREPANT"))
                .body("waiver.approver", equalTo("manager"))
                .body("waiver.reason", equalTo("the broker has confirmed it"))
                .body("waiver.run", equalTo(3))
                .body("waiver.findings.rule", contains("R10", "R16"))
                .body("waiver.endedAt", nullValue());

        assertThat(desk.told()).endsWith("discrepant", "waived").doesNotContain("matched");
        assertThat(desk.audited("waive")).containsExactly("manager DISCREPANT WAIVED the broker has confirmed it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "integration", "assessor", "service"})
    void nobodyElseMay(String role) {
        Token token =
                Token.of(desk.api().tenant()).role(role).shops(desk.filing().shop());

        desk.post(Tenant.by(token), "waiver", CaseDesk.waiver(Instant.now().plusSeconds(60), "null"))
                .statusCode(403);

        desk.read().body("state", equalTo("DISCREPANT")).body("waiver", nullValue());
    }

    @Test
    void whatBlocksAndIsLeftOutIsNamed() {
        desk.post("waiver", CaseDesk.waiver(Instant.now().plusSeconds(60), "[2]"))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo("UNCOVERED"))
                .body("errors[0].message", containsString("finding 1 "));

        desk.read("waivers").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"-1, NOT_IN_FUTURE", "367, TOO_FAR"})
    void aWaiverEndsWithinTwelveMonths(int days, String code) {
        desk.post("waiver", CaseDesk.waiver(Instant.now().plus(Duration.ofDays(days)), "null"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/expiresAt"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aCaseThatMatchesNeedsNone() {
        desk.post("corrections", "{\"reason\":\"typing mistakes\"}").statusCode(200);

        desk.waive().statusCode(409).body("code", equalTo("state-refuses")).body("allowed", contains("EXAMINE"));
    }

    @Test
    void whatIsWaivedAndFewerFindingsStayWaived() {
        desk.waive();

        desk.post("corrections", "{\"findings\":[2],\"reason\":\"packages\"}")
                .statusCode(200)
                .body("state", equalTo("WAIVED"))
                .body("run", equalTo(4));

        assertThat(desk.told()).endsWith("waived", "corrected");
    }

    @Test
    void whatMatchesInTheEndNeedsItsWaiverNoMore() {
        desk.waive();

        desk.post("corrections", "{\"reason\":\"typing mistakes\"}")
                .body("state", equalTo("MATCHED"))
                .body("waiver", nullValue());

        desk.read("waivers")
                .body("items.endCause", contains("FINDINGS_GONE"))
                .body("items.endedBy", contains("manager"));
        assertThat(desk.told()).endsWith("waived", "corrected", "matched");
    }

    /** The same rule at the same place, with another value: nobody has answered for that. */
    @Test
    void anotherValueReopensIt() {
        desk.waive();

        desk.file("declaration", Filing.slipped("declaration").put("packages", 1302));

        desk.read().body("state", equalTo("DISCREPANT")).body("waiver", nullValue());
        desk.read("waivers").body("items.endCause", contains("NEW_FINDINGS"));
        assertThat(desk.told()).endsWith("waived", "reopened NEW_FINDINGS", "discrepant");
    }

    @Test
    void aDocumentThatGoesMissingEndsIt() {
        desk.waive();

        desk.act("waybills", "KH2601150001", "cancellation", "{\"reason\":\"the truck broke down\"}")
                .statusCode(200);

        desk.read().body("state", equalTo("WAITING"));
        desk.read("waivers").body("items.endCause", contains("DOCUMENT_MISSING"));
        assertThat(desk.told()).endsWith("reopened DOCUMENT_MISSING", "waiting");
    }

    @Test
    void whoeverWithdrawsItSaysWhy() {
        desk.waive();

        desk.withdraw().statusCode(200).body("state", equalTo("DISCREPANT")).body("waiver", nullValue());

        desk.read("waivers")
                .body("items[0].endCause", equalTo("WITHDRAWN"))
                .body("items[0].endReason", equalTo("the broker was wrong"))
                .body("items[0].endedAt", notNullValue());
        desk.withdraw().statusCode(409).body("allowed", contains("EXAMINE", "WAIVE"));
        assertThat(desk.told()).endsWith("waived", "reopened WAIVER_WITHDRAWN", "discrepant");
    }

    @Test
    void aWithdrawalWithoutAReasonIsNone() {
        desk.waive();

        desk.post("waiver/withdrawal", "{\"reason\":\" \"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        desk.read().body("state", equalTo("WAIVED"));
    }

    @Test
    void theHistoryIsReadInPages() {
        desk.waive();
        desk.withdraw();
        desk.waive().statusCode(200);

        String next = desk.read("waivers?limit=1")
                .body("items.endCause", contains(nullValue()))
                .extract()
                .path("next");

        desk.read("waivers?limit=1&after=" + next)
                .body("items.endCause", contains("WITHDRAWN"))
                .body("next", nullValue());
    }
}
