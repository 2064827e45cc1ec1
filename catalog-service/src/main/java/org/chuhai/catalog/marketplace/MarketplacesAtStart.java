package org.chuhai.catalog.marketplace;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Reads the data files before anybody asks for them: one with a mistake must stop the start, not the first request. */
@Singleton
class MarketplacesAtStart {

    void read(@Observes StartupEvent starting) {
        Marketplaces.all();
    }
}
