package org.chuhai.logistics.tracking;

import org.chuhai.platform.problem.Refusal;

/** What became of a row of a carrier's push, before it is worded. */
sealed interface RowOutcome {

    /** The event is recorded, now or before. */
    record Done(RecordedEvent recorded) implements RowOutcome {}

    /** The row is at fault, or we are: sending it again as it stands does not help before somebody has mended the fault. */
    record Refused(Refusal why) implements RowOutcome {}

    /** The row could not be worked on; it may be sent again as it stands. */
    record Later(Refusal why) implements RowOutcome {}
}
