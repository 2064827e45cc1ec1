package org.chuhai.logistics.reconciliation.examination;

import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Country;
import org.chuhai.logistics.codetable.Currency;
import org.jspecify.annotations.Nullable;

/** Writes a code in the world of the document that is corrected: numbers in CEB messages, letters on the form. */
public final class Codes {

    private static final int USUAL_DECIMALS = 2;

    private Codes() {}

    /** The currency {@code code} written like {@code like}. */
    public static String currencyAs(CodeTable<Currency> currencies, String code, String like) {
        Currency known = currencies.get(code);
        return known == null ? code : as(known.code(), known.number(), like);
    }

    /** The country {@code code} written like {@code like}. */
    public static String countryAs(CodeTable<Country> countries, String code, String like) {
        Country known = countries.get(code);
        return known == null ? code : as(known.code(), known.number(), like);
    }

    /** Decimals of the currency's minor unit by ISO 4217; two for a currency that the table lacks. */
    public static int decimals(CodeTable<Currency> currencies, String code) {
        Currency known = currencies.get(code);
        return known == null
                ? USUAL_DECIMALS
                : Math.max(0, java.util.Currency.getInstance(known.code()).getDefaultFractionDigits());
    }

    private static String as(String letters, @Nullable String number, String like) {
        return number != null && !like.isEmpty() && Character.isDigit(like.charAt(0)) ? number : letters;
    }
}
