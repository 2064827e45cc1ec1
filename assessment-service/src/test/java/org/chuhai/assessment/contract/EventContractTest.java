package org.chuhai.assessment.contract;

import org.chuhai.testing.event.contract.CommittedEvents;

/** The events of this service. */
class EventContractTest extends CommittedEvents {

    EventContractTest() {
        super("org.chuhai.assessment", AssessmentServiceEvents.catalogue());
    }
}
