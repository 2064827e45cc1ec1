package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.transmission.CustomsPost;
import org.junit.jupiter.api.Test;

/** Senders take back what has not left, and nothing else. */
@QuarkusTest
class TakingBackTest {

    private final SilkExport export = new SilkExport();
    private final Posted posted = new Posted(export);
    private final ByHand byHand = new ByHand(export);

    @Test
    void aSubmissionThatIsTakenBackIsADraftAndDoesNotLeave() {
        export.submitted();

        posted.takeBack().statusCode(200).body("state", equalTo("WITHDRAWN")).body("nextAttemptAt", nullValue());
        CustomsPost.goRound();

        export.read().body("state", equalTo("DRAFT")).body("sendings.outcome", contains("WITHDRAWN"));
        export.document().body("summary.state", equalTo("DRAFT"));
        assertThat(posted.folder().in("out")).isEmpty();
        assertThat(export.events()).containsExactly("submitted", "draft");
    }

    @Test
    void whatWasTakenBackIsSubmittedAgainAndAccepted() {
        export.submitted();
        posted.takeBack().statusCode(200);

        export.act("submission", "").statusCode(200);
        CustomsPost.goRound();
        export.told("1:120");

        export.read().body("state", equalTo("ACCEPTED")).body("sendings.outcome", contains("WITHDRAWN", "GRANTED"));
    }

    @Test
    void whatWasReturnedBeforeIsReturnedAgainAndFollowsCustoms() {
        export.submitted();
        export.told("1:120", "2:100");
        export.act("submission", "").statusCode(200).body("customsNumber", nullValue());

        posted.takeBack().statusCode(200);

        export.read().body("state", equalTo("RETURNED")).body("customsNumber", equalTo("29002026E000000001"));
        export.document().body("summary.state", equalTo("DRAFT"));
        byHand.told(1, 3, "120");
        export.read().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void whatCustomsSaidOfTheFirstSubmissionMeanwhileCounts() {
        export.submitted();
        export.told("2:100");
        export.act("submission", "").statusCode(200);
        byHand.told(1, 3, "120");

        posted.takeBack().statusCode(200);

        export.read().body("state", equalTo("ACCEPTED"));
        export.document().body("summary.state", equalTo("ACCEPTED"));
        assertThat(told("submissions")).as("what was taken back is not counted").isEqualTo("1");
        assertThat(told("answer")).isEqualTo("{\"status\":\"120\",\"info\":\"回执 120\"}");
    }

    /** What the latest event says of the declaration. */
    private String told(String member) {
        return TenantSql.of(export.api())
                .rows("select payload -> 'declaration' -> '" + member
                        + "' from outbox where topic = 'chuhai.logistics.declaration' order by id desc limit 1")
                .getFirst();
    }

    @Test
    void aRequestThatIsTakenBackMayBeMadeAgain() {
        export.submitted();
        export.told("1:120");
        byHand.asksFor("2026-01-16").statusCode(200);

        posted.takeBack().statusCode(200);

        export.read().body("state", equalTo("ACCEPTED")).body("sendings[1].outcome", equalTo("WITHDRAWN"));
        byHand.asksFor("2026-01-17").statusCode(200);
    }

    @Test
    void anOrderThatIsTakenBackIsADraftAndMayBeSentAgain() {
        export.known().send("ORDER", export.order());

        posted.takeBack().statusCode(200);

        order().body("summary.state", equalTo("DRAFT"));
        export.send("ORDER", export.order());
    }

    @Test
    void anOrderThatCustomsHasAfterAllIsNoDraftWhenItsSecondMessageIsTakenBack() {
        export.known().send("ORDER", export.order());
        UUID first = posted.id();
        byHand.toldOfOrder(first, 1, "100");
        export.send("ORDER", export.order());
        byHand.toldOfOrder(first, 2, "120");

        posted.takeBack().statusCode(200);

        order().body("summary.state", equalTo("DECLARED"));
    }

    @Test
    void anOrderThatWasReturnedIsADraftWhenItsSecondMessageIsTakenBack() {
        export.known().send("ORDER", export.order());
        byHand.toldOfOrder(posted.id(), 1, "100");
        export.send("ORDER", export.order());

        posted.takeBack().statusCode(200);

        order().body("summary.state", equalTo("DRAFT"));
    }

    private ValidatableResponse order() {
        return export.api()
                .manager()
                .get("/v1/documents/orders/" + export.order() + "?shopId=" + export.shop())
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsStagedIsTakenOutOfTheFolder() {
        export.submitted();
        posted.step();

        posted.takeBack().statusCode(200);
        CustomsPost.goRound();

        assertThat(posted.folder().in("staging")).isEmpty();
        assertThat(posted.folder().in("out")).isEmpty();
    }

    @Test
    void whatWasTakenOutOfTheFolderInVainLeavesAllTheSame() {
        export.submitted();
        posted.step();
        posted.recallAndStop();
        assertThat(posted.folder().in("staging")).isEmpty();

        CustomsPost.goRound();

        posted.read().body("state", equalTo("HANDED_OVER"));
        assertThat(posted.folder().take()).isEqualTo(posted.content());
    }

    @Test
    void whatHasLeftIsNotTakenBack() {
        export.submitted();
        CustomsPost.goRound();

        posted.takeBack().statusCode(409).body("code", equalTo("message-handed-over"));

        export.read().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void whatWasShownIsNotTakenBackThoughNobodyHasWrittenItDown() {
        export.submitted();
        posted.step();
        posted.showAndStop();

        posted.takeBack().statusCode(409).body("code", equalTo("message-handed-over"));
        CustomsPost.goRound();

        posted.read().body("state", equalTo("HANDED_OVER"));
    }

    @Test
    void whatCustomsHasAnsweredIsNotTakenBack() {
        export.submitted();
        byHand.told(1, 1, "3");

        posted.takeBack().statusCode(409).body("code", equalTo("message-handed-over"));
    }

    @Test
    void nobodyKnowsWhetherItHasLeftWhereTheFolderIsGone() {
        export.submitted();
        posted.step();
        posted.folder().isLost();
        posted.folder().breaks();

        posted.takeBack().statusCode(409).body("code", equalTo("message-not-settled"));
    }

    /** As on a share that is not mounted: an empty folder says nothing. */
    @Test
    void nobodyKnowsWhetherItHasLeftWhereAllFoldersAreMissing() {
        export.submitted();
        posted.step();
        posted.showAndStop();
        posted.folder().isLost();

        posted.takeBack().statusCode(409).body("code", equalTo("message-not-settled"));
        CustomsPost.goRound();

        posted.read().body("state", equalTo("STAGED"));
        assertThat(posted.folder().root()).doesNotExist();
    }

    @Test
    void whatWasNeverStagedIsTakenBackThoughTheFolderIsGone() {
        export.submitted();
        posted.folder().breaks();
        CustomsPost.goRound();

        posted.takeBack().statusCode(200);

        export.read().body("state", equalTo("DRAFT"));
    }

    @Test
    void itIsTakenBackOnceByWhoHasSeenIt() {
        export.submitted();

        posted.takeBack("\"7\"").statusCode(412);
        posted.takeBack("*").statusCode(200);
        posted.takeBack("*").statusCode(409).body("code", equalTo("state-refuses"));
    }
}
