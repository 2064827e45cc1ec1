package org.chuhai.logistics.reconciliation.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.jspecify.annotations.Nullable;

/** Which of the order numbers that a declaration names means which order. */
final class NamedOrders {

    private static final String FIRST = "/orderNo";

    /** By pointer. */
    private final Map<String, String> numbers = new LinkedHashMap<>();

    private final Map<Presented<Order>, String> pointers = new LinkedHashMap<>();

    private NamedOrders() {}

    /** Orders of equal numbers first; what is left stands in the order in which it is named. */
    static NamedOrders of(Declaration declaration, List<Presented<Order>> orders, boolean several) {
        NamedOrders named = new NamedOrders();
        named.numbers.put(FIRST, declaration.orderNo());
        if (several) {
            for (int i = 0; i < declaration.furtherOrderNos().size(); i++) {
                named.numbers.put(
                        "/furtherOrderNos/" + i, declaration.furtherOrderNos().get(i));
            }
        }
        List<String> free = new ArrayList<>(named.numbers.keySet());
        for (Presented<Order> order : orders) {
            free.stream()
                    .filter(pointer -> named.means(pointer, order))
                    .findFirst()
                    .ifPresent(pointer -> {
                        named.pointers.put(order, pointer);
                        free.remove(pointer);
                    });
        }
        for (Presented<Order> order : orders) {
            if (!named.pointers.containsKey(order)) {
                named.pointers.put(order, free.isEmpty() ? FIRST : free.removeFirst());
            }
        }
        return named;
    }

    private boolean means(String pointer, Presented<Order> order) {
        return Normal.key(Objects.requireNonNull(numbers.get(pointer)))
                .equals(Normal.key(order.document().orderNo()));
    }

    /** Every number that is named has its order. */
    boolean areComplete() {
        return pointers.values().stream().distinct().count() == numbers.size();
    }

    String pointerTo(Presented<Order> order) {
        return Objects.requireNonNull(pointers.get(order));
    }

    /** As the declaration writes it. */
    String numberOf(Presented<Order> order) {
        return Objects.requireNonNull(numbers.get(pointerTo(order)));
    }

    /** The order that the waybill names, else the first; null when there is none. */
    @Nullable Presented<Order> carriedBy(Waybill waybill) {
        String orderNo = waybill.orderNo();
        for (Presented<Order> order : pointers.keySet()) {
            if (orderNo != null
                    && Normal.key(orderNo).equals(Normal.key(order.document().orderNo()))) {
                return order;
            }
        }
        return pointers.isEmpty() ? null : pointers.keySet().iterator().next();
    }
}
