package org.chuhai.logistics.customsdocument;

import java.util.List;
import java.util.Map;
import org.chuhai.platform.inbox.EventHandlers;
import org.chuhai.testing.event.contract.EventCatalogue.Memory;

/** What the consumers of this feature say that they hear. They take nothing here, so nobody works for them. */
@SuppressWarnings("NullAway")
public final class CustomsHearing {

    private CustomsHearing() {}

    public static Map<Memory, List<String>> orders() {
        return hearing(new OrderEventsConsumer(null, null).handlers());
    }

    private static Map<Memory, List<String>> hearing(EventHandlers handlers) {
        return Map.of(Memory.PROJECTION, handlers.projections(), Memory.FACT_LOG, handlers.facts());
    }
}
