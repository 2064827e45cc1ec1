package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.Api.command;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.logistics.ceb.CebMessage;
import org.junit.jupiter.api.Test;

/** What customs says late, of something else, or not at all. */
@QuarkusTest
class DeclarationTroubleTest {

    private final SilkExport export = new SilkExport();
    private final ByHand byHand = new ByHand(export);

    @Test
    void whatCouldNotBeSentOnIsSentAgain() {
        export.submitted();
        export.told("1:4");
        export.read().body("state", equalTo("SEND_FAILED"));

        export.act("submission", "").statusCode(200).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void whatCouldNotBeSentOnAndNoLongerMatchesStays() {
        export.submitted();
        export.told("1:4");
        byHand.revises("packages", "4").statusCode(200);

        export.act("submission", "").statusCode(409).body("code", equalTo("case-not-matched"));
    }

    @Test
    void whatWasCancelledAfterItsReturnIsNotRevived() {
        export.submitted();
        export.told("2:100");
        export.act("cancellation", "{\"reason\":\"不再出口\"}").statusCode(200);

        export.told("1:3", "3:120");

        export.read().body("state", equalTo("CANCELLED"));
        export.document().body("summary.state", equalTo("CANCELLED"));
        assertThat(export.events()).endsWith("cancelled");
    }

    @Test
    void whatWasRevisedAfterItsReturnIsNotAccepted() {
        export.submitted();
        export.told("2:100");
        byHand.revises("exportDate", "\"2026-01-20\"").statusCode(200);

        export.told("3:120");

        export.read().body("state", equalTo("RETURNED"));
        export.document().body("summary.state", equalTo("DRAFT"));
    }

    @Test
    void anAmendmentThatSomebodyLooksAtIsNotGranted() {
        export.submitted();
        export.told("1:120");
        byHand.asksFor("2026-01-16").statusCode(200);

        byHand.told(2, 7, "300");
        byHand.told(2, 8, "100");

        export.read().body("state", equalTo("UNDER_REVIEW")).body("sendings[1].outcome", equalTo("REFUSED"));
        export.document().body("document.exportDate", equalTo("2026-01-14"));
    }

    @Test
    void anAmendmentOfWhatWasReturnedMeanwhileChangesNothing() {
        export.submitted();
        export.told("1:120");
        byHand.asksFor("2026-01-16").statusCode(200);
        byHand.told(1, 5, "100");

        byHand.told(2, 7, "120");

        export.document().body("document.exportDate", equalTo("2026-01-14"));
    }

    @Test
    void anAmendmentThatCouldNotBeSentOnMayBeAskedForAgain() {
        export.submitted();
        export.told("1:120");
        byHand.asksFor("2026-01-16").statusCode(200);
        byHand.told(2, 7, "4");

        byHand.asksFor("2026-01-17").statusCode(200).body("sendings[1].outcome", equalTo("REFUSED"));
    }

    @Test
    void aRequestOfAnEarlierSubmissionBlocksNothing() {
        export.submitted();
        export.told("1:120");
        byHand.asksFor("2026-01-16").statusCode(200);
        byHand.told(1, 5, "100");
        export.act("submission", "").statusCode(200);
        byHand.told(3, 9, "120");

        byHand.asksFor("2026-01-18").statusCode(200);
    }

    @Test
    void customsNumberIsNotToldByARevision() {
        export.known().draft(SilkExport.SUPPLEMENTS).statusCode(201);

        byHand.revises("declarationNo", "\"29002026E000000009\"")
                .statusCode(409)
                .body("code", equalTo("declared-from-here"));
    }

    @Test
    void whatADraftSaysWronglyIsToldBeforeThatItsNumberIsTaken() {
        export.known().draft(SilkExport.SUPPLEMENTS).statusCode(201);

        export.draft("{\"exportDate\":\"yesterday\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/supplements/exportDate"));
        export.draft(SilkExport.SUPPLEMENTS).statusCode(409).body("code", equalTo("already-exists"));
    }

    @Test
    void whatADraftSaysWronglyIsToldBeforeThatItsDocumentIsAccepted() {
        export.known().draft(SilkExport.SUPPLEMENTS).statusCode(201);
        byHand.files("SL-D-2", "SL-ANOTHER", "29002026E000000009");

        command(export.api().manager(), export.drafting("SL-D-2", "{}"))
                .post("/v1/declarations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("MISMATCH"));
    }

    @Test
    void aReceiptThatAnswersNothingIsKeptAndSaysSo() {
        export.known();

        export.told(new Told(CebMessage.CEB604, 1, "120", "入库"))
                .statusCode(200)
                .body("[0].outcome", equalTo("UNMATCHED"));
    }
}
