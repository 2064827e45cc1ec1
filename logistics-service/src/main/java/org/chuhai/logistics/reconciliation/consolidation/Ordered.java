package org.chuhai.logistics.reconciliation.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.logistics.reconciliation.examination.Figures;
import org.jspecify.annotations.Nullable;

/** A line of one of the orders, and what other declarations declare of it. */
final class Ordered {

    private final Presented<Order> order;
    private final int index;
    private final int decimals;
    private final List<DeclarationLine> elsewhere = new ArrayList<>();

    Ordered(Presented<Order> order, int index, int decimals) {
        this.order = order;
        this.index = index;
        this.decimals = decimals;
    }

    Presented<Order> order() {
        return order;
    }

    int index() {
        return index;
    }

    OrderLine stated() {
        return order.document().lines().get(index);
    }

    /** Another declaration declares this of the line. */
    void declaredElsewhere(DeclarationLine line) {
        elsewhere.add(line);
    }

    boolean isShared() {
        return !elsewhere.isEmpty();
    }

    /** In the order's unit; what is in a unit that does not convert leaves the whole line to this declaration. */
    BigDecimal quantityElsewhere(Conversion conversion) {
        BigDecimal sum = BigDecimal.ZERO;
        for (DeclarationLine line : elsewhere) {
            BigDecimal converted = conversion.convert(line.quantity(), line.unit(), stated().unit());
            sum = converted == null ? sum : sum.add(converted);
        }
        return sum;
    }

    /** Whether others declare all of it. */
    boolean isTaken(Conversion conversion) {
        return isShared() && quantityElsewhere(conversion).compareTo(stated().quantity()) >= 0;
    }

    /**
     * What this declaration has to declare of the line, under its number there; null when others declare all of it. What is
     * declared of it all the same stands as it is declared: that it is too much is told by itself.
     */
    @Nullable OrderLine share(int no, Conversion conversion, @Nullable DeclarationLine declared) {
        OrderLine stated = stated();
        if (isTaken(conversion)) {
            return declared == null ? null : asDeclared(no, conversion, declared);
        }
        BigDecimal left = stated.quantity().subtract(quantityElsewhere(conversion));
        return new OrderLine(
                no,
                stated.itemNo(),
                stated.name(),
                stated.hsCode(),
                isShared() ? left : stated.quantity(),
                stated.unit(),
                stated.unitPrice(),
                isShared() ? total(left, declared) : stated.total());
    }

    private OrderLine asDeclared(int no, Conversion conversion, DeclarationLine declared) {
        OrderLine stated = stated();
        BigDecimal quantity = conversion.convert(declared.quantity(), declared.unit(), stated.unit());
        return new OrderLine(
                no,
                stated.itemNo(),
                stated.name(),
                stated.hsCode(),
                quantity == null ? declared.quantity() : quantity,
                quantity == null ? declared.unit() : stated.unit(),
                stated.unitPrice(),
                declared.total());
    }

    /** The rest of the total; each part may be rounded by itself, and the parts need not add up to the last digit. */
    private BigDecimal total(BigDecimal left, @Nullable DeclarationLine declared) {
        BigDecimal rest = stated().total();
        for (DeclarationLine line : elsewhere) {
            rest = rest.subtract(line.total());
        }
        Figures figures =
                new Figures(stated().quantity(), stated().unit(), stated().unitPrice(), stated().total(), decimals);
        boolean exact = declared != null && declared.total().compareTo(rest) == 0;
        return exact || !figures.addsUp()
                ? rest
                : left.multiply(stated().unitPrice()).setScale(decimals, RoundingMode.HALF_UP);
    }
}
