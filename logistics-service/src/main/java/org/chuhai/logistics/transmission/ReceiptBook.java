package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where receipts are kept: each once, with the message that it answers, in one transaction with what follows from it. */
@ApplicationScoped
public class ReceiptBook {

    private final Transmissions transmissions;
    private final CustomsReceipts receipts;
    private final DocumentService documents;
    private final ReceiptCounts counts;
    private final Event<ReceiptKept> kept;
    private final Clock clock;

    ReceiptBook(
            Transmissions transmissions,
            CustomsReceipts receipts,
            DocumentService documents,
            ReceiptCounts counts,
            Event<ReceiptKept> kept,
            Clock clock) {
        this.transmissions = transmissions;
        this.receipts = receipts;
        this.documents = documents;
        this.counts = counts;
        this.kept = kept;
        this.clock = clock;
    }

    /** A receipt has come that nobody knew, for a message that was sent from here. Fired inside the transaction. */
    public record ReceiptKept(CustomsReceipt receipt, Transmission answered) {}

    /** What became of a receipt. */
    @Schema(name = "ReceiptOutcome", description = """
                    What became of a receipt.
                    - TAKEN: it answers a message of the shop.
                    - KNOWN: the same receipt had come before.
                    - UNMATCHED: it is kept, but answers nothing that the shop has sent from here.""")
    public enum Outcome {
        /** It answers a message of the shop. */
        TAKEN,
        /** The same receipt had come before. */
        KNOWN,
        /** It is kept, but answers nothing that the shop has sent from here. */
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
        Transmission answered = answered(shop, told);
        // What has no time cannot have been before it was sent, and comes first of all that has one.
        ToldReceipt timed = told.timed(answered == null ? clock.instant() : answered.createdAt());
        if (receipts.isKnown(shop, timed.fingerprint(answered == null ? null : answered.id()))) {
            return Outcome.KNOWN;
        }
        CustomsReceipt receipt = CustomsReceipt.of(shop, answered, timed, clock.instant());
        receipts.persistAndFlush(receipt);
        if (answered == null) {
            return Outcome.UNMATCHED;
        }
        kept.fire(new ReceiptKept(receipt, answered));
        return Outcome.TAKEN;
    }

    private @Nullable Transmission answered(UUID shop, ToldReceipt told) {
        return switch (told.message()) {
            case CEB304, CEB506, CEB604, CEB606 -> ofDocument(shop, told);
            case DEC_RECEIPT -> ofForm(shop, told);
        };
    }

    /** By the guid where it leads to a message of that kind; else the latest of the document that it names. */
    private @Nullable Transmission ofDocument(UUID shop, ToldReceipt told) {
        TransmittedMessage sought = told.message().answered();
        Optional<Transmission> named = told.guid() == null
                ? Optional.empty()
                : transmissions
                        .findByIdOptional(told.guid())
                        .filter(transmission -> transmission.shopId().equals(shop) && transmission.message() == sought);
        if (named.isPresent() || told.number() == null) {
            return named.orElse(null);
        }
        DocumentService.Content document = documents.find(shop, kind(told.message()), told.number());
        return document == null
                ? null
                : transmissions
                        .answeredAt(document.document().id(), sought, told.at())
                        .orElse(null);
    }

    /** By the sender's number, which only the first answers carry; else by the port's or customs' number, which they told. */
    private @Nullable Transmission ofForm(UUID shop, ToldReceipt told) {
        return transmissions
                .documentOf(shop, told.number())
                .or(() -> receipts.answeredUnder(shop, told.preEntryNo(), told.customsNumber())
                        .flatMap(transmissions::findByIdOptional)
                        .map(Transmission::documentId))
                .flatMap(document -> transmissions.answeredAt(document, TransmittedMessage.DEC, told.at()))
                .orElse(null);
    }

    private static DocumentKind kind(ReceiptMessage message) {
        return switch (message) {
            case CEB304 -> DocumentKind.ORDER;
            case CEB506 -> DocumentKind.WAYBILL;
            case CEB604, CEB606, DEC_RECEIPT -> DocumentKind.DECLARATION;
        };
    }
}
