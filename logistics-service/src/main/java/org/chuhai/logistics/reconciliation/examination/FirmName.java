package org.chuhai.logistics.reconciliation.examination;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chuhai.logistics.codetable.LegalForms;
import org.jspecify.annotations.Nullable;

/**
 * The name of a firm abroad without what people write in many ways: case, width, punctuation, and the legal form, which
 * stands apart.
 *
 * @param stem what tells the firm from others
 * @param form kind of the legal form; null when the name has none that is known
 */
public record FirmName(String stem, @Nullable String form) {

    private static final Pattern DROPPED = Pattern.compile("[.'’`]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static FirmName of(String raw, LegalForms forms) {
        String dotless =
                DROPPED.matcher(Normal.key(raw).toLowerCase(Locale.ROOT)).replaceAll("");
        List<String> words = Arrays.stream(PUNCTUATION.split(dotless, -1))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int length = Math.min(forms.mostWords(), words.size() - 1); length > 0; length--) {
            int from = words.size() - length;
            String behind = forms.kind(joined(words.subList(from, words.size()), " "));
            if (behind != null) {
                return new FirmName(joined(words.subList(0, from), ""), behind);
            }
            String before = forms.kind(joined(words.subList(0, length), " "));
            if (before != null) {
                return new FirmName(joined(words.subList(length, words.size()), ""), before);
            }
        }
        return new FirmName(joined(words, ""), null);
    }

    /** Whether both can be the same firm; a legal form that only one of them states is no difference. */
    public boolean same(FirmName other) {
        return stem.equals(other.stem) && (form == null || other.form == null || form.equals(other.form));
    }

    private static String joined(List<String> words, String between) {
        return String.join(between, words);
    }
}
