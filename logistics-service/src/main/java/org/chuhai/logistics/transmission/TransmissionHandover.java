package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.chuhai.logistics.customsaccount.CustomsAccount;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.problem.CommonProblem;
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
    private final TransmissionActions actions;
    private final AuditTrail audit;
    private final Clock clock;

    TransmissionHandover(
            Transmissions transmissions,
            CustomsReceipts receipts,
            Transmitting transmitting,
            TransmissionActions actions,
            AuditTrail audit,
            Clock clock) {
        this.transmissions = transmissions;
        this.receipts = receipts;
        this.transmitting = transmitting;
        this.actions = actions;
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
        actions.must(TransmissionAction.HAND_OVER_AGAIN, transmission);
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
}
