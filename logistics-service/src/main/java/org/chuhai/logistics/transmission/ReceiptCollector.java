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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.transmission.CustomsChannel.Incoming;
import org.chuhai.logistics.transmission.CustomsChannel.Mailbox;
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

    private final Instance<CustomsChannel> channels;
    private final ReceiptReading reading;
    private final ReceiptBook book;
    private final ShopWork work;
    private final Counter failed;

    ReceiptCollector(
            @Any Instance<CustomsChannel> channels,
            ReceiptReading reading,
            ReceiptBook book,
            ShopWork work,
            MeterRegistry metrics) {
        this.channels = channels;
        this.reading = reading;
        this.book = book;
        this.work = work;
        this.failed = Counter.builder("chuhai.customs.collection.failed")
                .description("Receipt messages that could not be taken and are tried again")
                .register(metrics);
    }

    /** Every second. */
    @Scheduled(every = "1s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
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
            if (message.isEmpty()) {
                return;
            }
            List<String> problems = keep(shop, message.get().content());
            if (problems.isEmpty()) {
                channel.taken(shop, message.get());
            } else {
                LOG.warnf("receipt message %s of shop %s is put aside: %s", name, shop, problems);
                channel.refused(shop, message.get(), String.join("\n", problems));
            }
        } catch (IOException | RuntimeException e) {
            failed.increment();
            LOG.warnf("receipt message %s of shop %s is tried again: %s", name, shop, e.getMessage());
        }
    }

    /** What could not be read of it; everything else is kept. */
    private List<String> keep(UUID shop, byte[] message) throws IOException {
        try {
            ReceiptReading.Read read = reading.read(message);
            read.receipts().forEach(told -> book.keep(shop, told));
            return read.violations().stream()
                    .map(violation -> violation.where() + ": "
                            + violation.text().zh() + " " + violation.text().en())
                    .toList();
        } catch (UnreadableInput e) {
            return List.of(e.text().zh() + " " + e.text().en());
        }
    }
}
