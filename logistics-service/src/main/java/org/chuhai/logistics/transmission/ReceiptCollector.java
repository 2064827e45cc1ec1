package org.chuhai.logistics.transmission;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.transmission.CustomsChannel.Incoming;
import org.chuhai.logistics.transmission.CustomsChannel.Mailbox;
import org.chuhai.platform.problem.PassingTrouble;
import org.jboss.logging.Logger;

/**
 * Fetches receipts from the channels, whoever's they are. A message is put away once its receipts are kept: what stops in
 * between is read again, and known.
 */
@Startup
@Singleton
@Unremovable
class ReceiptCollector {

    private static final Logger LOG = Logger.getLogger(ReceiptCollector.class);
    private static final int BATCH = 100;
    private static final int MOST_FAULTS = 5;

    private final Instance<CustomsChannel> channels;
    private final ReceiptReading reading;
    private final ReceiptBook book;
    private final ShopWork work;
    private final ReceiptCounts counts;
    private final Counter failed;
    /** A message that waits; the same name may lie in many folders. */
    private record Waiting(UUID shop, String name) {}

    /** How often messages have failed by a fault of ours since the start. */
    private final Map<Waiting, Integer> faults = new ConcurrentHashMap<>();

    ReceiptCollector(
            @Any Instance<CustomsChannel> channels,
            ReceiptReading reading,
            ReceiptBook book,
            ShopWork work,
            ReceiptCounts counts,
            MeterRegistry metrics) {
        this.channels = channels;
        this.reading = reading;
        this.book = book;
        this.work = work;
        this.counts = counts;
        this.failed = Counter.builder("chuhai.customs.collection.failed")
                .description("Receipt messages that could not be taken and are tried again")
                .register(metrics);
    }

    /** Every second, unless set otherwise. */
    @Scheduled(
            every = "{chuhai.customs-pace}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void collect() {
        for (CustomsChannel channel : channels) {
            mailboxes(channel)
                    .forEach(box -> work.inNameOf(box.tenant(), box.shop(), () -> collect(channel, box.shop())));
        }
    }

    private List<Mailbox> mailboxes(CustomsChannel channel) {
        try {
            return channel.mailboxes();
        } catch (IOException | RuntimeException e) {
            failed.increment();
            LOG.warnf("the channel %s could not be asked for receipts: %s", channel.channel(), e.getMessage());
            return List.of();
        }
    }

    private void collect(CustomsChannel channel, UUID shop) {
        try {
            for (String name : channel.waiting(shop, BATCH)) {
                take(channel, shop, name);
            }
        } catch (IOException | RuntimeException e) {
            failed.increment();
            LOG.warnf("receipts of shop %s could not be fetched, and are tried again: %s", shop, e.getMessage());
        }
    }

    private void take(CustomsChannel channel, UUID shop, String name) {
        try {
            Optional<Incoming> message = channel.read(shop, name);
            if (message.isPresent()) {
                take(channel, shop, name, message.get());
            }
        } catch (IOException | RuntimeException e) {
            failed.increment();
            LOG.warnf(e, "receipt message %s of shop %s is tried again", name, shop);
        }
    }

    private void take(CustomsChannel channel, UUID shop, String name, Incoming message) throws IOException {
        Waiting waiting = new Waiting(shop, name);
        List<String> problems;
        try {
            problems = keep(shop, message.content());
        } catch (RuntimeException e) {
            if (PassingTrouble.is(e) || faults.merge(waiting, 1, Integer::sum) < MOST_FAULTS) {
                throw e;
            }
            // A fault of ours is not mended by trying for ever, and must not keep others back.
            problems = List.of("cannot be followed: " + e);
        }
        faults.remove(waiting);
        if (problems.isEmpty()) {
            channel.taken(shop, message);
        } else {
            counts.putAside();
            LOG.errorf("receipt message %s of shop %s is put aside: %s", name, shop, problems);
            channel.refused(shop, message, String.join("\n", problems));
        }
    }

    /** What could not be read of it; everything else is kept, also behind a receipt that fails. */
    private List<String> keep(UUID shop, byte[] message) throws IOException {
        ReceiptReading.Read read;
        try {
            read = reading.read(message);
        } catch (UnreadableInput e) {
            return List.of(e.text().zh() + " " + e.text().en());
        }
        List<RuntimeException> thrown = new ArrayList<>();
        for (ToldReceipt told : read.receipts()) {
            try {
                book.keep(shop, told);
            } catch (RuntimeException e) {
                thrown.add(e);
            }
        }
        if (!thrown.isEmpty()) {
            throw thrown.getFirst();
        }
        return read.violations().stream()
                .map(violation -> violation.where() + ": " + violation.text().zh() + " "
                        + violation.text().en())
                .toList();
    }
}
