package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Examination;

/** One row of the matrix. Rules have no state. */
public interface Rule {

    RuleId id();

    /** Notes every difference in this row, or why it cannot be judged. */
    void judge(Examination examination);
}
