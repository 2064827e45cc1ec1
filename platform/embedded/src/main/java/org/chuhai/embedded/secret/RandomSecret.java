package org.chuhai.embedded.secret;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that nobody has to remember. */
public final class RandomSecret {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    /** 192 random bits in hexadecimal digits, which need no quoting in SQL, URLs and shells. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
