package org.chuhai.logistics.shipment;

import java.time.Instant;

/**
 * A shipment was seen in a state.
 *
 * @param state one that tracking leads to; the constructor refuses those that people decide
 * @param at when that was, by the source's clock
 */
public record Sighting(ShipmentState state, Instant at) {

    public Sighting {
        if (!ShipmentLifeCycle.isSeen(state)) {
            throw new IllegalArgumentException("no tracking event leads to " + state);
        }
    }
}
