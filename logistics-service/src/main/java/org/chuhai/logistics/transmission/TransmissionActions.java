package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentProgress;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What can be done with a message: by its state, by what customs has answered, and by where its document stands. */
@ApplicationScoped
class TransmissionActions {

    private final Transmissions transmissions;
    private final CustomsReceipts receipts;
    private final Transmitting transmitting;
    private final DocumentProgress documents;

    TransmissionActions(
            Transmissions transmissions,
            CustomsReceipts receipts,
            Transmitting transmitting,
            DocumentProgress documents) {
        this.transmissions = transmissions;
        this.receipts = receipts;
        this.transmitting = transmitting;
        this.documents = documents;
    }

    /** Refuses what is not allowed now, and says what is. */
    void must(TransmissionAction action, Transmission transmission) {
        Refusal refusal = refusal(action, transmission);
        if (refusal != null) {
            throw refusal.allowing(TransmissionAction.allowed(transmission, this::refusal));
        }
    }

    @Transactional
    AllowedActions of(UUID id, Language language) {
        Transmission transmission = transmissions.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
        return TransmissionAction.of(transmission, this::refusal, language);
    }

    private @Nullable Refusal refusal(TransmissionAction action, Transmission transmission) {
        Refusal ofState = action.refusal(transmission);
        if (ofState != null) {
            return ofState;
        }
        boolean isAnswered = !receipts.statuses(transmission.id()).isEmpty();
        return switch (action) {
            case WITHDRAW -> isAnswered ? TransmissionProblem.left() : null;
            case HAND_OVER_AGAIN -> isAnswered ? TransmissionProblem.answered() : standing(transmission);
        };
    }

    private @Nullable Refusal standing(Transmission transmission) {
        FiledDocument document = documents.locked(transmission.documentId());
        boolean isDeclared = switch (document.state()) {
            case DECLARED, ACCEPTED -> true;
            case DRAFT, CANCELLED -> false;
        };
        boolean isLatest = transmissions
                .latest(document.id(), EnumSet.allOf(TransmittedMessage.class))
                .filter(latest -> latest.id().equals(transmission.id()))
                .isPresent();
        if (!isDeclared || !isLatest) {
            return TransmissionProblem.superseded();
        }
        return transmitting.canSend(transmission.shopId()) ? null : TransmissionProblem.noChannel();
    }
}
