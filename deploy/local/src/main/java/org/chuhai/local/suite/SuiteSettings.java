package org.chuhai.local.suite;

import java.nio.file.Path;

/**
 * What to start, and where.
 *
 * @param root folder of the project, which holds the packaged services
 * @param data what is kept between runs: database, messages, keys and secrets, logs, and the state of a running suite
 * @param temporary whether the folder goes when the suite ends
 * @param learning whether the services keep for later starts what their JVMs have learnt, which makes their end slow
 */
public record SuiteSettings(Path root, Path data, boolean temporary, boolean learning, SuitePorts ports) {

    public SuiteSettings {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    public static SuiteSettings kept(Path root, Path data, SuitePorts ports) {
        return new SuiteSettings(root, data, false, false, ports);
    }

    /** On free ports, without anything that outlives the run. */
    public static SuiteSettings temporary(Path root, Path data) {
        return new SuiteSettings(root, data, true, false, SuitePorts.free());
    }

    /** The same, and later starts of services will be faster for it. */
    public SuiteSettings thatLearns() {
        return new SuiteSettings(root, data, temporary, true, ports);
    }

    DataLayout layout() {
        return new DataLayout(data);
    }
}
