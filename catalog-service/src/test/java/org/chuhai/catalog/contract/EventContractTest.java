package org.chuhai.catalog.contract;

import org.chuhai.testing.event.contract.CommittedEvents;

/** The events of this service. */
class EventContractTest extends CommittedEvents {

    EventContractTest() {
        super("org.chuhai.catalog", CatalogServiceEvents.catalogue());
    }
}
