package org.chuhai.platform.value;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How an identifier is written: 8-4-4-4-12 hexadecimal digits, in any case. Java itself takes {@code 1-1-1-1-1} too, and JSON
 * libraries take Base64; a caller who sends such a thing means something else. Answers write it in lower case.
 */
public final class Identifier {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Identifier() {}

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is written in any other way
     */
    public static UUID of(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new IllegalArgumentException("an identifier has 8-4-4-4-12 hexadecimal digits");
        }
        return UUID.fromString(text);
    }
}
