package org.chuhai.platform.problem;

import jakarta.persistence.LockTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.chuhai.platform.language.Text;

/** Tells a database that is away for a moment from a fault of ours. */
public final class PassingTrouble {

    /** Classes of SQLSTATE: connection, resources, operator's intervention, transaction to be tried again. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "40");

    /** A lock was not free in time. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private PassingTrouble() {}

    /** Whether the same request may well succeed in a moment. */
    public static boolean is(Throwable thrown) {
        SQLException sql = Causes.find(thrown, SQLException.class);
        return Causes.find(thrown, LockTimeoutException.class) != null || (sql != null && isPassing(sql));
    }

    static Refusal refusal() {
        return CommonProblem.UNAVAILABLE
                .because(new Text(
                        "数据库暂时无法完成此请求；请用同一个键重试",
                        "the database cannot serve this at the moment; send it again with the same key"))
                .with("Retry-After", "1");
    }

    /** The pool's own exceptions carry no SQLSTATE: nothing was free in time, or no connection could be made. */
    private static boolean isPassing(SQLException sql) {
        String state = sql.getSQLState();
        return state == null
                || sql instanceof SQLTransientException
                || LOCK_NOT_AVAILABLE.equals(state)
                || (state.length() >= 2 && CLASSES.contains(state.substring(0, 2)));
    }
}
