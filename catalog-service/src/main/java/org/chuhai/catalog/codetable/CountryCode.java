package org.chuhai.catalog.codetable;

import java.util.Locale;
import java.util.Set;

/** Countries by ISO 3166-1 alpha-3, as the JDK's table has them. */
public final class CountryCode {

    /** Where the suite's sellers are; nothing is exported to it. */
    public static final String CHINA = "CHN";

    private static final Set<String> TABLE = Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

    private CountryCode() {}

    public static boolean exists(String code) {
        return TABLE.contains(code);
    }
}
