package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Waybill;
import org.jspecify.annotations.Nullable;

/** Finds numbers such as 1E+999999999 and times such as a year -1000000000, which only a caller in Java can hand over. */
public final class Extremes {

    /** Far above what a message carries, and still quick to reckon with. */
    private static final int MOST_DIGITS = 100;

    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private Extremes() {}

    public static boolean in(@Nullable Order order, @Nullable Waybill waybill, @Nullable Declaration declaration) {
        return (order != null && in(order))
                || (waybill != null && is(waybill.pickedUpAt()))
                || (waybill != null && any(waybill.freight(), waybill.insurance(), waybill.grossWeightKg()))
                || (declaration != null && in(declaration));
    }

    private static boolean in(Order order) {
        for (OrderLine line : order.lines()) {
            if (is(line.quantity()) || is(line.unitPrice()) || is(line.total())) {
                return true;
            }
        }
        return is(order.createdAt())
                || any(order.goodsValue(), order.freight(), order.insurance(), order.grossWeightKg());
    }

    private static boolean in(Declaration declaration) {
        for (DeclarationLine line : declaration.lines()) {
            if (is(line.quantity())
                    || is(line.unitPrice())
                    || is(line.total())
                    || is(line.legalQuantity())
                    || is(line.legalQuantity2())) {
                return true;
            }
        }
        return is(declaration.declaredAt())
                || is(declaration.exportDate())
                || any(
                        declaration.freight(),
                        declaration.insurance(),
                        declaration.grossWeightKg(),
                        declaration.netWeightKg());
    }

    private static boolean any(@Nullable BigDecimal... numbers) {
        for (BigDecimal number : numbers) {
            if (is(number)) {
                return true;
            }
        }
        return false;
    }

    static boolean is(@Nullable BigDecimal number) {
        return number != null && (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS);
    }

    public static boolean is(@Nullable Instant time) {
        return time != null && (time.isBefore(FIRST) || time.isAfter(LAST));
    }

    public static boolean is(@Nullable LocalDate day) {
        return day != null && (day.getYear() < 1 || day.getYear() > 9999);
    }
}
