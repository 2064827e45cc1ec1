package org.chuhai.logistics.wall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.chuhai.logistics.Scarcity;
import org.chuhai.testing.rows.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two connections serve fifty tenants, with refusals and rollbacks in between: nothing of one is left for the next. */
@QuarkusTest
@TestProfile(Scarcity.class)
class PoolOfTwoTest {

    private static final int TENANTS = 50;
    /** Each tenant follows every other on a connection more than once; {@code -Dchuhai.wall.requests} for more. */
    private static final int REQUESTS = Integer.getInteger("chuhai.wall.requests", 3_000);

    /** More than the connections can serve, less than what the service refuses at once. */
    private static final int AT_ONCE = 28;

    private static final long SEED = 20_261_122;
    private static final int MOST_UNAVAILABLE = REQUESTS / 5;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void noAnswerHoldsAValueOfAnotherTenant() throws ExecutionException, InterruptedException, IOException {
        AtomicInteger unavailable = new AtomicInteger();
        List<MarkedTenant> tenants;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(threads)
                        .build()) {
            tenants = IntStream.range(0, TENANTS)
                    .mapToObj(number -> new MarkedTenant(100 + number, http, unavailable))
                    .toList();
            for (MarkedTenant tenant : tenants) {
                tenant.fill();
            }

            Semaphore gate = new Semaphore(AT_ONCE);
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
            List<Future<?>> sent = new ArrayList<>(REQUESTS);
            for (int i = 0; i < REQUESTS; i++) {
                MarkedTenant tenant = tenants.get(random.nextInt(TENANTS));
                MarkedTenant other = tenants.get((tenants.indexOf(tenant) + 1 + random.nextInt(TENANTS - 1)) % TENANTS);
                int kind = random.nextInt(MarkedTenant.KINDS);
                gate.acquire();
                sent.add(threads.submit(() -> {
                    try {
                        tenant.send(kind, other);
                    } finally {
                        gate.release();
                    }
                    return null;
                }));
            }
            for (Future<?> answered : sent) {
                answered.get();
            }
        }

        for (MarkedTenant tenant : tenants) {
            Snapshot.ofTenant(tenant.tenant()).values().forEach(tenant::assertOnlyMine);
        }
        assertThat(unavailable.get()).isLessThan(MOST_UNAVAILABLE);
    }
}
