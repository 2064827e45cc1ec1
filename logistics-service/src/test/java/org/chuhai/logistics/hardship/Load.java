package org.chuhai.logistics.hardship;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;

/** People who read and write without a break, whatever the answers are. */
final class Load {

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicLong succeeded = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicInteger serial = new AtomicInteger();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<String, Ask> keys = new ConcurrentHashMap<>();
    private final CountDownLatch ended;
    private final World world;

    private Load(int people, World world) {
        this.world = world;
        this.ended = new CountDownLatch(people);
    }

    static Load of(int people, World world) {
        Load load = new Load(people, world);
        for (int i = 0; i < people; i++) {
            Thread.ofVirtual().start(load::work);
        }
        return load;
    }

    private void work() {
        try {
            while (going.get()) {
                look(Http.send(world.get("/v1/parties?limit=1")), 200);
                look(Http.send(register()), 201);
            }
        } catch (AssertionError | RuntimeException e) {
            wrong.add(e.toString());
        } finally {
            ended.countDown();
        }
    }

    private Ask register() {
        String key = UUID.randomUUID().toString();
        Ask ask = world.post("/v1/parties")
                .key(key)
                .json("{\"creditCode\":null,\"customsCode\":\"%06dABCD\",\"name\":{\"zh\":null,\"en\":\"Firm\"}}"
                        .formatted(serial.incrementAndGet()));
        keys.put(key, ask);
        return ask;
    }

    private void look(Answer answer, int good) {
        slowest.accumulateAndGet(answer.took().toMillis(), Math::max);
        if (answer.status() == good) {
            succeeded.incrementAndGet();
        } else if (answer.status() == 503 && !answer.header("Retry-After").isEmpty()) {
            refused.incrementAndGet();
        } else {
            wrong.add(answer.toString());
        }
    }

    /** Returns when the last answer has come. */
    void stop() {
        going.set(false);
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long succeeded() {
        return succeeded.get();
    }

    long refused() {
        return refused.get();
    }

    Duration slowest() {
        return Duration.ofMillis(slowest.get());
    }

    /** Answers that nobody may give. */
    Queue<String> wrong() {
        return wrong;
    }

    /** Every command that was sent, by its key. */
    Map<String, Ask> keys() {
        return keys;
    }
}
