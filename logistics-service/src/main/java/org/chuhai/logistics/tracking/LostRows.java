package org.chuhai.logistics.tracking;

import jakarta.persistence.OptimisticLockException;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.PassingTrouble;
import org.chuhai.platform.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** What is said of rows whose transaction did not end well. Each text says no more than what is known. */
final class LostRows {

    private static final Logger LOG = Logger.getLogger(LostRows.class);

    private static final String UNIQUE_VIOLATION = "23505";

    private static final Text AWAY = new Text(
            "数据库暂时无法处理，此行未被记录；请重新发送",
            "the database cannot serve this at the moment, and the row was not recorded; send it again");
    private static final Text CHANGED = new Text(
            "另一个请求刚刚修改了此货件，此行未被记录；请重新发送",
            "another request has just changed the shipment, and the row was not recorded; send it again");
    private static final Text HELD = new Text(
            "另一个请求正在处理此货件，此行未被记录；请重新发送",
            "another request is at work on the shipment, and the row was not recorded; send it again");
    private static final Text TOO_SLOW = new Text(
            "数据库未能及时完成，此行未被记录；请重新发送",
            "the database did not finish in time, and the row was not recorded; send it again");
    private static final Text TOO_LATE =
            new Text("此次推送耗时过长，此行未被处理；请重新发送", "the push has taken too long, and the row was not tried; send it again");
    private static final Text IN_DOUBT = new Text(
            "提交时数据库没有答复，无法确定此行是否已被记录；请重新发送，已记录的行会得到 DUPLICATE",
            "the database did not answer the commit, and whether the row was recorded is not known; send it again:"
                    + " if it was, it is then DUPLICATE");
    private static final Text FAULT =
            new Text("服务内部出现错误，此行未被记录", "the service has a fault of its own, and the row was not recorded");
    private static final Text PUSH_AWAY = new Text(
            "数据库暂时无法处理，此次推送没有任何内容被记录；请重新发送",
            "the database cannot serve this at the moment, and nothing of the push was recorded; send it again");

    private LostRows() {}

    /**
     * The outcome of each row of the transaction.
     *
     * @param committing whether everything was written and only the answer to the commit is missing
     */
    static RowOutcome because(RuntimeException thrown, boolean committing) {
        if (committing) {
            LOG.warnf("a commit was not answered: %s", thrown.toString());
            return unavailable(IN_DOUBT);
        }
        if (PassingTrouble.isAway(thrown)) {
            LOG.warnf("the database is away: %s", thrown.toString());
            return notTried();
        }
        if (PassingTrouble.isContention(thrown)) {
            return overtaken(HELD);
        }
        if (PassingTrouble.is(thrown)) {
            LOG.warnf("the database is slow: %s", thrown.toString());
            return unavailable(TOO_SLOW);
        }
        if (thrown instanceof OptimisticLockException || isDuplicate(thrown)) {
            return changed();
        }
        LOG.error("a fault of ours", thrown);
        return new RowOutcome.Refused(CommonProblem.INTERNAL.because(FAULT));
    }

    /** The database was away before this row's turn came. */
    static RowOutcome notTried() {
        return unavailable(AWAY);
    }

    /** The push had used up its time before this row's turn came. */
    static RowOutcome tooLate() {
        return new RowOutcome.Later(TrackingProblem.TRACKING_PUSH_TOO_LONG.because(TOO_LATE));
    }

    /** The shipment is not any more what the row named. */
    static RowOutcome changed() {
        return overtaken(CHANGED);
    }

    /** Refuses a push as a whole. */
    static Refusal wholePush() {
        return CommonProblem.UNAVAILABLE.because(PUSH_AWAY).with("Retry-After", "1");
    }

    /** Somebody wrote the same without the lock of the shipment, which keeps pushes apart. */
    private static boolean isDuplicate(RuntimeException thrown) {
        return thrown instanceof ConstraintViolationException violation
                && UNIQUE_VIOLATION.equals(violation.getSQLState());
    }

    private static RowOutcome unavailable(Text why) {
        return new RowOutcome.Later(CommonProblem.UNAVAILABLE.because(why));
    }

    private static RowOutcome overtaken(Text why) {
        return new RowOutcome.Later(TrackingProblem.TRACKING_OVERTAKEN.because(why));
    }
}
