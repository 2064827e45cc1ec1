package org.chuhai.order.dispatch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a waybill as a paper. */
@Schema(name = "WaybillState", description = """
                What has become of the waybill as a paper, as logistics tells it.
                - FILED: it is there.
                - CANCELLED: it was called off after goods had left under it; somebody should ask where they are.""")
public enum WaybillState {
    FILED,
    /** Called off after goods have left under it: somebody should ask where they are. */
    CANCELLED
}
