package org.chuhai.logistics.customsdocument;

import java.util.regex.Pattern;

/** The characters that XML 1.0 can hold: what a document says must fit into a message. */
final class XmlCharacters {

    private static final Pattern IN_XML =
            Pattern.compile("[\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]*+");

    private XmlCharacters() {}

    static boolean canHold(String text) {
        return isPlain(text) || IN_XML.matcher(text).matches();
    }

    /** Almost every text is, and needs no look at the pattern. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '\uD7FF') {
                return false;
            }
        }
        return true;
    }
}
