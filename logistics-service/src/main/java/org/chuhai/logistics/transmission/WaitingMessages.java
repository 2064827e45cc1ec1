package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.customsdocument.MessageGate;

/** Which messages about a document wait to leave. */
@ApplicationScoped
class WaitingMessages implements MessageGate {

    private final Transmissions transmissions;
    private final TransmissionWithdrawal withdrawal;

    WaitingMessages(Transmissions transmissions, TransmissionWithdrawal withdrawal) {
        this.transmissions = transmissions;
        this.withdrawal = withdrawal;
    }

    @Override
    public List<UUID> waiting(FiledDocument document) {
        return transmissions.waiting(document.id());
    }

    @Override
    public void hold(UUID shop) {
        withdrawal.hold(shop);
    }

    @Override
    public void takeBack(FiledDocument document) {
        transmissions.waiting(document.id()).forEach(withdrawal::takeBack);
    }
}
