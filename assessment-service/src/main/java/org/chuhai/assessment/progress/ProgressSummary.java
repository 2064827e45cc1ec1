package org.chuhai.assessment.progress;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many requirements are how far. */
@Schema(name = "ProgressSummary", description = "How many requirements are how far.")
public record ProgressSummary(
        @Schema(description = "All there are.", required = true, examples = "24")
        int requirements,

        @Schema(description = "Proved in every way that is asked for.", required = true, examples = "1")
        int proved,

        @Schema(description = "Proved in part.", required = true, examples = "2")
        int partly,

        @Schema(description = "Measurable, and nothing is there yet.", required = true, examples = "10")
        int open,

        @Schema(description = "Those of which this version can measure nothing.", required = true, examples = "11")
        int notMeasurableYet) {

    static ProgressSummary of(Collection<ProgressState> states) {
        return new ProgressSummary(
                states.size(),
                count(states, ProgressState.PROVED),
                count(states, ProgressState.PARTLY),
                count(states, ProgressState.OPEN),
                count(states, ProgressState.NOT_MEASURABLE_YET));
    }

    private static int count(Collection<ProgressState> states, ProgressState wanted) {
        return (int) states.stream().filter(state -> state == wanted).count();
    }
}
