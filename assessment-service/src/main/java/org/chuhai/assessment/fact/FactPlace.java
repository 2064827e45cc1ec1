package org.chuhai.assessment.fact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a fact stood, without what it says: so much of it is shown beside evidence. */
public record FactPlace(
        UUID id,
        String type,
        String topic,
        int partition,
        long offset,
        String sha256,
        @Nullable UUID shopId) {}
