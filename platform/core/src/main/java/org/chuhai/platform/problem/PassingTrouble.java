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

    /**
     * What the pool itself says (Agroal 3.0), always without a SQLSTATE. Whatever else has none is a fault: a statement on a
     * connection that was given back, or one outside of its transaction.
     */
    private static final Set<String> OF_THE_POOL = Set.of(
            "Sorry, acquisition timeout!",
            "Acquisition timeout while waiting for new connection",
            "Can't create new connection as the pool is shutting down",
            "This pool is closed and does not handle any more connections!");

    private PassingTrouble() {}

    /** Whether the same request may well succeed in a moment. */
    public static boolean is(Throwable thrown) {
        return Causes.find(thrown, LockTimeoutException.class) != null
                || Causes.find(thrown, SQLException.class, PassingTrouble::isPassing) != null;
    }

    static Refusal refusal() {
        return CommonProblem.UNAVAILABLE
                .because(new Text(
                        "数据库暂时无法完成此请求；请用同一个键重试",
                        "the database cannot serve this at the moment; send it again with the same key"))
                .with("Retry-After", "1");
    }

    private static boolean isPassing(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientException
                || (state == null && OF_THE_POOL.contains(String.valueOf(sql.getMessage())))
                || LOCK_NOT_AVAILABLE.equals(state)
                || (state != null && state.length() >= 2 && CLASSES.contains(state.substring(0, 2)));
    }
}
