package org.chuhai.logistics.party;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of a credit code and is none as it is written: its check digits fail, or letters stand for
 * digits.
 *
 * @param read 18 characters, as somebody reads them who expects a credit code
 */
public record MistypedCode(String read) {

    /** A slip of the finger or a swap. */
    private static final int MOST_WRONG_CHARACTERS = 2;

    /** Null for a code that is right, is of another kind, or resembles no credit code. */
    public static @Nullable MistypedCode of(String code) {
        return switch (PartyCode.of(code)) {
            case SocialCreditCode credit -> credit.checkDigitsRight() ? null : new MistypedCode(credit.value());
            case CustomsCode ignored -> null;
            case OtherCode other ->
                other.resemblesSocialCreditCode() ? new MistypedCode(other.readAsSocialCreditCode()) : null;
        };
    }

    /** Whether the two differ in so few characters that this credit code may be what was meant. */
    public boolean mayMean(String creditCode) {
        int different = 0;
        for (int i = 0; i < creditCode.length() && different <= MOST_WRONG_CHARACTERS; i++) {
            different += creditCode.charAt(i) == read.charAt(i) ? 0 : 1;
        }
        return different <= MOST_WRONG_CHARACTERS;
    }
}
