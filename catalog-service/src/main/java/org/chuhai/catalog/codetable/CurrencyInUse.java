package org.chuhai.catalog.codetable;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A currency of ISO 4217 that some country pays with today. The JDK's table has those of the past and metals too, in which
 * nobody is paid.
 *
 * @param code three capital letters
 * @param decimals digits of the minor unit: 2 for USD, 0 for JPY, 3 for KWD
 */
public record CurrencyInUse(String code, int decimals) {

    private static final Map<String, CurrencyInUse> TABLE = Stream.of(Locale.getISOCountries())
            .map(country -> Currency.getInstance(Locale.of("", country)))
            .filter(Objects::nonNull)
            .distinct()
            .map(currency -> new CurrencyInUse(currency.getCurrencyCode(), currency.getDefaultFractionDigits()))
            .collect(Collectors.toMap(CurrencyInUse::code, Function.identity()));

    /** Null where no country uses it. */
    public static @Nullable CurrencyInUse of(String code) {
        return TABLE.get(code);
    }
}
