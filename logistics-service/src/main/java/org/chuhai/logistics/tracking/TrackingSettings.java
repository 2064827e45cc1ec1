package org.chuhai.logistics.tracking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What tracking takes upon itself. */
@ConfigMapping(prefix = "chuhai.tracking")
public interface TrackingSettings {

    /**
     * How long a push is worked on; the rows that are left are to be sent again. A push holds one of the places of the API
     * until its answer is taken, so a caller who reads slowly on many connections would take the places of all others. Who
     * has not taken the answer half that time later is cut off.
     */
    @WithDefault("PT2M")
    Duration pushTime();
}
