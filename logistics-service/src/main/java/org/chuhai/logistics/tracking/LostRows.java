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

    private static final Text AWAY = new Text(
            "数据库暂时无法处理，此行未被记录；请重新发送",
            "the database cannot serve this at the moment, and the row was not recorded; send it again");
    private static final Text CHANGED = new Text(
            "另一个请求刚刚修改了此货件，此行未被记录；请重新发送",
            "another request has just changed the shipment, and the row was not recorded; send it again");
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
            return later(IN_DOUBT);
        }
        if (PassingTrouble.is(thrown)) {
            LOG.warnf("the database is away: %s", thrown.toString());
            return notTried();
        }
        if (thrown instanceof OptimisticLockException || thrown instanceof ConstraintViolationException) {
            return changed();
        }
        LOG.error("a fault of ours", thrown);
        return new RowOutcome.Refused(CommonProblem.INTERNAL.because(FAULT));
    }

    /** The database was away before this row's turn came. */
    static RowOutcome notTried() {
        return later(AWAY);
    }

    /** The shipment is not any more what the row named. */
    static RowOutcome changed() {
        return later(CHANGED);
    }

    /** Refuses a push as a whole. */
    static Refusal wholePush() {
        return CommonProblem.UNAVAILABLE.because(PUSH_AWAY).with("Retry-After", "1");
    }

    private static RowOutcome later(Text why) {
        return new RowOutcome.Later(CommonProblem.UNAVAILABLE.because(why));
    }
}
