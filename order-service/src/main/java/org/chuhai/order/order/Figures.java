package org.chuhai.order.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chuhai.order.codetable.CurrencyInUse;
import org.jspecify.annotations.Nullable;

/** The arithmetic of an order, exact but for the one rounding that it names. */
final class Figures {

    private static final BigDecimal ABOVE_ALL = BigDecimal.TEN.pow(CustomsLimits.INTEGER_DIGITS);

    private Figures() {}

    /** Quantity times price, rounded half up to the currency's minor unit: what a buyer can pay. */
    static BigDecimal total(BigDecimal quantity, BigDecimal unitPrice, CurrencyInUse currency) {
        return quantity.multiply(unitPrice).setScale(currency.decimals(), RoundingMode.HALF_UP);
    }

    /** Whether the message has room for it. */
    static boolean fits(BigDecimal amount) {
        return amount.compareTo(ABOVE_ALL) < 0;
    }

    /** The same number with no more digits than the message has: 1.500000 was sent with a nought too many. */
    static BigDecimal exact(BigDecimal number) {
        return number.scale() > CustomsLimits.FRACTION_DIGITS
                ? number.setScale(CustomsLimits.FRACTION_DIGITS, RoundingMode.UNNECESSARY)
                : number;
    }

    static @Nullable BigDecimal orNull(@Nullable BigDecimal number) {
        return number == null ? null : exact(number);
    }
}
