package org.chuhai.catalog.codetable;

import java.util.Locale;
import java.util.Set;

/** Languages by ISO 639-1, as the JDK's table has them. */
public final class LanguageCode {

    private static final Set<String> TABLE = Set.of(Locale.getISOLanguages());

    private LanguageCode() {}

    public static boolean exists(String code) {
        return TABLE.contains(code);
    }
}
