package org.chuhai.logistics.reconciliation.examination;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names of goods are compared: without regard to width, case and spaces, and never across {@link Scripts}. */
public final class GoodsName {

    /** A shorter name would be found in too many others. */
    private static final int SHORTEST = 2;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_GOODS = Pattern.compile("[;；,，、/|。\\n]+");

    private GoodsName() {}

    public static String normal(String name) {
        return SPACE.matcher(Normal.key(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The names are equal, or the one is the other with something added, such as a size. */
    public static boolean agree(String one, String two) {
        if (one.equals(two) || contains(one, two)) {
            return true;
        }
        String a = normal(one);
        String b = normal(two);
        return a.equals(b) || contains(a, b) || contains(b, a);
    }

    /**
     * Whether what the carrier knows of the goods names these under one of their names: by the whole name, or by a word of
     * the carrier's in it.
     */
    public static boolean mentions(String goodsInfo, List<String> names) {
        // Most waybills repeat a name as it is written, and normalising costs more than all other rules together.
        for (String name : names) {
            if (contains(goodsInfo, name)) {
                return true;
            }
        }
        return names.stream().anyMatch(name -> mentions(goodsInfo, normal(name)));
    }

    private static boolean mentions(String goodsInfo, String wanted) {
        if (contains(normal(goodsInfo), wanted)) {
            return true;
        }
        for (String piece : BETWEEN_GOODS.split(goodsInfo, -1)) {
            String word = normal(piece);
            if (!Scripts.of(word).isEmpty() && contains(wanted, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String longer, String shorter) {
        return shorter.codePointCount(0, shorter.length()) >= SHORTEST && longer.contains(shorter);
    }
}
