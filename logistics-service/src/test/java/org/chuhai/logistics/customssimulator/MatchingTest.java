package org.chuhai.logistics.customssimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.ceb.CebMessage.CEB304;
import static org.chuhai.logistics.ceb.CebMessage.CEB506;
import static org.chuhai.logistics.ceb.CebMessage.CEB508;
import static org.chuhai.logistics.ceb.CebMessage.CEB510;
import static org.chuhai.logistics.ceb.CebMessage.CEB604;
import static org.chuhai.logistics.ceb.CebMessage.CEB608;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Order, waybill and list are joined (K9), whenever the last of them comes (K10). */
@Execution(ExecutionMode.CONCURRENT)
class MatchingTest {

    private static final List<String> ALL_WELL = List.of("2", "3", "120", "399", "800", "899");

    /** Every order of these, each once. */
    private static Stream<List<Silk>> permutations(List<Silk> all) {
        if (all.isEmpty()) {
            return Stream.of(List.of());
        }
        return all.stream().flatMap(first -> {
            List<Silk> rest = new ArrayList<>(all);
            rest.remove(first);
            return permutations(rest)
                    .map(tail -> Stream.concat(Stream.of(first), tail.stream()).toList());
        });
    }

    static Stream<List<Silk>> anyOrder() {
        return permutations(List.of(Silk.ORDER, Silk.WAYBILL, Silk.LIST));
    }

    static Stream<List<Silk>> anyOrderOfTwoExports() {
        Silk order = Silk.ORDER.saying("orderNo", "SL-2");
        Silk waybill = Silk.WAYBILL.saying("logisticsNo", "HZ-2");
        Silk list = Silk.LIST
                .saying("orderNo", "SL-2")
                .saying("logisticsNo", "HZ-2")
                .saying("copNo", "C-2");
        return permutations(List.of(Silk.ORDER, Silk.LIST, order, waybill, list, Silk.WAYBILL));
    }

    @ParameterizedTest
    @MethodSource("anyOrder")
    void theThreeMayComeInAnyOrder(List<Silk> messages) {
        Counter counter = Counter.usual();

        messages.subList(0, 2).forEach(counter::send);
        assertThat(counter.statuses(CEB604)).isIn(List.of(), List.of("2", "3", "120"));
        counter.send(messages.getLast());

        assertThat(counter.statuses(CEB604)).isEqualTo(ALL_WELL);
        assertThat(counter.statuses(CEB304)).containsExactly("2", "3", "120");
        assertThat(counter.statuses(CEB506)).containsExactly("2", "3", "120");
        for (Submitted kind : List.of(Submitted.ORDER, Submitted.WAYBILL, Submitted.LIST)) {
            assertThat(counter.state(kind)).isEqualTo(EntryState.MATCHED);
        }
    }

    @Test
    void twoExportsMayComeInAnyOrder() {
        assertThat(anyOrderOfTwoExports()).hasSize(720).allSatisfy(messages -> {
            Counter counter = Counter.usual();

            messages.forEach(counter::send);

            assertThat(counter.statuses(CEB604)).hasSize(12).contains("899");
            assertThat(counter.count(Submitted.LIST)).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("anyOrder")
    void whatIsReturnedAndCorrectedJoinsInAnyOrder(List<Silk> messages) {
        Counter counter =
                Counter.usual().send(Silk.LIST.saying("netWeight", "15"), Silk.ORDER.saying("totalPrice", "1"));

        messages.forEach(counter::send);

        assertThat(counter.state(Submitted.LIST)).isEqualTo(EntryState.MATCHED);
        assertThat(counter.statuses(CEB604)).containsExactly("-603001", "2", "3", "120", "399", "800", "899");
    }

    @Test
    void aListThatNamesAnotherWaybillIsNotJoined() {
        Counter counter = Counter.usual().send(Silk.ORDER, Silk.WAYBILL, Silk.LIST.saying("logisticsNo", "HZ-2"));

        assertThat(counter.statuses(CEB604)).containsExactly("2", "3", "120");

        counter.send(Silk.LIST.change());
        assertThat(counter.statuses(CEB604)).endsWith("399", "800", "899");
    }

    @Test
    void aListOfAnotherSellerIsNotJoined() {
        Counter counter =
                Counter.usual().send(Silk.ORDER, Silk.WAYBILL, Silk.LIST.saying("ebcCode", "91000000MA0WANUT1J"));

        assertThat(counter.statuses(CEB604)).containsExactly("2", "3", "120");
    }

    @Test
    void amountsAreNotCompared() {
        Counter counter = Counter.usual()
                .send(Silk.ORDER.saying("goodsValue", "1"), Silk.WAYBILL, Silk.LIST.saying("freight", "9"));

        assertThat(counter.statuses(CEB604)).isEqualTo(ALL_WELL);
    }

    @Test
    void notesAndMasterListsAreTaken() {
        Counter counter = Counter.usual().send(Notes.arrival(), Notes.departure(), Notes.masterList());

        assertThat(counter.statuses(CEB508)).containsExactly("2", "3", "120");
        assertThat(counter.statuses(CEB510)).containsExactly("2", "3", "120");
        assertThat(counter.statuses(CEB608)).containsExactly("2", "3", "120");
    }
}
