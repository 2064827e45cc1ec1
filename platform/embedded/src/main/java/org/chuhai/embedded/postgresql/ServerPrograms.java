package org.chuhai.embedded.postgresql;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuhai.embedded.secret.SecretFile;
import org.chuhai.embedded.server.Folders;
import org.chuhai.embedded.server.ServerUnavailable;

/**
 * Runs initdb and pg_ctl. PostgreSQL refuses to work for root; a user namespace in which root is nobody
 * ({@code unshare -U}) satisfies it, while the files stay root's. The server is started by pg_ctl, which gives it a
 * session of its own: Ctrl-C in a terminal reaches this process, and the server is stopped after those who use it.
 */
record ServerPrograms(Path binaries, DataFolder folder) {

    private static final String PATIENCE_SECONDS = "60";
    private static final int PATIENCE_OF_PROGRAM_SECONDS = 120;
    private static final String ROOT = "root";

    /** Makes the cluster beside its place and renames it: an interrupted run leaves nothing that looks like a cluster. */
    void makeCluster(boolean temporary) throws IOException {
        Path draft = folder.path().resolve("data.new");
        Folders.delete(draft);
        Path password = folder.path().resolve(".superuser");
        SecretFile.write(password, folder.credentials(DataFolder.SUPERUSER).password() + "\n");
        try {
            List<String> arguments = new ArrayList<>(List.of(
                    "-D",
                    draft.toString(),
                    "--username=" + DataFolder.SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // The same order of texts on every machine, whatever its locales are.
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"));
            if (temporary) {
                arguments.add("--no-sync");
            }
            run("initdb", arguments);
        } finally {
            Files.deleteIfExists(password);
        }
        Files.writeString(draft.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.writeString(draft.resolve("postgresql.conf"), "include '../settings.conf'\n");
        Files.move(draft, folder.cluster(), ATOMIC_MOVE);
    }

    void start() throws IOException {
        folder.log().startANewOneWhenLong();
        run(
                "pg_ctl",
                List.of(
                        "start",
                        "-w",
                        "-s",
                        "-t",
                        PATIENCE_SECONDS,
                        "-D",
                        folder.cluster().toString(),
                        "-l",
                        folder.log().file().toString()));
    }

    /** Fast: sessions are ended, what is committed is written. */
    void stop() throws IOException {
        run(
                "pg_ctl",
                List.of(
                        "stop",
                        "-w",
                        "-s",
                        "-m",
                        "fast",
                        "-t",
                        PATIENCE_SECONDS,
                        "-D",
                        folder.cluster().toString()));
    }

    private void run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (ROOT.equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U", "--"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        Path output = Files.createTempFile(folder.path(), program, ".out");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            // Variables like PGPORT or PGDATA of a developer's shell must not reach the server; messages are in
            // English.
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            environment.put("LANG", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_OF_PROGRAM_SECONDS, SECONDS)) {
                process.destroyForcibly();
                throw new ServerUnavailable(folder.log().endAfter(program + " does not come to an end"));
            }
            if (process.exitValue() != 0) {
                throw new ServerUnavailable(folder.log()
                        .endAfter(
                                program + " failed: " + Files.readString(output).strip() + hint(output)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerUnavailable(program + " was interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String hint(Path output) throws IOException {
        return Files.readString(output).contains("unshare")
                ? " (PostgreSQL does not run as root, and this machine allows no user namespace: use another user)"
                : "";
    }
}
