package org.chuhai.logistics.party;

import java.util.Locale;

/** Whatever else stands in the place of a code: "无" for a foreign platform, "NO" for an unregistered producer. */
public record OtherCode(String value) implements PartyCode {

    private static final int SOCIAL_CREDIT_LENGTH = 18;

    /** Eighteen letters and digits: most likely a social credit code with a typing error, such as O for 0. */
    public boolean resemblesSocialCreditCode() {
        if (value.length() != SOCIAL_CREDIT_LENGTH) {
            return false;
        }
        for (int i = 0; i < SOCIAL_CREDIT_LENGTH; i++) {
            char c = value.charAt(i);
            boolean letterOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!letterOrDigit) {
                return false;
            }
        }
        return true;
    }

    /** As it would be read by someone who expects a social credit code: capitals, and 0, 1, 2, 5 for O, I, Z, S. */
    public String readAsSocialCreditCode() {
        return value.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('Z', '2')
                .replace('S', '5');
    }
}
