package org.chuhai.assessment.progress;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far something is proved. */
@Schema(
        name = "ProgressState",
        description =
                "PROVED: everything that is asked for is there. PARTLY: something is. OPEN: nothing is. NOT_MEASURABLE_YET: this"
                        + " version of the service cannot tell; it is never counted as proved.")
public enum ProgressState {
    PROVED,
    PARTLY,
    OPEN,
    NOT_MEASURABLE_YET;

    /** Of a requirement, by its ways: only all of them prove it. */
    static ProgressState of(Collection<ProgressState> ways) {
        if (ways.stream().allMatch(state -> state == PROVED)) {
            return PROVED;
        }
        if (ways.stream().allMatch(state -> state == NOT_MEASURABLE_YET)) {
            return NOT_MEASURABLE_YET;
        }
        return ways.stream().anyMatch(state -> state == PROVED || state == PARTLY) ? PARTLY : OPEN;
    }
}
