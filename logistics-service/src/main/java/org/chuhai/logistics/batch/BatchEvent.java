package org.chuhai.logistics.batch;

import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of batches: how they ended. The results are read over HTTP. */
public sealed interface BatchEvent extends DomainEvent {

    /** Every row is judged or refused. */
    record Completed(
            @Schema(description = "The batch.", required = true)
            BatchFacts batch) implements BatchEvent {

        @Override
        public EventType type() {
            return of("completed");
        }
    }

    /** It was called off; what was judged until then stays. */
    record Cancelled(
            @Schema(description = "The batch.", required = true)
            BatchFacts batch) implements BatchEvent {

        @Override
        public EventType type() {
            return of("cancelled");
        }
    }

    /** A part of it could not be judged, however often it was tried; what was judged until then stays. */
    record Failed(
            @Schema(description = "The batch.", required = true)
            BatchFacts batch) implements BatchEvent {

        @Override
        public EventType type() {
            return of("failed");
        }
    }

    private static EventType of(String fact) {
        return EventType.of("logistics", "reconciliation-batch", fact);
    }
}
