package org.chuhai.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuhai.platform.inbox.UnusableEvent.Flaw;
import org.chuhai.platform.observation.Trace;
import org.chuhai.platform.problem.PassingTrouble;
import org.chuhai.platform.problem.Refusal;
import org.chuhai.platform.tenant.CallerScope;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Takes records from Kafka: reads them, works for the tenant that they name, and lets the effect and the memory of it be one
 * transaction. What only waits for the database is tried again here, for as long as it takes; what can never be taken is
 * answered as a failure, and the channel makes a dead letter of it.
 */
@ApplicationScoped
public class IncomingEvents {

    private static final Logger LOG = Logger.getLogger(IncomingEvents.class);
    private static final int BEFORE_THE_POOLS_CLOSE = 1;
    private static final int PATIENCE_TO_STOP_SECONDS = 5;
    private static final int MOST_ATTEMPTS = 3;
    private static final long SHORTEST_REST_MILLIS = 50;
    private static final long LONGEST_REST_MILLIS = 2_000;

    private final Inbox inbox;
    private final EventReader reader;
    private final CallerScope callers;
    private final WaitingConsumers waiting;
    private final MeterRegistry metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService workers;

    IncomingEvents(
            Inbox inbox,
            EventReader reader,
            CallerScope callers,
            WaitingConsumers waiting,
            InboxSettings settings,
            MeterRegistry metrics) {
        // What comes when it is stopped is neither taken nor dead: it comes again.
        this.workers = new ThreadPoolExecutor(
                settings.threads(),
                settings.threads(),
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("inbox-", 1).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        this.inbox = inbox;
        this.reader = reader;
        this.callers = callers;
        this.waiting = waiting;
        this.metrics = metrics;
    }

    void stop(@Observes @Priority(BEFORE_THE_POOLS_CLOSE) ShutdownEvent ending) throws InterruptedException {
        stopping.countDown();
        workers.shutdown();
        if (!workers.awaitTermination(PATIENCE_TO_STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("stops in the middle of an event, which comes again");
        }
    }

    /** What takes the records of a channel: the answer of a method with {@code @Incoming} and manual acknowledgement. */
    public PartitionedConsumer consumer(EventHandlers handlers) {
        return new PartitionedConsumer(record -> take(record, handlers), workers);
    }

    /**
     * Takes one record, once in effect.
     *
     * @return failed with {@link UnusableEvent} if it can never be taken; never completed if the process ends meanwhile: the
     *     record is neither taken nor dead, and comes again
     */
    private CompletionStage<Void> take(ConsumerRecord<byte[], byte[]> record, EventHandlers handlers) {
        if (stopping.getCount() == 0) {
            return new CompletableFuture<>();
        }
        try {
            ReceivedEvent event = ReceivedEvent.of(record);
            EventHandlers.Handler<?> handler = handlers.of(event.type());
            if (handler == null) {
                count(handlers, "ignored");
                return CompletableFuture.completedStage(null);
            }
            MDC.put(Trace.LOGGED_AS, Trace.of(event.traceparent()));
            MDC.put("tenant", event.tenant());
            MDC.put("actor", event.actor());
            return take(record, event, handlers, handler);
        } catch (UnusableEvent e) {
            count(handlers, "dead");
            LOG.warnf(
                    "%s makes a dead letter of %s-%d@%d: %s",
                    handlers.consumer(), record.topic(), record.partition(), record.offset(), e.getMessage());
            return CompletableFuture.failedStage(e);
        } finally {
            MDC.remove(Trace.LOGGED_AS);
            MDC.remove("tenant");
            MDC.remove("actor");
        }
    }

    private <T> CompletionStage<Void> take(
            ConsumerRecord<byte[], byte[]> record,
            ReceivedEvent event,
            EventHandlers handlers,
            EventHandlers.Handler<T> handler) {
        T content = reader.read(record, handler.shape());
        int attempts = 0;
        long rest = SHORTEST_REST_MILLIS;
        try {
            while (true) {
                try {
                    callers.run(event.caller(), () -> once(event, content, handlers, handler));
                    return CompletableFuture.completedStage(null);
                } catch (UnusableEvent e) {
                    throw e;
                } catch (Refusal e) {
                    throw UnusableEvent.because(Flaw.REFUSED, String.valueOf(e.getMessage()), e);
                } catch (RuntimeException e) {
                    if (PassingTrouble.is(e)) {
                        waiting.waits(handlers.consumer(), record, e);
                    } else if (++attempts >= MOST_ATTEMPTS) {
                        LOG.errorf(e, "%s fails at event %s", handlers.consumer(), event.id());
                        throw UnusableEvent.because(Flaw.FAILED, e.toString(), e);
                    }
                }
                if (stopping.await(rest, TimeUnit.MILLISECONDS)) {
                    return new CompletableFuture<>();
                }
                rest = Math.min(2 * rest, LONGEST_REST_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new CompletableFuture<>();
        } finally {
            waiting.goesOn(handlers.consumer(), record);
        }
    }

    private <T> void once(ReceivedEvent event, T content, EventHandlers handlers, EventHandlers.Handler<T> handler) {
        boolean taken = QuarkusTransaction.requiringNew().call(() -> {
            boolean isNews = switch (handler.memory()) {
                case NEWEST_OF_AGGREGATE -> inbox.isNewest(handlers.consumer(), event);
                case EACH_ONCE -> inbox.isNew(handlers.consumer(), event);
            };
            if (isNews) {
                handler.effect().accept(event, content);
            }
            return isNews;
        });
        count(handlers, taken ? "taken" : "known");
    }

    private void count(EventHandlers handlers, String outcome) {
        metrics.counter("chuhai.inbox.events", "consumer", handlers.consumer(), "outcome", outcome)
                .increment();
    }
}
