package org.chuhai.logistics.customsaccount;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How messages reach customs. */
@ConfigMapping(prefix = "chuhai.customs")
public interface CustomsSettings {

    /** Below it lie the folders that the Single Window's client watches; without it the channel FOLDER does not work. */
    Optional<Path> folder();

    /**
     * How long a folder may take for one step before it counts as hanging. A row is locked meanwhile: well below the time after
     * which the database ends a transaction in which nothing happens.
     */
    @WithDefault("5s")
    Duration patience();

    /** How long a message may wait to leave before the service counts as unwell. */
    @WithDefault("15m")
    Duration overdue();
}
