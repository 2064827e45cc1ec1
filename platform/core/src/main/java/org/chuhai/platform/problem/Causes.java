package org.chuhai.platform.problem;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks through the causes of an exception, which may go round in circles, and what was suppressed on the way. */
final class Causes {

    private static final int DEEPEST = 12;

    private Causes() {}

    /** The first of this kind; the transaction manager hides the cause of a failed commit among the suppressed ones. */
    static <T> @Nullable T find(Throwable thrown, Class<T> wanted) {
        return find(thrown, wanted, any -> true);
    }

    /** The first of this kind that is as wanted. */
    static <T> @Nullable T find(Throwable thrown, Class<T> wanted, Predicate<T> like) {
        return find(thrown, wanted, like, DEEPEST);
    }

    private static <T> @Nullable T find(@Nullable Throwable thrown, Class<T> wanted, Predicate<T> like, int depth) {
        if (thrown == null || depth == 0) {
            return null;
        }
        if (wanted.isInstance(thrown) && like.test(wanted.cast(thrown))) {
            return wanted.cast(thrown);
        }
        T caused = find(thrown.getCause(), wanted, like, depth - 1);
        return caused != null
                ? caused
                : Arrays.stream(thrown.getSuppressed())
                        .map(suppressed -> find(suppressed, wanted, like, depth - 1))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
