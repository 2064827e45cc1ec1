package org.chuhai.order.dispatch;

import java.util.List;
import org.chuhai.order.order.ShippedLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would be said of a dispatch. */
@Schema(
        name = "DispatchChecks",
        description = "What a dispatch under the waybill would be checked for, and with what result.")
public record DispatchChecks(
        @Schema(description = "The waybill.", required = true, examples = "KH2601150001")
        String waybillNo,

        @Schema(description = "Its carrier.", required = true, examples = "91000000MA0CARRAXR")
        String carrierCode,

        @Schema(description = "What would leave; empty where nothing is open.", required = true)
        List<ShippedLine> lines,

        @Schema(description = "Every datum, once.", required = true)
        List<DispatchCheckView> checks) {

    public DispatchChecks {
        lines = List.copyOf(lines);
        checks = List.copyOf(checks);
    }
}
