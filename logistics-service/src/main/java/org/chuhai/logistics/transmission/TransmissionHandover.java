package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import org.chuhai.logistics.customsaccount.CustomsAccount;
import org.chuhai.logistics.customsdocument.DocumentProgress;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Hands over again what left and is never answered. Customs knows by the guid, or the number of the form, that it is the same
 * message, should both come.
 */
@ApplicationScoped
class TransmissionHandover {

    private static final String AGGREGATE = "customs-transmission";

    private final Transmissions transmissions;
    private final CustomsReceipts receipts;
    private final Transmitting transmitting;
    private final DocumentProgress documents;
    private final AuditTrail audit;
    private final Clock clock;

    TransmissionHandover(
            Transmissions transmissions,
            CustomsReceipts receipts,
            Transmitting transmitting,
            DocumentProgress documents,
            AuditTrail audit,
            Clock clock) {
        this.transmissions = transmissions;
        this.receipts = receipts;
        this.transmitting = transmitting;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void again(UUID id, @Nullable String ifMatch) {
        // In the order of whoever keeps a receipt: no answer comes in while this is decided.
        receipts.lock(transmissions.shopOf(id).orElseThrow(CommonProblem::notFound));
        Transmission transmission = transmissions.locked(id).orElseThrow(CommonProblem::notFound);
        Version.mustBe(transmission.version(), ifMatch);
        String before = transmission.state().name();
        Refusal refusal = refusal(TransmissionAction.HAND_OVER_AGAIN, transmission);
        if (refusal != null) {
            throw refusal.allowing(TransmissionAction.allowed(transmission, this::refusal));
        }
        CustomsAccount account = transmitting.account(transmission.shopId());
        transmission.again(account, clock.instant());
        transmissions.flush();
        audit.record(new AuditTrail.Change(
                transmission.shopId(),
                AGGREGATE,
                id,
                "hand-over-again",
                before,
                transmission.state().name(),
                null));
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
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
