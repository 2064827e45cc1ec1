package org.chuhai.embedded.postgresql;

import java.nio.file.Path;

/** A process that starts a server, says its process id, and stays until it is killed. */
final class StartAndStay {

    private StartAndStay() {}

    static PostgresqlSettings settings(Path folder) {
        // Kept data with a disk that is not waited for: these tests kill processes, never the machine.
        return PostgresqlSettings.kept(folder, 0, Sql.DATABASE).withServerSetting("fsync", "off");
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgresql server = EmbeddedPostgresql.start(settings(Path.of(arguments[0])));
        FailureTest.keepARow(server);
        System.out.println(server.processId());
        Thread.currentThread().join();
    }
}
