package org.chuhai.logistics.reconciliation.examination;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** In which scripts names are written: what stands in two of them is neither the same nor another, for nobody can tell. */
public final class Scripts {

    private Scripts() {}

    /**
     * Whether the two share a script. Chinese and English names of one thing have nothing in common to compare, and a
     * size such as 32mm does not make a Chinese name an English one.
     */
    public static boolean comparable(String one, String two) {
        Set<UnicodeScript> shared = of(one);
        Set<UnicodeScript> others = of(two);
        if (shared.isEmpty() || others.isEmpty()) {
            return true;
        }
        if (shared.contains(UnicodeScript.HAN) != others.contains(UnicodeScript.HAN)) {
            return false;
        }
        shared.retainAll(others);
        return !shared.isEmpty();
    }

    /** Those of the letters; empty for a text of digits and signs. */
    static Set<UnicodeScript> of(String text) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> scripts.add(UnicodeScript.of(letter)));
        return scripts;
    }
}
