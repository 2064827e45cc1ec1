package org.chuhai.logistics.customssimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.ceb.CebMessage.CEB304;
import static org.chuhai.logistics.ceb.CebMessage.CEB506;
import static org.chuhai.logistics.ceb.CebMessage.CEB604;
import static org.chuhai.logistics.ceb.CebMessage.CEB606;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.stream.Stream;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.logistics.ceb.CebMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may come again (K7, K8), and what is cancelled. */
class ResubmissionTest {

    private static final String SLOW = """
            {"cases":[{"match":{"message":"CEB603"},"answers":[{"status":"120"},
              {"status":"399","when":"MATCHED","afterSeconds":60},{"status":"800","when":"MATCHED","afterSeconds":120}]}]}""";

    static Stream<Arguments> documents() {
        return Stream.of(
                argumentSet("order", Silk.ORDER, CEB304, Submitted.ORDER, "-304001"),
                argumentSet("waybill", Silk.WAYBILL, CEB506, Submitted.WAYBILL, "-504001"),
                argumentSet("list", Silk.LIST, CEB604, Submitted.LIST, "-604001"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatWasDeclaredIsNotDeclaredAgain(Silk message, CebMessage receipt, Submitted kind, String error) {
        Counter counter = Counter.usual().send(message, message);

        assertThat(counter.statuses(receipt)).containsExactly("2", "3", "120", error);
        assertThat(counter.last(receipt).info()).isEqualTo("[K8]业务主键重复：已申报且未被退单");
        assertThat(counter.state(kind)).isEqualTo(EntryState.DECLARED);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsNotDecidedIsChangedAndTakenBack(Silk message, CebMessage receipt, Submitted kind, String error) {
        Counter counter = Counter.usual().send(message, message.change(), message.deletion());

        assertThat(counter.statuses(receipt))
                .containsExactly("2", "3", "120", "2", "3", "120", "2", "3", "120")
                .doesNotContain(error);
        assertThat(counter.state(kind)).isEqualTo(EntryState.WITHDRAWN);
        assertThat(counter.send(message).state(kind)).isEqualTo(EntryState.DECLARED);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsNotThereIsNeitherChangedNorTakenBack(Silk message, CebMessage receipt, Submitted kind, String error) {
        Counter counter = Counter.usual().send(message.change(), message.deletion());

        assertThat(counter.statuses(receipt)).containsExactly(error, error);
        assertThat(counter.state(kind)).isEqualTo(EntryState.REJECTED);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsDecidedIsNotChanged(Silk message, CebMessage receipt, Submitted kind, String error) {
        Counter counter = Counter.usual().send(Silk.ORDER, Silk.WAYBILL, Silk.LIST);

        counter.send(message.change(), message.deletion(), message);

        assertThat(counter.statuses(receipt)).endsWith(error, error, error);
        assertThat(counter.state(kind)).isEqualTo(EntryState.MATCHED);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aChangeThatBreaksARuleLeavesWhatWasThere(Silk message, CebMessage receipt, Submitted kind, String error) {
        Counter counter = Counter.usual().send(message, message.change().saying("currency", "TOO LONG"));

        assertThat(counter.statuses(receipt)).hasSize(4);
        assertThat(counter.state(kind)).isEqualTo(EntryState.DECLARED);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsOnlyStoredTakesNoPart(Silk message, CebMessage receipt, Submitted kind, String error) {
        Counter counter = Counter.usual().send(message.stored());
        Stream.of(Silk.ORDER, Silk.WAYBILL, Silk.LIST)
                .filter(other -> other != message)
                .forEach(counter::send);

        assertThat(counter.statuses(receipt)).containsExactly("1");
        assertThat(counter.send(message).state(kind)).isEqualTo(EntryState.MATCHED);
    }

    @Test
    void theNumberOfADeclarantBelongsToOneList() {
        Counter counter = Counter.usual()
                .send(Silk.LIST, Silk.LIST.saying("orderNo", "SL-2").saying("copNo", "C-2"));

        counter.send(Silk.LIST.change().saying("orderNo", "SL-2"));

        assertThat(counter.last(CEB604).info()).startsWith("[K7]");
        assertThat(counter.last(CEB604).key(CebKey.COP_NO)).isEqualTo(Silk.COP_NO);
    }

    @Test
    void aReturnedListMayNameAnotherOrder() {
        Counter counter = Counter.usual()
                .send(Silk.LIST.saying("orderNo", "WRONG").saying("qty1", "41"), Silk.LIST, Silk.ORDER, Silk.WAYBILL);

        assertThat(counter.state(Submitted.LIST)).isEqualTo(EntryState.MATCHED);
    }

    @Test
    void anOrderOfAForeignPlatformIsKnownByItsSeller() {
        Counter counter = Counter.usual()
                .send(
                        Silk.ORDER.saying("ebpCode", "无"),
                        Silk.ORDER.saying("ebpCode", "无").saying("ebcCode", "91000000MA0WANUT1J"));

        assertThat(counter.count(Submitted.ORDER)).isEqualTo(2);
        assertThat(counter.statuses(CEB304)).containsExactly("2", "3", "120", "2", "3", "120");
    }

    @Test
    void aListIsCancelledBeforeItsGoodsAreReleased() {
        Counter counter = Counter.by(SLOW).send(Silk.ORDER, Silk.WAYBILL, Silk.LIST);
        counter.passes(Duration.ofSeconds(90));

        counter.send(Notes.cancellation(counter.last(CEB604).key(CebKey.INVT_NO)));
        counter.passes(Duration.ofDays(1));

        assertThat(counter.statuses(CEB606)).containsExactly("2", "3", "399");
        assertThat(counter.statuses(CEB604)).containsExactly("120", "399");
        assertThat(counter.state(Submitted.LIST)).isEqualTo(EntryState.CANCELLED);
        assertThat(counter.state(Submitted.ORDER)).isEqualTo(EntryState.DECLARED);
    }

    @Test
    void aCancelledListIsDeclaredAnew() {
        Counter counter = Counter.by(SLOW).send(Silk.ORDER, Silk.WAYBILL, Silk.LIST);
        counter.send(Notes.cancellation(counter.last(CEB604).key(CebKey.INVT_NO)));

        counter.send(Silk.LIST).passes(Duration.ofDays(1));

        assertThat(counter.statuses(CEB604)).containsExactly("120", "120", "399", "800");
    }

    @Test
    void whatIsReleasedIsNotCancelled() {
        Counter counter = Counter.usual().send(Silk.ORDER, Silk.WAYBILL, Silk.LIST);

        counter.send(Notes.cancellation(counter.last(CEB604).key(CebKey.INVT_NO)), Notes.cancellation("NOBODY"));

        assertThat(counter.receipts(CEB606))
                .extracting(receipt -> receipt.status() + receipt.info())
                .containsExactly("-608001[处理]清单已放行，不能撤销", "-608001[处理]没有此编号的清单");
        assertThat(counter.state(Submitted.LIST)).isEqualTo(EntryState.MATCHED);
    }
}
