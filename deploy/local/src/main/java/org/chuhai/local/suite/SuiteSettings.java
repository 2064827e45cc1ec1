package org.chuhai.local.suite;

import java.nio.file.Path;

/**
 * What to start, and where.
 *
 * @param root folder of the project, which holds the packaged services
 * @param data what is kept between runs: database, messages, keys and secrets, logs, and the state of a running suite
 * @param temporary whether the folder goes when the suite ends
 */
public record SuiteSettings(Path root, Path data, boolean temporary, SuitePorts ports) {

    public SuiteSettings {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    public static SuiteSettings kept(Path root, Path data, SuitePorts ports) {
        return new SuiteSettings(root, data, false, ports);
    }

    /** On free ports, without anything that outlives the run. */
    public static SuiteSettings temporary(Path root, Path data) {
        return new SuiteSettings(root, data, true, SuitePorts.free());
    }

    DataLayout layout() {
        return new DataLayout(data);
    }
}
