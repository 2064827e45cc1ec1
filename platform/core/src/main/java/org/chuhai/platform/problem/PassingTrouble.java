package org.chuhai.platform.problem;

import jakarta.persistence.LockTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for a moment from a fault of ours. */
public final class PassingTrouble {

    /** Classes of SQLSTATE: connection, resources, operator's intervention, transaction to be tried again. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "40");

    /** Those of them that are trouble with the whole database, whatever was asked. */
    private static final Set<String> CLASSES_OF_AWAY = Set.of("08", "53");

    /** So begins what an operator does to every connection; 57014 ends one statement alone. */
    private static final String OPERATOR_ENDS_CONNECTIONS = "57P0";

    /** Of two transactions that got into each other's way, one was rolled back. */
    private static final Set<String> CLASSES_OF_CONTENTION = Set.of("40");

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

    /** Where the driver says, without an SQLException, that it was interrupted while it connected: the pool waits no longer. */
    private static final String DRIVER = "org.postgresql.Driver";

    private PassingTrouble() {}

    /** Whether the same request may well succeed in a moment. */
    public static boolean is(Throwable thrown) {
        return Causes.find(thrown, LockTimeoutException.class) != null
                || Causes.find(thrown, SQLException.class, PassingTrouble::isPassing) != null
                || Causes.find(thrown, RuntimeException.class, PassingTrouble::isOfAnInterruptedDriver) != null;
    }

    /** Whether nobody is served at the moment: no connection is to be had, or it broke. Another request would fail as well. */
    public static boolean isAway(Throwable thrown) {
        return Causes.find(thrown, SQLException.class, PassingTrouble::tellsOfAway) != null
                || Causes.find(thrown, RuntimeException.class, PassingTrouble::isOfAnInterruptedDriver) != null;
    }

    /** Whether another transaction was in the way. Requests for something else have no part in it. */
    public static boolean isContention(Throwable thrown) {
        return Causes.find(thrown, LockTimeoutException.class) != null
                || Causes.find(thrown, SQLException.class, PassingTrouble::tellsOfContention) != null;
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
                || isOfThePool(sql)
                || LOCK_NOT_AVAILABLE.equals(state)
                || isOf(CLASSES, state);
    }

    private static boolean tellsOfAway(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || isOfThePool(sql)
                || isOf(CLASSES_OF_AWAY, state)
                || (state != null && state.startsWith(OPERATOR_ENDS_CONNECTIONS));
    }

    private static boolean tellsOfContention(SQLException sql) {
        String state = sql.getSQLState();
        return LOCK_NOT_AVAILABLE.equals(state) || isOf(CLASSES_OF_CONTENTION, state);
    }

    private static boolean isOfThePool(SQLException sql) {
        return sql.getSQLState() == null && OF_THE_POOL.contains(String.valueOf(sql.getMessage()));
    }

    /** Its message is in the language of the machine. */
    private static boolean isOfAnInterruptedDriver(RuntimeException thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown.getClass() == RuntimeException.class
                && trace.length > 0
                && trace[0].getClassName().startsWith(DRIVER);
    }

    private static boolean isOf(Set<String> classes, @Nullable String state) {
        return state != null && state.length() >= 2 && classes.contains(state.substring(0, 2));
    }
}
