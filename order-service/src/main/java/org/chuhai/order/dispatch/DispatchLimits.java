package org.chuhai.order.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How much room a dispatch has. Constants, because annotations want them. */
final class DispatchLimits {

    /** Characters of a waybill's number. */
    static final int WAYBILL_NO = 60;

    /** Characters of a carrier's code. */
    static final int CARRIER_CODE = 20;

    /** Characters of a reason. */
    static final int REASON = 500;

    private DispatchLimits() {}

    /** The same entries; a null among them is left for the rules to name. */
    static <T> List<T> copy(List<T> entries) {
        return Collections.unmodifiableList(new ArrayList<>(entries));
    }
}
