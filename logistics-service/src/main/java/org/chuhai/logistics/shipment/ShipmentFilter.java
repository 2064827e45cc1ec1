package org.chuhai.logistics.shipment;

import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.ConstantParameter;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.ShopParameter;
import org.jspecify.annotations.Nullable;

/** Which shipments are asked for; null asks for any. */
record ShipmentFilter(
        @Nullable ShipmentState state,
        @Nullable String waybillNo,
        @Nullable UUID shopId) {

    private static final String PRINTABLE = "[\\x21-\\x7e]+";

    /** Reads what the caller sent; a state or an id that is none is a malformed request, and no list is of a shop unseen. */
    static ShipmentFilter of(
            Caller caller, @Nullable String state, @Nullable String waybillNo, @Nullable String shopId) {
        if (waybillNo != null && !waybillNo.matches(PRINTABLE)) {
            throw CommonProblem.badParameter(
                    "waybillNo", "PATTERN", new Text("应为可见 ASCII 字符", "must be visible ASCII characters"));
        }
        return new ShipmentFilter(
                ConstantParameter.of("state", state, ShipmentState.class),
                waybillNo,
                ShopParameter.optional(caller, shopId));
    }
}
