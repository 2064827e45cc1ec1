package org.chuhai.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.local.FreePorts;
import org.chuhai.local.Run;
import org.chuhai.local.Script;

/**
 * A suite that {@code up} started, and what it has written down of itself.
 *
 * @param folder where the output is
 * @param data its data folder, in there
 * @param up the process that began it
 * @param state as it was when it was ready
 */
record UpScript(Path folder, Path data, Script up, JsonNode state) implements AutoCloseable {

    /** Starts it on free ports, with its data and output in the folder, and waits until it says that it is ready. */
    static UpScript ready(Path folder) throws IOException {
        Path data = folder.resolve("data");
        Script script = Script.start(
                        folder,
                        Stream.concat(Stream.of("up", "--data", data), FreePorts.forAll())
                                .toArray())
                .awaitSaid("Ctrl-C stops it");
        return new UpScript(folder, data, script, Script.json(stateFile(data)));
    }

    static Path stateFile(Path data) {
        return data.resolve("suite.json");
    }

    /** Runs a command on it, inside the test: it is the same, and a process for each would take longer than the tests. */
    Run chuhai(Object... words) {
        return Run.of(Stream.concat(Stream.of(words), Stream.of("--data", data)).toArray());
    }

    /** Runs a command on it by the real script. */
    Run script(Object... words) throws IOException {
        return Script.run(
                folder,
                Stream.concat(Stream.of(words), Stream.of("--data", data)).toArray());
    }

    String api(String service) {
        return state.at("/urls/services/" + service).asText();
    }

    /** Those of the suite and of its services which are still alive. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of("/suite"), SuiteService.ids().stream().map(id -> "/services/" + id))
                .flatMap(name -> process(state.at(name)))
                .toList();
    }

    Stream<ProcessHandle> process(SuiteService service) {
        return process(state.at("/services/" + service.id()));
    }

    private static Stream<ProcessHandle> process(JsonNode recorded) {
        return new RunningProcess(
                        recorded.path("pid").asLong(),
                        recorded.path("startedAt").asLong())
                .find().stream();
    }

    /** No process, no lock, no port is left. */
    void assertGone() throws IOException {
        assertThat(processes()).isEmpty();
        assertThat(stateFile(data)).doesNotExist();
        assertThat(data.resolve("suite.lock")).doesNotExist();
        assertThat(data.resolve("postgresql/data/postmaster.pid")).doesNotExist();
        for (String port : Stream.concat(
                        SuiteService.ids().stream().map(id -> "services/" + id),
                        Stream.of("database", "kafka", "issuer"))
                .toList()) {
            try (ServerSocket free =
                    new ServerSocket(state.at("/ports/" + port).asInt(), 1, InetAddress.ofLiteral("127.0.0.1"))) {
                assertThat(free.isBound()).isTrue();
            }
        }
    }

    @Override
    public void close() {
        up.close();
    }
}
