package org.chuhai.order.dispatch;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.chuhai.order.order.OrderView;
import org.chuhai.order.order.ShippedLine;

/**
 * How much of an order a dispatch is.
 *
 * @param everything all that the order has leaves with it, and nothing left before
 * @param earlierPackages packages of the order's earlier dispatches
 * @param earlierWeightKg their gross weight in kilograms
 */
record DispatchShare(boolean everything, long earlierPackages, BigDecimal earlierWeightKg) {

    /** The only one, and with everything. */
    static final DispatchShare WHOLE = new DispatchShare(true, 0, BigDecimal.ZERO);

    static DispatchShare of(OrderView order, List<ShippedLine> leaving, Collection<Dispatch> earlier) {
        boolean everything = earlier.isEmpty()
                && order.lines().stream()
                        .allMatch(line -> line.shipped().signum() == 0
                                && line.open().compareTo(quantity(leaving, line.no())) == 0);
        return new DispatchShare(
                everything,
                earlier.stream().mapToLong(Dispatch::packages).sum(),
                earlier.stream().map(Dispatch::grossWeightKg).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal quantity(List<ShippedLine> leaving, int no) {
        return leaving.stream()
                .filter(line -> line.no() == no)
                .map(ShippedLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
