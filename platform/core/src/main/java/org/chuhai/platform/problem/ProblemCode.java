package org.chuhai.platform.problem;

import java.util.Locale;

/** How the name of an enumeration's constant becomes the code of a problem. */
public final class ProblemCode {

    private ProblemCode() {}

    /** {@code NOT_FOUND} becomes {@code not-found}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
