package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.PassingTrouble;
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
        Transmission transmission = locked(id);
        Version.mustBe(transmission.version(), ifMatch);
        TransmissionState before = transmission.state();
        transmission.withdraw();
        if (!receipts.statuses(id).isEmpty() || !isRecalled(transmission, before)) {
            throw TransmissionProblem.left().allowing(List.of());
        }
        told(transmission, before);
    }

    /** A slow channel holds the row while it works. */
    private Transmission locked(UUID id) {
        try {
            return transmissions.locked(id).orElseThrow(CommonProblem::notFound);
        } catch (RuntimeException e) {
            if (PassingTrouble.isContention(e)) {
                throw TransmissionProblem.notSettled(
                                new Text("该报文正在发送，请稍后再试", "the message is just being sent, try again in a moment"))
                        .allowing(List.of());
            }
            throw e;
        }
    }

    /** Takes back what nothing has been done with, since its document is called off. {@link #hold} comes before. */
    void takeBack(UUID id) {
        Transmission transmission = transmissions.locked(id).orElseThrow();
        TransmissionState before = transmission.state();
        if (before == TransmissionState.NEW
                && !transmission.isAgain()
                && receipts.statuses(id).isEmpty()) {
            transmission.withdraw();
            told(transmission, before);
        }
    }

    /** Nobody keeps a receipt of the shop until the transaction ends. */
    void hold(UUID shop) {
        receipts.lock(shop);
    }

    private void told(Transmission transmission, TransmissionState before) {
        transmissions.flush();
        audit.record(new AuditTrail.Change(
                transmission.shopId(),
                AGGREGATE,
                transmission.id(),
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
                throw TransmissionProblem.notSettled(ChannelTrouble.of(e).text())
                        .allowing(List.of(TransmissionAction.HAND_OVER_AGAIN.name()));
            }
            // Nothing is released that was not staged; what a stopped worker may have laid ready stays there unseen.
            LOG.infof("message %s is taken back though its channel fails: %s", transmission.id(), e.getMessage());
            return true;
        }
    }
}
