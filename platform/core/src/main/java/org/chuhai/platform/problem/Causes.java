package org.chuhai.platform.problem;

import org.jspecify.annotations.Nullable;

/** Looks through the causes of an exception, which may go round in circles. */
final class Causes {

    private static final int DEEPEST = 12;

    private Causes() {}

    static <T> @Nullable T find(Throwable thrown, Class<T> wanted) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (wanted.isInstance(cause)) {
                return wanted.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
