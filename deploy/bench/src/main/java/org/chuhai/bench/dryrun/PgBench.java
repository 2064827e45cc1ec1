package org.chuhai.bench.dryrun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuhai.bench.service.Servers;

/** PostgreSQL's own measuring program, where this machine has it. */
public record PgBench(Servers servers, Path folder) {

    private static final String PREFIX = "pgbench-log";
    private static final String CLIENTS = "8";
    private static final int LATENCY = 2;

    /** Sends a script as one transaction at a steady rate; empty where there is no pgbench. */
    Optional<Latencies> run(Path script, int rate, Duration duration) throws IOException, InterruptedException {
        for (Path old : logs()) {
            Files.delete(old);
        }
        ProcessBuilder program = new ProcessBuilder(
                        "pgbench",
                        "--host=127.0.0.1",
                        "--port=" + servers.postgresql().port(),
                        "--username=" + servers.postgresql().app().user(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + CLIENTS,
                        "--rate=" + rate,
                        "--time=" + duration.toSeconds(),
                        "--file=" + script,
                        "--log",
                        "--log-prefix=" + PREFIX,
                        Servers.DATABASE)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbench.out").toFile());
        program.environment().put("PGPASSWORD", servers.postgresql().app().password());
        Process process;
        try {
            process = program.start();
        } catch (IOException e) {
            return Optional.empty();
        }
        if (process.waitFor() != 0) {
            throw new IOException("pgbench failed: " + Files.readString(folder.resolve("pgbench.out")));
        }
        return Optional.of(latencies());
    }

    private Latencies latencies() throws IOException {
        return Latencies.of(
                logs().stream()
                        .flatMap(PgBench::lines)
                        .mapToLong(line -> Long.parseLong(line.split(" ", -1)[LATENCY]))
                        .toArray(),
                0);
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
