package org.chuhai.logistics.batch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a batch stands. */
@Schema(name = "ReconciliationBatchState", description = """
                Where a batch stands.
                - RECEIVING: the upload has not come to its end.
                - RUNNING: everything is here, and is judged part by part.
                - DONE: every row is judged or refused.
                - CANCELLED: called off; what was judged until then stays.
                - ABANDONED: the upload broke off or was refused; nothing is judged.
                - FAILED: a part could not be judged, however often it was tried; what was judged until then stays.""")
public enum BatchState {
    RECEIVING,
    RUNNING,
    DONE,
    CANCELLED,
    ABANDONED,
    FAILED
}
