package org.chuhai.platform.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount in a currency.
 *
 * @param amount exact; 1.50 and 1.5 are the same amount and equal values
 * @param currency ISO 4217, three capital letters
 */
public record Money(BigDecimal amount, String currency) {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public Money {
        amount = Exact.normal(amount);
        if (!CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException("a currency has three capital letters, not " + currency);
        }
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        }
        return new Money(amount.add(other.amount), currency);
    }
}
