package org.chuhai.assessment.fact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, as rules read it.
 *
 * @param payload JSON, as it came
 */
public record FactContent(
        UUID id,
        String type,
        UUID aggregateId,
        long eventNo,
        Instant occurredAt,
        @Nullable UUID shopId,
        String actorIssuer,
        String actor,
        String payload) {

    public Facts.Actor by() {
        return new Facts.Actor(actorIssuer, actor);
    }
}
