package org.chuhai.catalog.marketplace.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How texts are taken apart into words, and shortened without breaking one. */
final class Words {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern WIDE_GAP = Pattern.compile("[ \\t\\u00a0\\u3000]{2,}|[\\t\\u00a0\\u3000]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final String CLOSING = ")]%";

    private Words() {}

    /** The words in small letters, in their order. */
    static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The text as its words in small letters with one blank around each, which is what phrases are sought in. */
    static String plain(String text) {
        return " " + String.join(" ", words(text)) + " ";
    }

    /**
     * Those of the phrases that stand in the text as words of their own; Chinese has no gaps between words and is sought as it
     * is.
     *
     * @param phrases small letters, one blank between words, nothing else
     */
    static List<String> said(String text, List<String> phrases) {
        String plain = plain(text);
        return phrases.stream()
                .filter(phrase -> isHan(phrase) ? text.contains(phrase) : plain.contains(" " + phrase + " "))
                .toList();
    }

    static boolean isHan(String word) {
        return HAN.matcher(word).find();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** No blanks at the ends, and one where several were. */
    static String tidy(String text) {
        return WIDE_GAP.matcher(text).replaceAll(" ").strip();
    }

    /** The longest beginning of whole words that is short enough; null where the first word is too long already. */
    static @Nullable String cut(String text, int most) {
        int end = text.offsetByCodePoints(0, most);
        while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        while (end > 0 && isLoose(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? null : text.substring(0, end);
    }

    /** What no text should end with. */
    private static boolean isLoose(char character) {
        return !Character.isLetterOrDigit(character)
                && !Character.isSurrogate(character)
                && CLOSING.indexOf(character) < 0;
    }

    /** The texts in the order given, as a person lists them. */
    static String listed(List<String> texts) {
        return String.join(", ", texts);
    }
}
