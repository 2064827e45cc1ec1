package org.chuhai.logistics.customsdocument;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The form in which numbers and codes of documents are compared: full-width characters become half-width, invisible ones
 * (such as the zero-width space of a web page) and outer white space go, inner runs of white space become one space; case
 * stays.
 */
public final class NormalKey {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private NormalKey() {}

    public static String of(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String halfWidth = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        return WHITE_SPACE.matcher(halfWidth).replaceAll(" ").strip();
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
