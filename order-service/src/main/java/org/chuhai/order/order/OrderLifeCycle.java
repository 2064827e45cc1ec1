package org.chuhai.order.order;

import static org.chuhai.order.order.OrderState.CONFIRMED;
import static org.chuhai.order.order.OrderState.OPEN;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The life of an order as data: which state takes which action, and what else an action waits for. */
final class OrderLifeCycle {

    private static final Map<OrderAction, Set<OrderState>> TAKEN_IN = new EnumMap<>(Map.of(
            OrderAction.REPLACE, EnumSet.of(OPEN),
            OrderAction.DELETE, EnumSet.of(OPEN),
            OrderAction.CONFIRM, EnumSet.of(OPEN),
            OrderAction.CANCEL, EnumSet.of(OPEN, CONFIRMED),
            OrderAction.CHANGE_CONSIGNEE, EnumSet.of(OPEN, CONFIRMED),
            OrderAction.CHANGE_LINE, EnumSet.of(OPEN, CONFIRMED),
            OrderAction.SHIP, EnumSet.of(CONFIRMED),
            OrderAction.DELIVER, EnumSet.of(CONFIRMED)));

    /** What has left cannot be called back by words: neither cancelled nor sent elsewhere. */
    private static final Set<OrderAction> ONLY_UNSHIPPED = EnumSet.of(OrderAction.CANCEL, OrderAction.CHANGE_CONSIGNEE);

    private OrderLifeCycle() {}

    /** Whether an order in this state takes the action at all. */
    static boolean takes(OrderState state, OrderAction action) {
        return TAKEN_IN.getOrDefault(action, Set.of()).contains(state);
    }

    /** Why the order refuses the action now; null where it takes it. */
    static @Nullable Text refusal(Order order, OrderAction action) {
        if (!takes(order.state(), action)) {
            return OrderProblem.reason(order.state(), action);
        }
        if (ONLY_UNSHIPPED.contains(action) && order.fulfilment() != Fulfilment.UNFULFILLED) {
            return new Text(
                    "订单已有发货，不能" + action.words().zh(),
                    "an order that is partly shipped cannot " + action.words().en());
        }
        if (action == OrderAction.SHIP && noLine(order, OrderLine::open)) {
            return new Text("订单已全部发货", "everything of the order is shipped");
        }
        if (action == OrderAction.DELIVER && noLine(order, OrderLine::travelling)) {
            return new Text("订单没有在途货物", "nothing of the order is on its way");
        }
        return null;
    }

    /** The actions that the order takes now. */
    static List<OrderAction> actions(Order order) {
        return Arrays.stream(OrderAction.values())
                .filter(action -> refusal(order, action) == null)
                .toList();
    }

    private static boolean noLine(Order order, Function<OrderLine, BigDecimal> what) {
        return order.lines().stream().noneMatch(line -> what.apply(line).signum() > 0);
    }
}
