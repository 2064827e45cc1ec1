package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.logistics.ceb.CebMessage;
import org.junit.jupiter.api.Test;

/** A list on its way through customs. */
@QuarkusTest
class DeclarationFlowTest {

    private final SilkExport export = new SilkExport();
    private final ByHand byHand = new ByHand(export);

    @Test
    void aDraftSaysWhatIsMissing() {
        export.known()
                .draft("{}")
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("route", equalTo("LIST"))
                .body("documentId", nullValue())
                .body("missing.pointer", hasItem("/customsOffice"))
                .body("missing.pointer", hasItem("/statisticsFlag"))
                .body("declaration.lines[0].legalQuantity2", equalTo("3.2"))
                .body("declaration.netWeightKg", equalTo("12.2"));
    }

    @Test
    void aWholeDraftIsFiledAndItsCaseMatches() {
        export.known()
                .draft(SilkExport.SUPPLEMENTS)
                .statusCode(201)
                .body("missing", empty())
                .body("documentId", notNullValue());

        export.api()
                .manager()
                .get("/v1/cases?shopId=" + export.shop())
                .then()
                .body("items[0].state", equalTo("MATCHED"));
    }

    @Test
    void whatIsSupplementedMakesItWhole() {
        export.known().draft("{}");

        export.supplement(SilkExport.SUPPLEMENTS).statusCode(200).body("missing", empty());

        export.document().body("summary.state", equalTo("DRAFT"));
    }

    @Test
    void anIncompleteDraftIsNotSent() {
        export.known().draft("{}");

        export.act("submission", "")
                .statusCode(409)
                .body("code", equalTo("declaration-incomplete"))
                .body("errors.pointer", hasItem("/exitPort"));
    }

    @Test
    void customsAcceptsConcludesReleasesAndCloses() {
        export.submitted();

        export.told("1:3", "2:120", "3:399", "4:800", "5:899");

        export.read()
                .body("state", equalTo("CLOSED"))
                .body("customsNumber", equalTo("29002026E000000001"))
                .body("receipts.meaning", contains("SENT", "ACCEPTED", "CONCLUDED", "RELEASED", "CLOSED"));
        export.document().body("summary.state", equalTo("ACCEPTED"));
        assertThat(export.events()).containsExactly("submitted", "sent", "accepted", "concluded", "released", "closed");
    }

    @Test
    void receiptsInAnyOrderAndTwiceEndTheSame() {
        export.submitted();

        export.told("4:800", "2:120", "4:800", "1:3", "3:399");

        export.read().body("state", equalTo("RELEASED")).body("receipts", hasSize(4));
        assertThat(export.events()).containsExactly("submitted", "released");
    }

    @Test
    void whatIsReturnedIsADraftAndGoesAgain() {
        export.submitted();
        export.told("1:3", "2:100");
        export.document().body("summary.state", equalTo("DRAFT"));

        export.act("submission", "").statusCode(200).body("state", equalTo("SUBMITTED"));
        export.told("9:120");

        export.read().body("state", equalTo("ACCEPTED")).body("sendings", hasSize(2));
        assertThat(export.events()).containsExactly("submitted", "sent", "returned", "submitted", "accepted");
    }

    @Test
    void aReturnedDeclarationIsCorrectedAsItsNextRevision() {
        export.submitted();
        export.told("2:100");

        export.supplement(SilkExport.SUPPLEMENTS.replace("\"2026-01-14\"", "\"2026-01-15\""))
                .statusCode(200)
                .body("state", equalTo("DRAFT"));

        export.document().body("summary.revision", equalTo(2)).body("document.exportDate", equalTo("2026-01-15"));
    }

    @Test
    void anAmendmentCountsWhenItIsGranted() {
        export.submitted();
        export.told("1:120");

        byHand.asksFor("2026-01-16").statusCode(200).body("sendings[1].outcome", equalTo("PENDING"));
        export.document().body("document.exportDate", equalTo("2026-01-14"));
        byHand.told(2, 7, "120");

        export.document()
                .body("document.exportDate", equalTo("2026-01-16"))
                .body("revision.origin", equalTo("AMENDED"));
        export.read().body("state", equalTo("ACCEPTED")).body("sendings[1].outcome", equalTo("GRANTED"));
    }

    @Test
    void aRefusedAmendmentChangesNothing() {
        export.submitted();
        export.told("1:120");
        byHand.asksFor("2026-01-16").statusCode(200);

        byHand.told(2, 7, "100");

        export.read().body("state", equalTo("ACCEPTED")).body("sendings[1].outcome", equalTo("REFUSED"));
        export.document().body("document.exportDate", equalTo("2026-01-14"));
    }

    @Test
    void anAmendmentThatNoLongerMatchesIsNotAskedFor() {
        export.submitted();
        export.told("1:120");
        var amended = export.content().put("packages", 4);

        export.act("amendments", "{\"reason\":\"多一件\",\"declaration\":" + amended + "}")
                .statusCode(409)
                .body("code", equalTo("case-not-matched"));
    }

    @Test
    void aCancellationIsAskedForAndGranted() {
        export.submitted();
        export.told("1:120");
        export.act("cancellation", "{\"reason\":\"买方取消订单\"}").statusCode(200).body("state", equalTo("ACCEPTED"));

        export.told(new Told(CebMessage.CEB606, 9, "399", "同意撤销")).statusCode(200);

        export.read().body("state", equalTo("CANCELLED"));
        export.document().body("summary.state", equalTo("CANCELLED"));
    }

    @Test
    void oneRequestAtATime() {
        export.submitted();
        export.told("1:120");
        export.act("cancellation", "{\"reason\":\"买方取消订单\"}").statusCode(200);

        export.act("cancellation", "{\"reason\":\"再次\"}").statusCode(409).body("code", equalTo("request-pending"));
    }

    @Test
    void aDraftIsCancelledAtOnce() {
        export.known().draft(SilkExport.SUPPLEMENTS);

        export.act("cancellation", "{\"reason\":\"不再出口\"}").statusCode(200).body("state", equalTo("CANCELLED"));
    }

    @Test
    void whatIsUnderInspectionIsNotCancelled() {
        export.submitted();
        export.told("1:120", "2:500");

        export.act("cancellation", "{\"reason\":\"不再出口\"}").statusCode(409).body("code", equalTo("state-refuses"));
    }

    @Test
    void nobodySaysByHandHowFarItIs() {
        export.submitted();

        byHand.says("withdrawal").statusCode(409).body("code", equalTo("declared-from-here"));
        byHand.revises("exportDate", "\"2026-01-20\"").statusCode(409).body("code", equalTo("declared-from-here"));
    }

    @Test
    void whatWasReturnedIsRevisedByHandToo() {
        export.submitted();
        export.told("2:100");

        byHand.revises("exportDate", "\"2026-01-20\"").statusCode(200);

        byHand.says("submission").statusCode(409).body("code", equalTo("declared-from-here"));
    }
}
