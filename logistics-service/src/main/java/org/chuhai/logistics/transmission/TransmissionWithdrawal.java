package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.UUID;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.problem.CommonProblem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what has not left yet. The row is locked, so nobody takes a step with it meanwhile; what is staged is taken out of
 * the channel's hands before that is committed.
 */
@ApplicationScoped
class TransmissionWithdrawal {

    private static final Logger LOG = Logger.getLogger(TransmissionWithdrawal.class);
    private static final String AGGREGATE = "customs-transmission";

    private final Transmissions transmissions;
    private final CustomsReceipts receipts;
    private final Dispatching dispatching;
    private final AuditTrail audit;
    private final Event<TransmissionWithdrawn> withdrawn;

    TransmissionWithdrawal(
            Transmissions transmissions,
            CustomsReceipts receipts,
            Dispatching dispatching,
            AuditTrail audit,
            Event<TransmissionWithdrawn> withdrawn) {
        this.transmissions = transmissions;
        this.receipts = receipts;
        this.dispatching = dispatching;
        this.audit = audit;
        this.withdrawn = withdrawn;
    }

    @Transactional
    void withdraw(UUID id, @Nullable String ifMatch) {
        // In the order of whoever keeps a receipt: no answer comes in while this is decided.
        receipts.lock(transmissions.shopOf(id).orElseThrow(CommonProblem::notFound));
        Transmission transmission = transmissions.locked(id).orElseThrow(CommonProblem::notFound);
        Version.mustBe(transmission.version(), ifMatch);
        TransmissionState before = transmission.state();
        transmission.withdraw();
        if (!receipts.statuses(id).isEmpty() || !isRecalled(transmission, before)) {
            throw TransmissionProblem.left();
        }
        transmissions.flush();
        audit.record(new AuditTrail.Change(
                transmission.shopId(),
                AGGREGATE,
                id,
                "withdraw",
                before.name(),
                transmission.state().name(),
                null));
        withdrawn.fire(new TransmissionWithdrawn(transmission));
    }

    private boolean isRecalled(Transmission transmission, TransmissionState before) {
        try {
            return dispatching.isRecalled(transmission);
        } catch (IOException e) {
            if (before == TransmissionState.STAGED) {
                throw TransmissionProblem.notSettled(ChannelTrouble.of(e).text());
            }
            // Nothing is released that was not staged; what a stopped worker may have laid ready stays there unseen.
            LOG.infof("message %s is taken back though its channel fails: %s", transmission.id(), e.getMessage());
            return true;
        }
    }
}
