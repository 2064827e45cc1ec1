package org.chuhai.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.embedded.kafka.KafkaServer;
import org.chuhai.local.FreePorts;
import org.chuhai.local.Run;
import org.chuhai.local.Script;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite as users start it, by the real script, on what this build has packaged. */
class SuiteIT {

    private static final String READY = "Ctrl-C stops it";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path stateFile() {
        return data().resolve("suite.json");
    }

    private Script up() throws IOException {
        return Script.start(
                folder,
                Stream.concat(Stream.of("up", "--data", data()), FreePorts.forAll())
                        .toArray());
    }

    private Run chuhai(Object... words) throws IOException {
        return Script.run(
                folder,
                Stream.concat(Stream.of(words), Stream.of("--data", data())).toArray());
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        chuhai("down");
    }

    @Test
    void upServesRequestsWithItsTokensAndSigtermLeavesNothing() throws Exception {
        try (Script up = up().awaitSaid(READY)) {
            JsonNode state = Script.json(stateFile());
            String token = chuhai("token", "operator", "--shop", Demonstration.SECOND_SHOP)
                    .out()
                    .strip();

            assertThat(status(api(state, "catalog") + "/v1/products", token)).isEqualTo(200);
            assertThat(status(api(state, "order") + "/v1/orders", token)).isEqualTo(200);
            assertThat(status(api(state, "assessment") + "/v1/learners", token)).isEqualTo(200);
            assertThat(status(api(state, "logistics") + "/v1/parties", token)).isEqualTo(200);
            assertThat(status(api(state, "logistics") + "/v1/parties", token + "x"))
                    .isEqualTo(401);
            assertThat(Files.getPosixFilePermissions(stateFile()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(chuhai("logs").out()).contains("Listening on: " + api(state, "logistics"));
            assertThat(chuhai("logs", "order").out()).contains("Listening on: " + api(state, "order"));
            assertThat(chuhai("logs", "database").out()).contains("database system is ready");
            assertThat(chuhai("logs", "kafka").status()).isZero();

            Run stopped = up.stop();

            assertThat(stopped.err()).isEmpty();
            assertThat(stopped.status()).isZero();
            assertThat(stopped.out())
                    .contains("order service: stopped", "(Kafka): stopped")
                    .containsSubsequence("logistics service: stopped", "(PostgreSQL): stopped");
            assertGone(state);
        }
    }

    @Test
    void statusTellsTheTruthWhileKafkaStandsStill() throws Exception {
        try (Script _ = up().awaitSaid(READY)) {
            Run well = chuhai("status");
            String kafka = Long.toString(KafkaServer.in(data().resolve("kafka")).processId());

            new ProcessBuilder("kill", "-STOP", kafka).start().waitFor();
            Run frozen = chuhai("status", "--json");
            new ProcessBuilder("kill", "-CONT", kafka).start().waitFor();

            assertThat(well.out())
                    .contains("order service", "database (PostgreSQL)")
                    .endsWith("everything is well\n");
            assertThat(well.status()).isZero();
            assertThat(frozen.status()).isEqualTo(1);
            JsonNode page = new ObjectMapper().readTree(frozen.out());
            assertThat(page.path("well").asBoolean()).isFalse();
            assertThat(page.path("parts")
                            .valueStream()
                            .filter(part -> part.path("standing").asText().equals("AWAY"))
                            .map(part -> part.path("part").asText()))
                    .containsExactly("kafka");
        }
    }

    @Test
    void aSecondUpOnTheSameDataSaysWhereTheFirstOneIs() throws Exception {
        try (Script up = up().awaitSaid(READY)) {
            String api = api(Script.json(stateFile()), "logistics");

            Run second = Script.run(folder, "up", "--data", data());

            assertThat(second.status()).isEqualTo(2);
            assertThat(second.err()).contains("it runs already (process " + up.pid(), api + "/q/swagger-ui");
            assertThat(chuhai("down").out()).isEqualTo("everything is stopped\n");
            assertThat(up.end().status()).isZero();
            assertThat(chuhai("down").out()).isEqualTo("nothing was running\n");
        }
    }

    @Test
    void whatAKilledRunLeftIsEndedByTheNextAndASuiteWithoutItsServiceEnds() throws Exception {
        try (Script killed = up().awaitSaid(READY)) {
            JsonNode left = Script.json(stateFile());
            killed.kill();
            assertThat(processes(left)).hasSize(SuiteService.values().length);
            long kafka = KafkaServer.in(data().resolve("kafka")).processId();

            try (Script next = up().awaitSaid(READY)) {
                JsonNode state = Script.json(stateFile());
                assertThat(processes(left)).isEmpty();
                assertThat(ProcessHandle.of(kafka).filter(ProcessHandle::isAlive))
                        .isEmpty();

                process(state.at("/services/logistics")).forEach(ProcessHandle::destroyForcibly);
                Run ended = next.end();

                assertThat(ended.status()).isEqualTo(2);
                assertThat(ended.out()).contains("what a killed run left over");
                assertThat(ended.err())
                        .contains("Listening on: " + api(state, "logistics"))
                        .contains("the logistics service has ended by itself (exit status 137)");
                assertGone(state);
            }
        }
    }

    @Test
    void aTakenPortIsNamedWithItsOption() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Stream<Object> options =
                    Stream.of("up", "--data", data(), "--database-port", taken.getLocalPort(), "--lang", "zh");

            Run run = Script.run(
                    folder,
                    Stream.concat(options, FreePorts.forAllBut("database")).toArray());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("端口 " + taken.getLocalPort(), "--database-port");
            assertThat(data()).isEmptyDirectory();
        }
    }

    private static String api(JsonNode state, String service) {
        return state.at("/urls/services/" + service).asText();
    }

    private void assertGone(JsonNode state) throws IOException {
        assertThat(processes(state)).isEmpty();
        assertThat(stateFile()).doesNotExist();
        assertThat(data().resolve("suite.lock")).doesNotExist();
        assertThat(data().resolve("postgresql/data/postmaster.pid")).doesNotExist();
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

    private static List<ProcessHandle> processes(JsonNode state) {
        return Stream.concat(Stream.of("/suite"), SuiteService.ids().stream().map(id -> "/services/" + id))
                .flatMap(name -> process(state.at(name)))
                .toList();
    }

    private static Stream<ProcessHandle> process(JsonNode recorded) {
        return new RunningProcess(
                        recorded.path("pid").asLong(),
                        recorded.path("startedAt").asLong())
                .find().stream();
    }

    private static int status(String uri, String token) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(uri))
                    .header("Authorization", "Bearer " + token)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
