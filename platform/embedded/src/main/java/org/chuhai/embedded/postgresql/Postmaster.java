package org.chuhai.embedded.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chuhai.embedded.server.ServerProcess;

/** The process of a running server, known by the file that PostgreSQL writes into its data. */
final class Postmaster {

    private static final String FILE = "postmaster.pid";

    private Postmaster() {}

    /** Empty when no server runs on the cluster, whatever a stale file says. */
    static Optional<ServerProcess> of(Path cluster) throws IOException {
        Path file = cluster.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return ServerProcess.of(Long.parseLong(lines.getFirst().strip()), cluster)
                .filter(process -> process.handle()
                        .info()
                        .command()
                        .map(command -> command.endsWith("postgres"))
                        .orElse(false));
    }

    /** PostgreSQL believes a stale file when its number has been given to another process since. */
    static void forget(Path cluster) throws IOException {
        Files.deleteIfExists(cluster.resolve(FILE));
    }
}
