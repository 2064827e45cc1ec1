package org.chuhai.logistics.customsdocument;

import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of waybills. */
public sealed interface WaybillEvent extends DomainEvent {

    /** A waybill, or its next revision. */
    record Filed(
            @Schema(description = "The waybill as it is now.", required = true)
            WaybillFacts waybill) implements WaybillEvent {

        @Override
        public EventType type() {
            return EventType.of("logistics", "waybill", "filed");
        }
    }

    /** The goods do not travel under it. */
    record Cancelled(
            @Schema(description = "The waybill as it was.", required = true)
            WaybillFacts waybill) implements WaybillEvent {

        @Override
        public EventType type() {
            return EventType.of("logistics", "waybill", "cancelled");
        }
    }
}
