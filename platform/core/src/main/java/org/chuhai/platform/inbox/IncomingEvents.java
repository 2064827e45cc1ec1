package org.chuhai.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuhai.platform.inbox.UnusableEvent.Flaw;
import org.chuhai.platform.observation.HandlingSpan;
import org.chuhai.platform.observation.Trace;
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

    private final Inbox inbox;
    private final EventReader reader;
    private final CallerScope callers;
    private final WaitingConsumers waiting;
    private final HandlingSpan span;
    private final MeterRegistry metrics;
    private final ExecutorService workers;
    private volatile boolean stopping;

    IncomingEvents(
            Inbox inbox,
            EventReader reader,
            CallerScope callers,
            WaitingConsumers waiting,
            HandlingSpan span,
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
        this.span = span;
        this.metrics = metrics;
    }

    void stop(@Observes @Priority(BEFORE_THE_POOLS_CLOSE) ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        workers.shutdown();
        if (!workers.awaitTermination(PATIENCE_TO_STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("stops in the middle of an event, which comes again");
        }
    }

    /** What takes the records of a channel: the answer of a method with {@code @Incoming} and manual acknowledgement. */
    public PartitionedConsumer consumer(EventHandlers handlers) {
        return new PartitionedConsumer(handlers.consumer(), record -> take(record, handlers), workers, waiting);
    }

    /**
     * Takes one record, once in effect.
     *
     * @return failed with {@link UnusableEvent} if it can never be taken; never completed if the process ends meanwhile: the
     *     record is neither taken nor dead, and comes again
     */
    private CompletionStage<Void> take(ConsumerRecord<byte[], byte[]> record, EventHandlers handlers) {
        ReceivedEvent event;
        EventHandlers.Handler<?> handler;
        try {
            event = ReceivedEvent.of(record);
            handler = handlers.of(event.type());
        } catch (UnusableEvent e) {
            return dead(record, handlers, e);
        }
        if (handler == null) {
            count(handlers, "ignored");
            return CompletableFuture.completedStage(null);
        }
        return told(record, event, handlers, () -> take(record, event, handlers, handler));
    }

    /** With the event's names in every line of the log. */
    private CompletionStage<Void> told(
            ConsumerRecord<byte[], byte[]> record,
            ReceivedEvent event,
            EventHandlers handlers,
            Supplier<CompletionStage<Void>> work) {
        if (stopping) {
            return new CompletableFuture<>();
        }
        MDC.put(Trace.LOGGED_AS, Trace.of(event.traceparent()));
        MDC.put("tenant", event.tenant());
        MDC.put("actor", event.actor());
        try {
            return span.around(event.type().name(), record.topic(), event.traceparent(), work);
        } catch (UnusableEvent e) {
            return dead(record, handlers, e);
        } finally {
            MDC.remove(Trace.LOGGED_AS);
            MDC.remove("tenant");
            MDC.remove("actor");
        }
    }

    private CompletionStage<Void> dead(
            ConsumerRecord<byte[], byte[]> record, EventHandlers handlers, UnusableEvent reason) {
        count(handlers, "dead");
        LOG.warnf("%s makes a dead letter: %s", turn(handlers, record), reason.getMessage());
        return CompletableFuture.failedStage(reason);
    }

    private <T> CompletionStage<Void> take(
            ConsumerRecord<byte[], byte[]> record,
            ReceivedEvent event,
            EventHandlers handlers,
            EventHandlers.Handler<T> handler) {
        T content = reader.read(record, handler.shape());
        return attempt(record, event, handlers, () -> once(event, content, handlers, handler), new Attempts());
    }

    /** Nobody waits on a thread for the next attempt: other partitions have work for it. */
    private CompletionStage<Void> attempt(
            ConsumerRecord<byte[], byte[]> record,
            ReceivedEvent event,
            EventHandlers handlers,
            Runnable effect,
            Attempts attempts) {
        try {
            callers.run(event.caller(), effect);
            waiting.goesOn(handlers.consumer(), record)
                    .ifPresent(from -> LOG.infof("%s goes on, after waiting since %s", turn(handlers, record), from));
            return CompletableFuture.completedStage(null);
        } catch (UnusableEvent e) {
            throw e;
        } catch (Refusal e) {
            throw UnusableEvent.because(Flaw.REFUSED, String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            if (!attempts.allowAnotherAfter(e)) {
                LOG.errorf(e, "%s fails at event %s", handlers.consumer(), event.id());
                throw UnusableEvent.because(Flaw.FAILED, e.toString(), e);
            }
            if (waiting.waits(handlers.consumer(), record)) {
                LOG.warnf("%s waits: %s", turn(handlers, record), e.getMessage());
            }
            Executor later = CompletableFuture.delayedExecutor(attempts.rest(), TimeUnit.MILLISECONDS, workers);
            return CompletableFuture.supplyAsync(
                            () -> told(
                                    record, event, handlers, () -> attempt(record, event, handlers, effect, attempts)),
                            later)
                    .thenCompose(Function.identity());
        }
    }

    private static String turn(EventHandlers handlers, ConsumerRecord<?, ?> record) {
        return WaitingConsumers.name(handlers.consumer(), record);
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
