package org.chuhai.logistics.customsaccount;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** How messages reach customs. */
@ConfigMapping(prefix = "chuhai.customs")
public interface CustomsSettings {

    /** Below it lie the folders that the Single Window's client watches; without it the channel FOLDER does not work. */
    Optional<Path> folder();
}
