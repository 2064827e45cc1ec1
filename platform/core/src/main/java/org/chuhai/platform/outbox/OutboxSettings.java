package org.chuhai.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "chuhai.outbox")
public interface OutboxSettings {

    /** Whether this process sends at all; facts wait in the table until a process does. */
    @WithDefault("true")
    boolean relay();

    /** How many facts of a shard are sent before their acknowledgements are awaited. */
    @WithDefault("50")
    int batch();

    /** How long a relay without work waits at most before it looks again: for what another process has written. */
    @WithDefault("200ms")
    Duration poll();

    /** How old a waiting fact may be before the service counts as unwell. */
    @WithDefault("30s")
    Duration patience();
}
