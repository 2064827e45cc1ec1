package org.chuhai.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.chuhai.order.order.Walnuts.NOW;
import static org.chuhai.order.order.Walnuts.some;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What left and what arrived, by the counters of the lines. */
class OrderFulfilmentTest {

    private static final long SEED = 20261122;

    private final Order order = Walnuts.confirmed();

    @Test
    void fulfilmentFollowsFromTheCounters() {
        List<Fulfilment> seen = new ArrayList<>(List.of(order.fulfilment()));
        order.ship(List.of(some(1, "100")), NOW);
        seen.add(order.fulfilment());
        order.deliver(List.of(some(1, "100")), NOW);
        seen.add(order.fulfilment());
        order.ship(List.of(some(2, "40")), NOW);
        seen.add(order.fulfilment());
        order.deliver(List.of(some(2, "40")), NOW);
        seen.add(order.fulfilment());

        assertThat(seen)
                .containsExactly(
                        Fulfilment.UNFULFILLED,
                        Fulfilment.PARTLY_SHIPPED,
                        Fulfilment.PARTLY_SHIPPED,
                        Fulfilment.SHIPPED,
                        Fulfilment.DELIVERED);
        assertThat(order.state()).isEqualTo(OrderState.COMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100.00001, /lines/0/quantity",
        "1, 0, /lines/0/quantity",
        "1, -1, /lines/0/quantity",
        "1, 0.000001, /lines/0/quantity",
        "3, 1, /lines/0/no",
        "0, 1, /lines/0/no"
    })
    void neverMoreThanIsOpenLeaves(int no, String quantity, String pointer) {
        assertRefused(() -> order.ship(List.of(some(no, quantity)), NOW), pointer);
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.UNFULFILLED);
    }

    @Test
    void neverMoreThanIsOnItsWayArrives() {
        order.ship(List.of(some(1, "10")), NOW);

        assertRefused(() -> order.deliver(List.of(some(1, "10.5")), NOW), "/lines/0/quantity");
        assertRefused(() -> order.deliver(List.of(some(2, "1")), NOW), "/lines/0/quantity");
    }

    @Test
    void aLineIsNamedOnceAndOneIsNamed() {
        assertRefused(() -> order.ship(List.of(some(1, "1"), some(1, "1")), NOW), "/lines/1/no");
        assertRefused(() -> order.ship(List.of(), NOW), "/lines");
    }

    @Test
    void aShippedLineChangesItsQuantityOnlyAndNotBelowWhatLeft() {
        order.ship(List.of(some(1, "60")), NOW);

        assertRefused(() -> change("SHELL", "59.99999", "2.35"), "/line/quantity");
        assertThatThrownBy(() -> change("SHELL", "60", "2.36"))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(OrderProblem.ORDER_LINE_SHIPPED));
        change("SHELL", "60", "2.350");

        assertThat(order.line(1).open()).isZero();
        assertThat(order.goodsValue()).isEqualByComparingTo("413.00");
    }

    @Test
    void whatIsCutDownToWhatArrivedIsComplete() {
        order.ship(List.of(some(1, "60"), some(2, "40")), NOW);
        order.deliver(List.of(some(1, "60"), some(2, "40")), NOW);
        assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);

        change("SHELL", "60", "2.35");

        assertThat(order.state()).isEqualTo(OrderState.COMPLETE);
    }

    @Test
    void aCancelledOrderHasNothingOpen() {
        order.cancel("The buyer withdrew", NOW);

        assertThat(order.lines()).allSatisfy(line -> assertThat(line.open()).isZero());
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.UNFULFILLED);
    }

    /** Whatever is asked, what the verbs took keeps the counters in their bounds. */
    @Test
    void noSequenceBreaksTheCounters() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            Order any = Walnuts.confirmed();
            for (int step = 0; step < 30; step++) {
                List<ShippedLine> lines = List.of(some(1 + random.nextInt(2), Integer.toString(random.nextInt(70))));
                try {
                    switch (random.nextInt(3)) {
                        case 0 -> any.ship(lines, NOW);
                        case 1 -> any.deliver(lines, NOW);
                        default ->
                            any.changeLine(
                                    1,
                                    new ChangeOrderLine(
                                            Walnuts.line("SHELL", Integer.toString(1 + random.nextInt(150)), "2.35"),
                                            null,
                                            null,
                                            "other"),
                                    NOW);
                    }
                } catch (Refusal refused) {
                    // Refused: nothing has changed, and the next step is tried.
                }
                assertThat(any.lines()).allSatisfy(line -> {
                    assertThat(line.open()).isNotNegative();
                    assertThat(line.travelling()).isNotNegative();
                });
                assertThat(any.state() == OrderState.COMPLETE).isEqualTo(any.fulfilment() == Fulfilment.DELIVERED);
            }
        }
    }

    private void change(String itemNo, String quantity, String unitPrice) {
        order.changeLine(
                1,
                new ChangeOrderLine(Walnuts.line(itemNo, quantity, unitPrice), null, null, "The buyer says so"),
                NOW);
    }

    private static void assertRefused(Runnable verb, String pointer) {
        assertThatThrownBy(verb::run)
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointer));
    }
}
