package org.chuhai.logistics.transmission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * Turns of shops, a few at a time: each in the name of its tenant and for a few seconds, so that one that is slow or fails keeps
 * nobody else waiting. A shop that is at it already gets no second turn.
 */
final class ShopTurns {

    private static final Logger LOG = Logger.getLogger(ShopTurns.class);

    /** A turn holds a connection while its channel works: most of the pool is for those who ask. */
    private static final int AT_ONCE = 4;

    /** A shop that has more to do goes to the end of the queue. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final ShopWork work;
    private final Clock clock;
    private final ExecutorService threads;
    private final Set<Shop> underWay = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private volatile boolean stopping;

    /** {@code name} is that of their threads. */
    ShopTurns(String name, ShopWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
        threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(name, 1).factory());
    }

    /** Whose turn it is. */
    record Shop(String tenant, UUID id) {}

    /** The time of a shop. */
    interface Turn {
        /** Whether others come next; asked between two pieces of work. */
        boolean isOver();
    }

    /** A turn for each of the shops; none for one whose latest has not ended. */
    List<Future<?>> begin(Collection<Shop> shops, BiConsumer<Shop, Turn> piecework) {
        List<Future<?>> begun = new ArrayList<>();
        for (Shop shop : shops) {
            if (!stopping && underWay.add(shop)) {
                begun.add(threads.submit(() -> turn(shop, piecework)));
            }
        }
        return begun;
    }

    /** Pieces of work that are begun may end; the rest waits for whoever comes next. False where one takes long. */
    boolean stop() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        return threads.awaitTermination(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    private void turn(Shop shop, BiConsumer<Shop, Turn> piecework) {
        try {
            places.acquire();
            try {
                Instant end = clock.instant().plus(LONGEST);
                Turn turn = () -> stopping || clock.instant().isAfter(end);
                work.inNameOf(shop.tenant(), shop.id(), () -> piecework.accept(shop, turn));
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            // The process ends.
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.errorf(e, "the turn of shop %s has ended by a fault of ours", shop.id());
        } finally {
            underWay.remove(shop);
        }
    }
}
