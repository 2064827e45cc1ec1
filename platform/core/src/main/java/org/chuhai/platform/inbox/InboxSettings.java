package org.chuhai.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How events are taken. */
@ConfigMapping(prefix = "chuhai.inbox")
public interface InboxSettings {

    /** How many partitions are worked on at the same time, of all channels together. Each holds a connection while it works. */
    @Min(1) @WithDefault("4")
    int threads();
}
