package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.declaration.Says.client;
import static org.chuhai.logistics.declaration.Says.form;
import static org.chuhai.logistics.declaration.Says.list;
import static org.chuhai.logistics.declaration.SentDeclarations.sentForm;
import static org.chuhai.logistics.declaration.SentDeclarations.sentList;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chuhai.logistics.transmission.ReceiptMessage;
import org.junit.jupiter.api.Test;

/** What was said of an earlier sending says nothing of the one that followed it, whatever the clocks show. */
@QuarkusTest
class ReceiptsComeAgainTest {

    private static final String SEQ_NO = "E20260117000000001";
    private static final String ENTRY_ID = "940020260000000001";

    @Test
    void whatTheClientSaidOfTheFirstSendingIsNotSaidOfTheSecond() {
        Retelling.End end = sentForm().told(List.of(client(1, null, "F1"), Retelling.submits(), client(1, null, "F1")));

        assertThat(end.state()).isEqualTo(DeclarationState.SUBMITTED);
        assertThat(end.sendings()).containsExactly("SUBMISSION PENDING", "SUBMISSION PENDING");
    }

    @Test
    void whatTheClientSaysOfTheSecondInTheSameWordsCounts() {
        Retelling.End end = sentForm().told(List.of(client(1, null, "F1"), Retelling.submits(), client(2, null, "F1")));

        assertThat(end.state()).isEqualTo(DeclarationState.SEND_FAILED);
    }

    /** It names the sending, and what the client says has no time that could tell otherwise. */
    @Test
    void whatTheClientSaysLateOfTheFirstSendingChangesNothing() {
        Retelling.End end = sentForm()
                .told(List.of(
                        client(1, SEQ_NO, "S0"),
                        form(SEQ_NO, null, 2, "Z"),
                        Retelling.submits(),
                        client(1, null, "F1")));

        assertThat(end.state()).isEqualTo(DeclarationState.SUBMITTED);
    }

    @Test
    void aReturnThatComesAgainDoesNotReturnWhatWasSentAgain() {
        Retelling.End end = sentList().told(List.of(list(2, "100"), Retelling.submits(), list(2, "100")));

        assertThat(end.state()).isEqualTo(DeclarationState.SUBMITTED);
    }

    @Test
    void aReturnIsOfTheNewSendingThoughCustomsClockIsBehind() {
        Retelling.End end = sentList()
                .behind(90)
                .told(List.of(list(1, "3"), list(2, "100"), Retelling.submits(), list(3, "100"), list(1, "2")));

        assertThat(end.state()).isEqualTo(DeclarationState.RETURNED);
    }

    @Test
    void whatComesLateOfTheOldSendingIsNotOfTheNewOneThoughCustomsClockIsAhead() {
        Retelling.End end = sentList().behind(-90).told(List.of(list(2, "100"), Retelling.submits(), list(1, "4")));

        assertThat(end.state()).isEqualTo(DeclarationState.SUBMITTED);
    }

    /** Customs names it by the data centre's number alone, and the client has not told yet that it is the same. */
    @Test
    void aFormThatWasSentAgainIsAcceptedThoughTheClientSaysNothing() {
        Retelling.End end = sentForm()
                .told(List.of(
                        client(1, SEQ_NO, "S0"),
                        form(SEQ_NO, null, 2, "Z"),
                        Retelling.submits(),
                        form(SEQ_NO, ENTRY_ID, 4, "L")));

        assertThat(end.state()).isEqualTo(DeclarationState.ACCEPTED);
        assertThat(end.preEntryNo()).isEqualTo(SEQ_NO);
    }

    /** The first sending's form is deleted under the number that it has, which is not the second's. */
    @Test
    void whatHappensToTheOldFormDoesNotHappenToTheNewOne() {
        Retelling.End end = sentForm()
                .told(List.of(
                        client(1, SEQ_NO, "S0"),
                        form(SEQ_NO, null, 2, "Z"),
                        Retelling.submits(),
                        client(2, "E20260117000000002", "S0"),
                        form(SEQ_NO, null, 5, "D")));

        assertThat(end.state()).isEqualTo(DeclarationState.SUBMITTED);
    }

    /** Whose number it named became known only after the form was sent again. */
    @Test
    void whatHadComeBeforeItWasSentIsNoAnswerToIt() {
        Retelling.End end = sentForm()
                .told(List.of(
                        client(1, SEQ_NO, "S0"),
                        form(SEQ_NO, null, 2, "Z"),
                        form(null, ENTRY_ID, 3, "D"),
                        Retelling.submits(),
                        form(SEQ_NO, ENTRY_ID, 1, "L")));

        assertThat(end.state()).isEqualTo(DeclarationState.SUBMITTED);
    }

    @Test
    void whatTheClientSaysComesBeforeWhatCustomsSaysThoughCustomsClockIsBehind() {
        Says sentOn = new Says(ReceiptMessage.DEC_RECEIPT, 1, SEQ_NO, null, 2, "E1");

        assertThat(sentForm()
                        .behind(60)
                        .told(List.of(client(1, null, "F1"), sentOn))
                        .state())
                .isEqualTo(DeclarationState.SENT);
    }
}
