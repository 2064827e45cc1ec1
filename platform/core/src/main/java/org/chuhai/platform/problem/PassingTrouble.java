package org.chuhai.platform.problem;

import jakarta.persistence.LockTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for a moment from a fault of ours. */
public final class PassingTrouble {

    /** Classes of SQLSTATE: connection, resources, operator's intervention, transaction to be tried again. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "40");

    private static final int DEEPEST_CAUSE = 12;

    private PassingTrouble() {}

    /** Whether the same request may well succeed in a moment. */
    public static boolean is(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLTransientException || cause instanceof LockTimeoutException) {
                return true;
            }
            if (cause instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    static Refusal refusal() {
        return CommonProblem.UNAVAILABLE
                .because(new Text(
                        "数据库暂时无法访问，没有任何内容被修改", "the database cannot be reached at the moment; nothing was changed"))
                .with("Retry-After", "1");
    }

    /** The pool's own exceptions carry no SQLSTATE: nothing was free in time, or no connection could be made. */
    private static boolean isPassing(SQLException sql) {
        String state = sql.getSQLState();
        return state == null || (state.length() >= 2 && CLASSES.contains(state.substring(0, 2)));
    }
}
