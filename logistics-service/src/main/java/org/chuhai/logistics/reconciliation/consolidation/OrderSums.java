package org.chuhai.logistics.reconciliation.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.jspecify.annotations.Nullable;

/** Members of the heads of several orders as sums, less what other declarations take of them. */
record OrderSums(List<Presented<Order>> orders, List<Presented<Declaration>> others) {

    /** More than a message can say. */
    private static final BigDecimal MOST_PACKAGES = BigDecimal.valueOf(999_999_999);

    /** Null when an order does not state it. */
    @Nullable BigDecimal of(Function<Order, @Nullable BigDecimal> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Presented<Order> order : orders) {
            BigDecimal one = amount.apply(order.document());
            if (one == null) {
                return null;
            }
            sum = sum.add(one);
        }
        return sum;
    }

    /** What the other declarations leave; null when that is nothing, because then it tells nothing. */
    @Nullable BigDecimal left(Function<Order, @Nullable BigDecimal> ordered, Function<Declaration, BigDecimal> declared) {
        BigDecimal left = of(ordered);
        for (Presented<Declaration> other : others) {
            left = left == null ? null : left.subtract(declared.apply(other.document()));
        }
        return left == null || (!others.isEmpty() && left.signum() <= 0) ? null : left;
    }

    @Nullable Integer packages() {
        BigDecimal left = left(
                order -> order.packages() == null ? null : BigDecimal.valueOf(order.packages()),
                declaration -> BigDecimal.valueOf(declaration.packages()));
        return left == null || left.compareTo(MOST_PACKAGES) > 0 ? null : left.intValueExact();
    }
}
