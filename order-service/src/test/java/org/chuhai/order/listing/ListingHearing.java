package org.chuhai.order.listing;

import java.util.List;
import java.util.Map;
import org.chuhai.platform.inbox.EventHandlers;
import org.chuhai.testing.event.contract.EventCatalogue.Memory;

/** What the consumer of this feature says that it hears. It takes nothing here, so nobody works for it. */
@SuppressWarnings("NullAway")
public final class ListingHearing {

    private ListingHearing() {}

    public static Map<Memory, List<String>> listings() {
        EventHandlers handlers = new ListingEventsConsumer(null, null, null).handlers();
        return Map.of(Memory.PROJECTION, handlers.projections(), Memory.FACT_LOG, handlers.facts());
    }
}
