package org.chuhai.platform.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses a language of the suite by the header Accept-Language (RFC 9110, 12.5.4). */
public final class AcceptedLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

    private AcceptedLanguage() {}

    /** English where the header is missing, broken, or asks for neither. */
    public static Language of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Language.EN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return Locale.CHINESE.equals(best) ? Language.ZH : Language.EN;
        } catch (IllegalArgumentException e) {
            return Language.EN;
        }
    }
}
