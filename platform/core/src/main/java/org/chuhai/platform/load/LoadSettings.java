package org.chuhai.platform.load;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much work is taken on at once. */
@ConfigMapping(prefix = "chuhai.load")
public interface LoadSettings {

    /** Requests that are worked on at once; about twice the connections of the pool. */
    @WithDefault("32")
    int concurrent();

    /** Requests that may wait for their turn; more are refused at once. */
    @WithDefault("256")
    int waiting();

    /** How long a request waits for its turn before it is refused. */
    @WithDefault("PT0.5S")
    Duration patience();

    /**
     * How large a body may be, unless its operation says that it takes more: one document of a hundred lines with every text
     * at its limit stays below.
     */
    @WithDefault("4M")
    MemorySize body();
}
