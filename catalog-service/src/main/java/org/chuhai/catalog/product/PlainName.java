package org.chuhai.catalog.product;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name without what makes no other goods: case, spaces, punctuation, and the size of a pack ("500 g", "1kg/bag", "250克*2袋").
 * Calibres such as "32 mm" stay: they do make other goods.
 */
final class PlainName {

    private static final String UNITS_ZH = "千克|公斤|市斤|毫克|克|斤|两|吨|磅|盎司|毫升|升";
    private static final String UNITS_EN =
            "(?:kilograms?|kilos?|kgs?|grams?|grammes?|gr|g|mg|tons?|tonnes?|t|pounds?|lbs?"
                    + "|ounces?|oz|millilit(?:er|re)s?|ml|lit(?:er|re)s?|l)(?![a-z])";
    private static final String PACKS = "(?:袋装|箱装|盒装|罐装|包装|装|袋|包|箱|盒|罐|瓶"
            + "|(?:bags?|packs?|packets?|boxes|box|cartons?|cans?|jars?|tins?|pcs|pieces?)(?![a-z]))";

    private static final Pattern PACK_SIZE = Pattern.compile("(?:[0-9]+\\s*[x×*]\\s*)?[0-9]+(?:[.,][0-9]+)?\\s*(?:"
            + UNITS_ZH + "|" + UNITS_EN + ")(?:\\s*[x×*]\\s*[0-9]+)?\\s*(?:[/每]?\\s*" + PACKS + ")?");

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private PlainName() {}

    /** Null for no name. A name of nothing but a pack size stays as it is. */
    static @Nullable String of(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = letters(PACK_SIZE.matcher(lower).replaceAll(" "));
        if (!plain.isEmpty()) {
            return plain;
        }
        String whole = letters(lower);
        return whole.isEmpty() ? lower : whole;
    }

    private static String letters(String text) {
        return NO_LETTER_OR_DIGIT.matcher(text).replaceAll("");
    }
}
