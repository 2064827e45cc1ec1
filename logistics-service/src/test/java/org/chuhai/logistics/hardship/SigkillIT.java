package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuhai.embedded.issuer.LocalIssuer;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.OwnServers;
import org.chuhai.testing.hardship.PackagedService;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.rows.Footprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service is killed in the middle of its work, again and again: every command has its effect once. */
class SigkillIT {

    private static final long SEED = Long.getLong("chuhai.sigkill.seed", 20_260_115L);
    private static final int PEOPLE = 8;

    /** Twice as much with {@code -Dchuhai.storm=full}. */
    private static final boolean FULL = "full".equals(System.getProperty("chuhai.storm"));

    private static final int COMMANDS = FULL ? 400 : 200;
    private static final int KILLS = FULL ? 4 : 2;

    private final Map<String, Answer> answered = new ConcurrentHashMap<>();
    private final AtomicInteger unanswered = new AtomicInteger();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCommandHasItsEffectOnceWhateverHappensToTheService() throws Exception {
        Random random = new Random(SEED);
        try (OwnServers servers = OwnServers.start("logistics", List.of("chuhai.order.order"));
                PackagedService service = servers.replica("LOGISTICS", "service", Map.of(), folder)) {
            service.awaitReady();
            World world = world(servers.issuer());
            Http http = new Http(service.base());
            var left = new ConcurrentLinkedQueue<>(commands(world));

            Thread killer = Thread.ofVirtual().start(() -> {
                for (int kill = 1; kill <= KILLS; kill++) {
                    service.killWhen(answered::size, kill * COMMANDS / (KILLS + 1) + random.nextInt(20));
                }
            });
            Http.together(PEOPLE, worker(http, left));
            killer.join();

            System.out.println("sigkill: seed " + SEED + ", " + service.kills() + " kills, " + unanswered
                    + " requests broken off or refused, " + answered.size() + " commands");
            assertThat(service.kills()).isEqualTo(KILLS);
            assertThat(answered)
                    .hasSize(COMMANDS)
                    .allSatisfy((key, answer) -> assertThat(answer.status()).isEqualTo(201));
            for (Ask ask : commands(world)) {
                Answer again = http.exchange(ask);
                assertThat(again.isReplayed()).isTrue();
                assertThat(again.said())
                        .isEqualTo(answered.get(ask.headers().get("Idempotency-Key"))
                                .said());
            }
            var rows = Footprint.of(servers.sql(servers.postgresql().app()), world.tenant());
            assertThat(rows)
                    .containsEntry("party", (long) COMMANDS)
                    .containsEntry("audit", (long) COMMANDS)
                    .containsEntry("idempotency_key", (long) COMMANDS);
            assertThat(http.exchange(world.get("/v1/parties?limit=200")).json().path("items"))
                    .hasSize(200);
        }
    }

    private Callable<Integer> worker(Http http, ConcurrentLinkedQueue<Ask> left) {
        return () -> {
            int done = 0;
            for (Ask ask = left.poll(); ask != null; ask = left.poll()) {
                answered.put(ask.headers().get("Idempotency-Key"), persistently(http, ask));
                done++;
            }
            return done;
        };
    }

    /** As a client does it: the same key until there is an answer. */
    private Answer persistently(Http http, Ask ask) {
        while (true) {
            try {
                Answer answer = http.tryToExchange(ask);
                if (answer.status() != 503 && !answer.code().equals("in-progress")) {
                    return answer;
                }
            } catch (IOException e) {
                // Killed before it answered, or not there yet: nobody knows whether it was done.
            }
            unanswered.incrementAndGet();
            PackagedService.pause();
        }
    }

    private static List<Ask> commands(World world) {
        List<Ask> commands = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            commands.add(world.post("/v1/parties")
                    .key("command-" + i)
                    .json(
                            "{\"creditCode\":null,\"customsCode\":\"%06dKILL\",\"name\":{\"zh\":\"企业\",\"en\":\"Firm %d\"}}"
                                    .formatted(i, i)));
        }
        return commands;
    }

    private static World world(LocalIssuer issuer) {
        String token = issuer.signer()
                .sign(issuer.signer()
                        .request("manager", "sigkill", Duration.ofHours(1))
                        .with("groups", List.of("manager")));
        return new World("sigkill", UUID.randomUUID(), token);
    }
}
