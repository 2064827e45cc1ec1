package org.chuhai.logistics.shipment;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Which shipments are asked for; null asks for any. */
record ShipmentFilter(
        @Nullable ShipmentState state,
        @Nullable String waybillNo,
        @Nullable UUID shopId) {

    /** Reads what the caller sent; a state or an id that is none is a malformed request. */
    static ShipmentFilter of(@Nullable String state, @Nullable String waybillNo, @Nullable String shopId) {
        return new ShipmentFilter(
                read("state", state, ShipmentState::valueOf, Arrays.toString(ShipmentState.values())),
                read("waybillNo", waybillNo, ShipmentFilter::storable, "[\\x21-\\x7e]+"),
                read("shopId", shopId, UUID::fromString, "UUID"));
    }

    private static String storable(String waybillNo) {
        if (!waybillNo.matches("[\\x21-\\x7e]+")) {
            throw new IllegalArgumentException("no waybill has such a number");
        }
        return waybillNo;
    }

    private static <T> @Nullable T read(
            String parameter, @Nullable String value, Function<String, T> reader, String form) {
        try {
            return value == null ? null : reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw CommonProblem.MALFORMED_REQUEST
                    .because(new Text("请求参数有误", "a parameter of the request is wrong"))
                    .at(FieldError.inParameter(parameter, "PATTERN", new Text("应为 " + form, "must be one of " + form)));
        }
    }
}
