package org.chuhai.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.chuhai.order.order.Walnuts.NOW;
import static org.chuhai.order.order.Walnuts.some;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chuhai.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderLifeCycleTest {

    @ParameterizedTest
    @EnumSource
    void everyStateTakesTheActionsOfTheTable(OrderState state) {
        Set<OrderAction> expected = switch (state) {
            case OPEN -> EnumSet.complementOf(EnumSet.of(OrderAction.SHIP, OrderAction.DELIVER));
            case CONFIRMED ->
                EnumSet.complementOf(EnumSet.of(OrderAction.REPLACE, OrderAction.DELETE, OrderAction.CONFIRM));
            case COMPLETE, CANCELLED -> EnumSet.noneOf(OrderAction.class);
        };

        for (OrderAction action : OrderAction.values()) {
            assertThat(OrderLifeCycle.takes(state, action)).as("%s", action).isEqualTo(expected.contains(action));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheTableRefusesTheVerbsRefuse(OrderState state) {
        for (OrderAction action : OrderAction.values()) {
            Order order = in(state);
            if (!OrderLifeCycle.takes(state, action)) {
                assertThatThrownBy(() -> act(order, action))
                        .as("%s", action)
                        .asInstanceOf(type(Refusal.class))
                        .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(OrderProblem.ORDER_STATE_REFUSES));
                assertThat(order.state()).isEqualTo(state);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderState.class,
            names = {"OPEN", "CONFIRMED"})
    void anActionLeadsWhereTheTableSays(OrderState state) {
        for (OrderAction action : OrderAction.values()) {
            Order order = in(state);
            if (order.refusal(action) == null) {
                act(order, action);
                OrderState reached = switch (action) {
                    case CONFIRM -> OrderState.CONFIRMED;
                    case CANCEL -> OrderState.CANCELLED;
                    case REPLACE, DELETE, CHANGE_CONSIGNEE, CHANGE_LINE, SHIP, DELIVER -> state;
                };
                assertThat(order.state()).as("%s", action).isEqualTo(reached);
            }
        }
    }

    @Test
    void whatHasLeftIsNeitherCancelledNorSentElsewhere() {
        Order order = Walnuts.confirmed();
        order.ship(List.of(some(1, "1")), NOW);

        assertThat(allowed(order)).containsExactly(OrderAction.CHANGE_LINE, OrderAction.SHIP, OrderAction.DELIVER);
        assertThatThrownBy(() -> order.cancel("too late", NOW))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.allowed()).containsExactly("CHANGE_LINE", "SHIP", "DELIVER"));
    }

    @Test
    void whatIsNotOnItsWayIsNotDelivered() {
        assertThat(allowed(Walnuts.confirmed()))
                .containsExactly(
                        OrderAction.CANCEL, OrderAction.CHANGE_CONSIGNEE, OrderAction.CHANGE_LINE, OrderAction.SHIP);
    }

    @Test
    void whatHasAllLeftIsNotShippedAgain() {
        Order order = Walnuts.confirmed();
        order.ship(List.of(some(1, "100"), some(2, "40")), NOW);

        assertThat(allowed(order)).containsExactly(OrderAction.CHANGE_LINE, OrderAction.DELIVER);
    }

    private static List<OrderAction> allowed(Order order) {
        return Arrays.stream(OrderAction.values())
                .filter(action -> order.refusal(action) == null)
                .toList();
    }

    private static Order in(OrderState state) {
        return switch (state) {
            case OPEN -> Walnuts.open();
            case CONFIRMED -> Walnuts.confirmed();
            case COMPLETE -> {
                Order order = Walnuts.confirmed();
                order.ship(List.of(some(1, "100"), some(2, "40")), NOW);
                order.deliver(List.of(some(1, "100"), some(2, "40")), NOW);
                yield order;
            }
            case CANCELLED -> {
                Order order = Walnuts.open();
                order.cancel("mistake", NOW);
                yield order;
            }
        };
    }

    /** With content that is right as far as the state lets it be. */
    private static void act(Order order, OrderAction action) {
        switch (action) {
            case REPLACE -> order.replace(Walnuts.content("USD", Walnuts.line("SHELL", "1", "1")), NOW);
            case DELETE -> order.must(OrderAction.DELETE);
            case CONFIRM -> order.confirm(NOW);
            case CANCEL -> order.cancel("mistake", NOW);
            case CHANGE_CONSIGNEE ->
                order.changeConsignee(new ChangeConsignee(Walnuts.consignee("Astana"), "moved"), NOW);
            case CHANGE_LINE ->
                order.changeLine(1, new ChangeOrderLine(Walnuts.line("SHELL", "120", "2.35"), null, null, "more"), NOW);
            case SHIP -> order.ship(List.of(some(1, order.line(1).open().signum() > 0 ? "1" : "0.5")), NOW);
            case DELIVER -> order.deliver(List.of(some(1, "1")), NOW);
        }
    }
}
