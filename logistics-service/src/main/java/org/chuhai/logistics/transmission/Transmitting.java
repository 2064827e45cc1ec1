package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.customsaccount.Channel;
import org.chuhai.logistics.customsaccount.CustomsAccount;
import org.chuhai.logistics.customsaccount.CustomsAccounts;
import org.chuhai.logistics.customsdocument.FiledDocument;

/** Where messages are left to be sent: in the transaction that decides it. */
@ApplicationScoped
public class Transmitting {

    private final CustomsAccounts accounts;
    private final Transmissions transmissions;
    private final Clock clock;

    Transmitting(CustomsAccounts accounts, Transmissions transmissions, Clock clock) {
        this.accounts = accounts;
        this.transmissions = transmissions;
        this.clock = clock;
    }

    /**
     * The account by which the shop sends.
     *
     * @throws org.chuhai.platform.problem.Refusal where the shop has none, or one without a channel
     */
    @Transactional
    public CustomsAccount account(UUID shop) {
        return sending(shop).orElseThrow(TransmissionProblem::noChannel);
    }

    boolean canSend(UUID shop) {
        return sending(shop).isPresent();
    }

    private Optional<CustomsAccount> sending(UUID shop) {
        return accounts.ofShop(shop).filter(account -> account.channel() != Channel.NONE);
    }

    /**
     * Leaves a message to be sent when the running transaction commits.
     *
     * @param id guid of the document inside
     */
    @Transactional
    public Transmission send(
            UUID id, TransmittedMessage message, FiledDocument document, CustomsAccount account, byte[] content) {
        return kept(Transmission.of(id, message, null, document, account, content, clock.instant()));
    }

    /** The same of a form, whose answers name it by the number of its sending. */
    @Transactional
    public Transmission sendForm(
            UUID id, String ownNo, FiledDocument document, CustomsAccount account, byte[] content) {
        return kept(Transmission.of(id, TransmittedMessage.DEC, ownNo, document, account, content, clock.instant()));
    }

    private Transmission kept(Transmission transmission) {
        transmissions.persist(transmission);
        return transmission;
    }
}
