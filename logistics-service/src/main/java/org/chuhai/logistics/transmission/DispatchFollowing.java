package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentProgress;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.transmission.ReceiptBook.ReceiptKept;

/**
 * What customs answers to an order or a waybill: returned, it is a draft again; in customs' books, it stays as it was sent. The
 * receipts count in the order of customs' own time, whichever comes first.
 */
@ApplicationScoped
class DispatchFollowing {

    private static final String SEND_FAILED = "4";
    private static final String RETURNED = "100";
    /** In customs' books; 399 is what the table of waybills prints instead of 120. */
    private static final Set<String> TAKEN = Set.of("120", "399");

    private final CustomsReceipts receipts;
    private final Transmissions transmissions;
    private final DocumentProgress progress;

    DispatchFollowing(CustomsReceipts receipts, Transmissions transmissions, DocumentProgress progress) {
        this.receipts = receipts;
        this.transmissions = transmissions;
        this.progress = progress;
    }

    private enum Standing {
        SENT,
        TAKEN,
        RETURNED
    }

    void hear(@Observes ReceiptKept kept) {
        AnsweredMessage answered = kept.answered();
        switch (answered.message()) {
            case CEB303, CEB505 -> follow(answered, kept.receipt());
            case CEB603, CEB605, DEC -> {
                // Whoever sent the declaration hears of it.
            }
        }
    }

    /** What has not left was not sent: it is a draft again, or what customs says of what was sent before. */
    void hear(@Observes TransmissionWithdrawn withdrawn) {
        Transmission transmission = withdrawn.transmission();
        switch (transmission.message()) {
            case CEB303, CEB505 -> takeBack(transmission);
            case CEB603, CEB605, DEC -> {
                // Whoever sent the declaration hears of it.
            }
        }
    }

    private void takeBack(Transmission transmission) {
        FiledDocument document = progress.locked(transmission.documentId());
        Optional<Transmission> left = transmissions.latest(document.id(), List.of(transmission.message()));
        boolean isLatest = left.filter(other -> other.createdAt().isAfter(transmission.createdAt()))
                .isEmpty();
        if (isLatest && document.state() == DocumentState.DECLARED) {
            boolean isWithCustoms = left.filter(earlier -> earlier.documentRevision() == document.revision())
                    .filter(earlier -> standing(earlier.id()) != Standing.RETURNED)
                    .isPresent();
            progress.reach(
                    document,
                    isWithCustoms ? DocumentState.DECLARED : DocumentState.DRAFT,
                    null,
                    "taken back before it left");
        }
    }

    private void follow(AnsweredMessage answered, CustomsReceipt receipt) {
        FiledDocument document = progress.locked(answered.documentId());
        boolean isPresent = document.revision() == answered.documentRevision()
                && transmissions
                        .latest(document.id(), List.of(answered.message()))
                        .filter(latest -> latest.id().equals(answered.id()))
                        .isPresent();
        if (!isPresent || document.state() == DocumentState.CANCELLED) {
            return;
        }
        ToldReceipt told = receipt.told();
        Standing standing = standing(answered.id());
        if (standing != Standing.SENT && document.state() != DocumentState.ACCEPTED) {
            progress.reach(
                    document,
                    standing == Standing.RETURNED ? DocumentState.DRAFT : DocumentState.DECLARED,
                    null,
                    told.status() + " " + told.info());
        }
    }

    private Standing standing(UUID message) {
        return receipts.statuses(message).stream().reduce(Standing.SENT, DispatchFollowing::next, (_, last) -> last);
    }

    /** What could not be processed after customs had taken it was another copy. */
    private static Standing next(Standing standing, String status) {
        if (TAKEN.contains(status)) {
            return Standing.TAKEN;
        }
        boolean isRefused = status.equals(SEND_FAILED) || status.startsWith("-");
        return status.equals(RETURNED) || (isRefused && standing != Standing.TAKEN) ? Standing.RETURNED : standing;
    }
}
