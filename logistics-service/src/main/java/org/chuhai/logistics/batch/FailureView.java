package org.chuhai.logistics.batch;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a batch was given up, as it is told. */
@Schema(name = "ReconciliationBatchFailure", description = "Why a batch was given up.")
public record FailureView(
        @Schema(description = "The part that could not be judged, from 1.", required = true)
        int part,

        @Schema(description = "How often it was tried.", required = true)
        int attempts,

        @Schema(description = "What was in the way.", required = true)
        Obstacle obstacle,

        @Schema(ref = "BilingualText", description = "The same in words.", required = true)
        Text detail) {

    static @Nullable FailureView of(@Nullable BatchFailure failure) {
        return failure == null
                ? null
                : new FailureView(failure.part(), failure.attempts(), failure.obstacle(), failure.text());
    }
}
