package org.chuhai.order.dispatch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a waybill as a paper. */
@Schema(name = "WaybillState", description = "What has become of the waybill as a paper, as logistics tells it.")
public enum WaybillState {
    FILED,
    /** Called off after goods have left under it: somebody should ask where they are. */
    CANCELLED
}
