package org.chuhai.local.suite;

import java.nio.file.Path;

/**
 * What to start, and where.
 *
 * @param root folder of the project, which holds the packaged services
 * @param data what is kept between runs: database, keys and secrets, logs, and the state of a running suite
 * @param temporary whether the folder goes when the suite ends
 * @param port of the logistics service; 0 for any free one, as with the other ports
 */
public record SuiteSettings(Path root, Path data, boolean temporary, int port, int databasePort, int issuerPort) {

    public static final int USUAL_PORT = 8083;
    public static final int USUAL_DATABASE_PORT = 15432;
    public static final int USUAL_ISSUER_PORT = 18080;

    public SuiteSettings {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    public static SuiteSettings kept(Path root, Path data, int port, int databasePort, int issuerPort) {
        return new SuiteSettings(root, data, false, port, databasePort, issuerPort);
    }

    /** On free ports, without anything that outlives the run. */
    public static SuiteSettings temporary(Path root, Path data) {
        return new SuiteSettings(root, data, true, 0, 0, 0);
    }

    Path service() {
        return root.resolve("logistics-service/target/quarkus-app/quarkus-run.jar");
    }

    DataLayout layout() {
        return new DataLayout(data);
    }
}
