package org.chuhai.testing.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chuhai.testing.hardship.Gate.Waiting;

/**
 * What can happen to the replicas of a service that writes and hears facts. Each step brings about exactly what its name says,
 * while work goes on; a replica that was killed stays dead until it is started.
 *
 * @param progress returns when more work was done
 */
public record Storm(OwnServers servers, List<PackagedService> replicas, Runnable progress) {

    private static final Duration LONG = Duration.ofMinutes(2);

    /**
     * The process that sends is killed when Kafka has facts that are not marked yet.
     *
     * @return the ids of these facts: each must be told again
     */
    public Set<String> theRelayDiesBetweenSendingAndMarking() throws SQLException {
        try (Gate gate = Gate.beforeUpdates(servers, "outbox")) {
            Waiting relay = gate.await(waiting -> !waiting.isEmpty()).getFirst();
            assertThat(relay.role()).isEqualTo(servers.postgresql().relay().user());
            // Who commands waits for no relay.
            progress.run();
            replica(relay).kill();
            // The dead session still holds its shards: nobody else has sent anything since.
            Set<String> sent = sentAndNotMarked();
            gate.end(relay);
            assertThat(sent).isNotEmpty();
            return sent;
        }
    }

    private Set<String> sentAndNotMarked() throws SQLException {
        Map<String, Set<String>> waiting = new HashMap<>();
        try (Connection connection = servers.sql(servers.postgresql().relay()).connect();
                PreparedStatement query = connection.prepareStatement(
                        "select topic, event_id::text from outbox where published_at is null");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                waiting.computeIfAbsent(found.getString(1), topic -> new HashSet<>())
                        .add(found.getString(2));
            }
        }
        Set<String> sent = new HashSet<>();
        waiting.forEach((topic, ids) ->
                servers.topics().on(topic, heard -> ids.contains(heard.id())).forEach(heard -> sent.add(heard.id())));
        return sent;
    }

    /**
     * Those who hear are killed when their effects are written and not committed. One effect is undone, as when the server learns
     * of the death first; another is committed, as when it learns of it last. Neither fact was acknowledged to Kafka: both come
     * again.
     *
     * @param undone the table in which the consumer remembers whose effect is undone
     * @param committed the same of the other
     */
    public void consumersDieBetweenEffectAndCommit(String undone, String committed) throws SQLException {
        List<String> memories = Stream.of(undone, committed).distinct().toList();
        try (Gate gate = Gate.beforeCommits(servers, memories)) {
            List<Waiting> waiting =
                    gate.await(found -> two(found, undone, committed).size() == 2);
            List<Waiting> dying = two(waiting, undone, committed);
            dying.stream().map(this::replica).distinct().forEach(PackagedService::kill);
            gate.end(dying.getFirst());
            gate.open();
            assertThat(dying).extracting(gate::outcome).containsExactly("aborted", "committed");
        }
    }

    private static List<Waiting> two(List<Waiting> waiting, String undone, String committed) {
        List<Waiting> two = new ArrayList<>();
        for (String table : List.of(undone, committed)) {
            waiting.stream()
                    .filter(one -> one.table().equals(table) && !two.contains(one))
                    .findFirst()
                    .ifPresent(two::add);
        }
        return two;
    }

    /** Kafka is killed, and this is done meanwhile. */
    public void kafkaIsKilledAndAway(Duration length, Runnable meanwhile) {
        servers.kafka().kill();
        long until = System.nanoTime() + length.toNanos();
        meanwhile.run();
        pass(until);
        servers.kafka().startAgain();
    }

    /** While Kafka is away and commands were taken: the service is ready for more, and tells that facts wait. */
    public static void tellsItsBacklog(PackagedService service) {
        Http http = new Http(service.base());
        await().atMost(LONG).untilAsserted(() -> {
            Answer well = http.exchange(Ask.of("GET", "/q/health/well"));
            assertThat(well.status()).isEqualTo(503);
            assertThat(well.text()).contains("\"outbox\"", "oldestSeconds");
        });
        for (String healthy : List.of("ready", "live", "started")) {
            Answer answer = http.exchange(Ask.of("GET", "/q/health/" + healthy));
            assertThat(answer.status())
                    .as("%s of %s: %s", healthy, service.name(), answer)
                    .isEqualTo(200);
        }
        assertThat(http.exchange(Ask.of("GET", "/q/metrics")).text()).containsPattern("chuhai_outbox_waiting [1-9]");
    }

    /** The database is killed; meanwhile consumers wait with their facts, and say so. */
    public void theDatabaseIsKilledAndAway(Duration length) {
        servers.postgresql().kill();
        long until = System.nanoTime() + length.toNanos();
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(replicas)
                        .anySatisfy(replica -> assertThat(new Http(replica.base())
                                        .exchange(Ask.of("GET", "/q/health/well"))
                                        .text())
                                .contains("waits since")));
        pass(until);
        servers.postgresql().startAgain();
    }

    /** Returns when every replica is ready; those that were dead. */
    public List<PackagedService> startTheDead() {
        List<PackagedService> dead =
                replicas.stream().filter(replica -> !replica.isAlive()).toList();
        dead.forEach(PackagedService::startAgain);
        replicas.forEach(PackagedService::awaitReady);
        return dead;
    }

    private PackagedService replica(Waiting session) {
        return replicas.stream()
                .filter(replica -> replica.name().equals(session.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no replica has the session " + session));
    }

    private static void pass(long until) {
        while (System.nanoTime() < until) {
            PackagedService.pause();
        }
    }
}
