package org.chuhai.order.order;

import static org.chuhai.order.order.OrderState.CONFIRMED;
import static org.chuhai.order.order.OrderState.OPEN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

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

    /** Whether the action is refused as soon as anything was shipped. */
    static boolean needsEverythingHere(OrderAction action) {
        return ONLY_UNSHIPPED.contains(action);
    }
}
