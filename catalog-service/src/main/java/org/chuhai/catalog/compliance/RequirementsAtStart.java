package org.chuhai.catalog.compliance;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Reads the data file before anybody asks for it: one with a mistake must stop the start, not the first request. */
@Singleton
class RequirementsAtStart {

    void read(@Observes StartupEvent starting) {
        MarketRequirements.all();
    }
}
