package org.chuhai.local.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a process holds of the machine's memory (resident set), as the system's own tool tells it. */
final class Memory {

    private static final long KILOBYTES = 1_024;

    private Memory() {}

    /** Null where the process is gone, or the system does not tell. */
    static @Nullable Long megabytes(OptionalLong process) throws InterruptedException {
        if (process.isEmpty()) {
            return null;
        }
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.getAsLong()))
                    .redirectErrorStream(true)
                    .start();
            String told = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return ps.waitFor() == 0 && told.matches("[0-9]+") ? Long.parseLong(told) / KILOBYTES : null;
        } catch (IOException e) {
            return null;
        }
    }
}
