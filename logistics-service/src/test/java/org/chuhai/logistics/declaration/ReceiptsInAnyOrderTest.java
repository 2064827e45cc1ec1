package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.declaration.Says.cancellation;
import static org.chuhai.logistics.declaration.Says.client;
import static org.chuhai.logistics.declaration.Says.form;
import static org.chuhai.logistics.declaration.Says.list;
import static org.chuhai.logistics.declaration.SentDeclarations.sentForm;
import static org.chuhai.logistics.declaration.SentDeclarations.sentList;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.declaration.Retelling.Acts;
import org.chuhai.logistics.declaration.Retelling.Step;
import org.junit.jupiter.api.Test;

/** What customs says reaches the same end in whichever order it comes, and however often. */
@QuarkusTest
class ReceiptsInAnyOrderTest {

    private static final int FEW = 4;
    private static final int SOME = 5;
    private static final String SEQ_NO = "E20260117000000001";
    private static final String ENTRY_ID = "940020260000000001";

    @Test
    void aListThatIsReleased() {
        endsAlike(sentList(), DeclarationState.RELEASED, list(1, "3"), list(2, "120"), list(3, "399"), list(4, "800"));
    }

    @Test
    void aListThatIsInspectedDetainedReleasedAndClosed() {
        endsAlike(
                sentList(),
                DeclarationState.CLOSED,
                list(1, "3"),
                list(2, "120"),
                list(3, "300"),
                list(4, "500"),
                list(5, "501"),
                list(6, "800"),
                list(7, "899"));
    }

    @Test
    void aListThatIsAmended() {
        endsAlike(
                sentList(),
                DeclarationState.CLOSED,
                List.of(list(2, "120"), list(1, "2")),
                Retelling.amends(),
                List.of(list(1, "3"), list(2, 7, "120"), list(8, "399"), list(9, "800"), list(10, "899")));
    }

    @Test
    void aListThatIsNotAmended() {
        endsAlike(
                sentList(),
                DeclarationState.RELEASED,
                List.of(list(2, "120")),
                Retelling.amends(),
                List.of(list(1, "3"), list(2, 7, "100"), list(8, "399"), list(9, "800")));
    }

    @Test
    void aListThatIsCancelled() {
        endsAlike(
                sentList(),
                DeclarationState.CANCELLED,
                List.of(list(1, "3"), list(2, "120")),
                Retelling.cancels(),
                List.of(cancellation(5, "3"), cancellation(6, "120"), list(3, "399"), cancellation(7, "399")));
    }

    @Test
    void aListThatIsReturnedAndSentAgain() {
        endsAlike(
                sentList(),
                DeclarationState.RELEASED,
                List.of(list(2, "3"), list(3, "100")),
                Retelling.submits(),
                List.of(list(1, "2"), list(4, "3"), list(5, "120"), list(6, "800"), list(3, "100")));
    }

    @Test
    void aListThatIsReturnedAndSentAgainWhileCustomsClockIsAnHourBehind() {
        endsAlike(
                sentList().behind(60),
                DeclarationState.ACCEPTED,
                List.of(list(2, "3"), list(3, "100")),
                Retelling.submits(),
                List.of(list(1, "2"), list(4, "3"), list(5, "120"), list(3, "100")));
    }

    /** Customs names a form by what an earlier receipt has told of it. */
    @Test
    void aFormWhoseNumbersBecomeKnownLate() {
        endsAlike(
                sentForm(),
                DeclarationState.RELEASED,
                client(1, SEQ_NO, "S0"),
                form(SEQ_NO, ENTRY_ID, 2, "L"),
                form(null, ENTRY_ID, 3, "G"),
                form(null, ENTRY_ID, 4, "P"));
    }

    @Test
    void aFormThatCustomsNumbersOnlyWhenItLetsItGo() {
        endsAlike(
                sentForm(),
                DeclarationState.CLOSED,
                client(1, SEQ_NO, "S0"),
                form(SEQ_NO, null, 2, "L"),
                form(SEQ_NO, ENTRY_ID, 4, "P"),
                form(null, ENTRY_ID, 5, "R"));
    }

    @Test
    void aFormThatCustomsDeletes() {
        endsAlike(
                sentForm(),
                DeclarationState.CANCELLED,
                client(1, SEQ_NO, "S0"),
                form(SEQ_NO, ENTRY_ID, 2, "L"),
                form(SEQ_NO, null, 4, "D"));
    }

    @Test
    void aFormThatIsSentBackAndSentAgain() {
        endsAlike(
                sentForm(),
                DeclarationState.RELEASED,
                List.of(client(1, SEQ_NO, "S0"), form(SEQ_NO, ENTRY_ID, 2, "Z")),
                Retelling.submits(),
                List.of(
                        form(SEQ_NO, null, 1, "E1"),
                        client(1, SEQ_NO, "S0"),
                        client(2, SEQ_NO, "S0"),
                        form(SEQ_NO, null, 4, "E1"),
                        form(SEQ_NO, ENTRY_ID, 5, "L"),
                        form(null, ENTRY_ID, 6, "P")));
    }

    @Test
    void aFormThatIsSentAgainAndGetsOtherNumbers() {
        endsAsTheSecondSending(sentForm());
    }

    @Test
    void aFormThatIsSentAgainAndGetsOtherNumbersWhileCustomsClockIsAnHourBehind() {
        endsAsTheSecondSending(sentForm().behind(60));
    }

    private static void endsAsTheSecondSending(Retelling form) {
        endsAlike(
                form,
                DeclarationState.ACCEPTED,
                List.of(client(1, null, "F1")),
                Retelling.submits(),
                List.of(
                        client(1, null, "F1"),
                        client(2, SEQ_NO, "S0"),
                        form(SEQ_NO, ENTRY_ID, 5, "L"),
                        form(null, ENTRY_ID, 6, "T")));
    }

    private static void endsAlike(Retelling retelling, DeclarationState state, Says... said) {
        Retelling.End inOrder = retelling.told(List.of(said));
        assertThat(inOrder.state()).isEqualTo(state);

        List<List<Says>> orders = new ArrayList<>(Orders.some(List.of(said), SOME, 7));
        if (said.length <= FEW) {
            orders.addAll(Orders.all(List.of(said)));
        }
        for (List<Says> order : orders) {
            assertThat(retelling.told(order)).as("%s", order).isEqualTo(inOrder);
        }
    }

    private static void endsAlike(
            Retelling retelling, DeclarationState state, List<Says> before, Acts act, List<Says> after) {
        Retelling.End inOrder = retelling.told(joined(before, act, after));
        assertThat(inOrder.state()).isEqualTo(state);

        List<List<Says>> orders = Orders.all(before);
        int i = 0;
        for (List<Says> order : Orders.some(after, SOME, 9)) {
            List<Step> steps = joined(orders.get(i++ % orders.size()), act, order);
            assertThat(retelling.told(steps)).as("%s", steps).isEqualTo(inOrder);
        }
    }

    private static List<Step> joined(List<Says> before, Acts act, List<Says> after) {
        List<Step> steps = new ArrayList<>(before);
        steps.add(act);
        steps.addAll(after);
        return steps;
    }
}
