package org.chuhai.order.dispatch;

import java.util.List;
import java.util.Map;
import org.chuhai.platform.inbox.EventHandlers;
import org.chuhai.testing.event.contract.EventCatalogue.Memory;

/** What the consumers of this feature say that they hear. They take nothing here, so nobody works for them. */
@SuppressWarnings("NullAway")
public final class DispatchHearing {

    private DispatchHearing() {}

    public static Map<Memory, List<String>> waybills() {
        return hearing(new WaybillEventsConsumer(null, null).handlers());
    }

    public static Map<Memory, List<String>> shipments() {
        return hearing(new ShipmentEventsConsumer(null, null).handlers());
    }

    private static Map<Memory, List<String>> hearing(EventHandlers handlers) {
        return Map.of(Memory.PROJECTION, handlers.projections(), Memory.FACT_LOG, handlers.facts());
    }
}
