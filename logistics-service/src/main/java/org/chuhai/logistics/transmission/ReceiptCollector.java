package org.chuhai.logistics.transmission;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.chuhai.logistics.customsaccount.Channel;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.transmission.CustomsChannel.Incoming;
import org.chuhai.logistics.transmission.CustomsChannel.Mailbox;
import org.chuhai.logistics.transmission.ShopTurns.Shop;
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

    private final Instance<CustomsChannel> channels;
    private final ReceiptReading reading;
    private final ReceiptBook book;
    private final ReceiptCounts counts;
    private final ReceiptFaults faults;
    private final Counter failed;
    private final Map<Channel, ShopTurns> turns = new ConcurrentHashMap<>();
    private final Function<CustomsChannel, ShopTurns> ofChannel;

    ReceiptCollector(
            @Any Instance<CustomsChannel> channels,
            ReceiptReading reading,
            ReceiptBook book,
            ShopWork work,
            ReceiptCounts counts,
            Clock clock,
            MeterRegistry metrics) {
        this.channels = channels;
        this.reading = reading;
        this.book = book;
        this.counts = counts;
        this.faults = new ReceiptFaults(clock);
        this.ofChannel = channel -> turns.computeIfAbsent(
                channel.channel(), of -> new ShopTurns("customs-receipts-" + of + "-", work, clock));
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
        begin();
    }

    /** A turn for each shop for which something may have come and that is not at it already. */
    List<Future<?>> begin() {
        List<Future<?>> begun = new ArrayList<>();
        for (CustomsChannel channel : channels) {
            List<Shop> shops = mailboxes(channel).stream()
                    .map(box -> new Shop(box.tenant(), box.shop()))
                    .toList();
            begun.addAll(ofChannel.apply(channel).begin(shops, (shop, turn) -> collect(channel, shop.id(), turn)));
        }
        return begun;
    }

    /** Messages that are being read may be kept; the rest waits. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        for (ShopTurns ofOne : turns.values()) {
            if (!ofOne.stop()) {
                LOG.warn("a receipt message takes long; it is read again after the start");
            }
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

    private void collect(CustomsChannel channel, UUID shop, ShopTurns.Turn turn) {
        try {
            // What waits for its next try takes no place from the others.
            for (String name : channel.waiting(shop, BATCH + faults.of(shop))) {
                if (turn.isOver()) {
                    return;
                }
                if (faults.isDue(shop, name)) {
                    take(channel, shop, name);
                }
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
            } else {
                faults.forget(shop, name);
            }
        } catch (IOException | RuntimeException e) {
            failed.increment();
            LOG.warnf(e, "receipt message %s of shop %s is tried again", name, shop);
        }
    }

    private void take(CustomsChannel channel, UUID shop, String name, Incoming message) throws IOException {
        List<String> problems;
        try {
            problems = keep(shop, message.content());
        } catch (RuntimeException e) {
            if (!PassingTrouble.is(e)) {
                // A fault of ours is mended by another version at best: tried ever more rarely, and never given up.
                faults.note(shop, name);
            }
            throw e;
        }
        faults.forget(shop, name);
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
