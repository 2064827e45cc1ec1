package org.chuhai.logistics.contract;

import org.chuhai.testing.event.contract.CommittedEvents;

/** The events of this service. */
class EventContractTest extends CommittedEvents {

    EventContractTest() {
        super("org.chuhai.logistics", LogisticsEvents.catalogue());
    }
}
