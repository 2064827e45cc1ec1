package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where receipts are kept: each once, with the message that it answers, in one transaction with what follows from it. */
@ApplicationScoped
public class ReceiptBook {

    private final AnsweredMessages messages;
    private final CustomsReceipts receipts;
    private final Transmissions transmissions;
    private final ReceiptCounts counts;
    private final Event<ReceiptKept> kept;
    private final Clock clock;

    ReceiptBook(
            AnsweredMessages messages,
            CustomsReceipts receipts,
            Transmissions transmissions,
            ReceiptCounts counts,
            Event<ReceiptKept> kept,
            Clock clock) {
        this.messages = messages;
        this.receipts = receipts;
        this.transmissions = transmissions;
        this.counts = counts;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * A receipt is known, since just now, to answer this message that was sent from here. Fired once for each receipt, inside the
     * transaction.
     */
    public record ReceiptKept(CustomsReceipt receipt, AnsweredMessage answered) {}

    /** What became of a receipt. */
    @Schema(name = "ReceiptOutcome", description = """
                    What became of a receipt.
                    - TAKEN: it answers a message of the shop.
                    - KNOWN: the same receipt had come before.
                    - UNMATCHED: it is kept, but answers nothing that the shop has sent from here, as far as is known. A form's receipt
                      that names a number which nothing has told before is taken when a later one tells whose number that is.""")
    public enum Outcome {
        /** It answers a message of the shop. */
        TAKEN,
        /** The same receipt had come before. */
        KNOWN,
        /** It is kept, but answers nothing that the shop has sent from here, as far as is known. */
        UNMATCHED
    }

    /** Keeps a receipt that came for a shop. */
    @Transactional
    public Outcome keep(UUID shop, ToldReceipt told) {
        Outcome outcome = kept(shop, told);
        counts.kept(outcome);
        return outcome;
    }

    private Outcome kept(UUID shop, ToldReceipt told) {
        receipts.lock(shop);
        Optional<AnsweredMessage> named = messages.byGuid(shop, told);
        String fingerprint = told.fingerprint(named.map(AnsweredMessage::id).orElse(null));
        if (receipts.isKnown(shop, fingerprint)) {
            return Outcome.KNOWN;
        }
        Optional<AnsweredMessage> answered = named.or(() -> messages.byNumbers(shop, told));
        CustomsReceipt receipt = CustomsReceipt.of(shop, told, fingerprint, clock.instant());
        if (answered.isEmpty()) {
            receipts.persist(receipt);
            return Outcome.UNMATCHED;
        }
        take(receipt, answered.get());
        takeThoseThatWaitedFor(receipt);
        return Outcome.TAKEN;
    }

    private void take(CustomsReceipt receipt, AnsweredMessage answered) {
        receipt.answers(answered);
        if (answered.state() == TransmissionState.NEW) {
            leave(answered, receipt.receivedAt());
        }
        receipts.persistAndFlush(receipt);
        kept.fire(new ReceiptKept(receipt, answered));
    }

    /** Somebody has carried it to customs by hand; what is staged is settled with its folder, see {@link Dispatching}. */
    private void leave(AnsweredMessage answered, Instant at) {
        Transmission transmission = transmissions.locked(answered.id()).orElseThrow();
        if (transmission.state() == TransmissionState.NEW) {
            transmission.answered(at);
        }
    }

    /**
     * Customs' later receipts of a form name only numbers that an earlier one told, and may overtake it. Whoever observes them takes
     * them in customs' time, so that it is as if they had come in order.
     */
    private void takeThoseThatWaitedFor(CustomsReceipt taken) {
        Deque<CustomsReceipt> telling = new ArrayDeque<>(List.of(taken));
        while (!telling.isEmpty()) {
            for (CustomsReceipt waiting : receipts.waitingFor(telling.remove())) {
                messages.ofWaiting(waiting).ifPresent(answered -> {
                    take(waiting, answered);
                    telling.add(waiting);
                });
            }
        }
    }
}
