package org.chuhai.local.control;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which suite is meant: that on this data folder. */
public final class DataOption {

    @Option(names = "--data", paramLabel = "FOLDER", order = 1)
    private @Nullable Path data;

    public Path folder() {
        return data == null ? Home.usualData() : data;
    }

    /** As it must be repeated in another command on the same suite, quoted for a shell; empty for the usual folder. */
    String repeated() {
        if (data == null) {
            return "";
        }
        String name = data.toString();
        return " --data " + (name.matches("[\\w./-]+") ? name : "'" + name.replace("'", "'\\''") + "'");
    }
}
