package org.chuhai.logistics.transmission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.customsaccount.Channel;
import org.chuhai.logistics.customsaccount.CustomsAccount;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** One message to customs. Its content never changes. */
@Entity
@Table(name = "customs_transmission")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class Transmission {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    @Enumerated(EnumType.STRING)
    private TransmittedMessage message;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "document_revision")
    private int documentRevision;

    @Column(name = "own_no")
    private @Nullable String ownNo;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private byte[] content;

    @Enumerated(EnumType.STRING)
    private TransmissionState state;

    @Column(name = "trouble_zh")
    private @Nullable String troubleZh;

    @Column(name = "trouble")
    private @Nullable String troubleEn;

    private int attempts;

    @Column(name = "next_attempt_at")
    private @Nullable Instant nextAttemptAt;

    @Column(name = "account_version")
    private @Nullable Long accountVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "handed_over_at")
    private @Nullable Instant handedOverAt;

    private int handovers;

    @SuppressWarnings("UnusedVariable") // Read by a query of AnsweredMessages.
    private boolean carried;

    protected Transmission() {}

    /**
     * What is to leave.
     *
     * @param id guid of the document inside, so that receipts lead back
     * @param ownNo by which the answers to a form lead back, which has no guid
     */
    static Transmission of(
            UUID id,
            TransmittedMessage message,
            @Nullable String ownNo,
            FiledDocument document,
            CustomsAccount account,
            byte[] content,
            Instant at) {
        Transmission transmission = new Transmission();
        transmission.id = id;
        transmission.shopId = document.shopId();
        transmission.message = message;
        transmission.ownNo = ownNo;
        transmission.documentId = document.id();
        transmission.documentRevision = document.revision();
        transmission.channel = account.channel();
        transmission.accountVersion = account.version();
        transmission.nextAttemptAt = at;
        transmission.content = content.clone();
        transmission.state = TransmissionState.NEW;
        transmission.createdAt = at;
        return transmission;
    }

    /** It lies where it can be released. */
    void staged(Instant at) {
        must(TransmissionState.NEW);
        goesOn(TransmissionState.STAGED, at);
    }

    /** It does not lie there any more, and nobody was shown it. */
    void lost(Instant at) {
        must(TransmissionState.STAGED);
        goesOn(TransmissionState.NEW, at);
    }

    /** It has left. */
    void handedOver(Instant at) {
        must(TransmissionState.STAGED);
        leaves(at);
    }

    /** Customs has answered it, so it has left by another way, and does not leave again. */
    void answered(Instant at) {
        must(TransmissionState.NEW);
        carried = true;
        leaves(at);
    }

    private void leaves(Instant at) {
        goesOn(TransmissionState.HANDED_OVER, null);
        handedOverAt = at;
    }

    /**
     * It could not go a step, and is tried again after a pause that grows, or at once when the account changes.
     *
     * @param account version of the account that was found
     */
    void troubled(Text why, long account, Instant at) {
        says(why);
        attempts++;
        accountVersion = account;
        nextAttemptAt = at.plus(GrowingPause.after(attempts));
    }

    /** The account says that nothing is sent; it waits until the account changes. */
    void held(Text why, long account) {
        says(why);
        accountVersion = account;
        nextAttemptAt = null;
    }

    /** Its sender takes it back; refused where it has left. */
    void withdraw() {
        TransmissionAction.WITHDRAW.must(this);
        goesOn(TransmissionState.WITHDRAWN, null);
    }

    /** Nobody has answered it, and its sender hands the same content over again, by the present channel. */
    void again(CustomsAccount account, Instant at) {
        TransmissionAction.HAND_OVER_AGAIN.must(this);
        goesOn(TransmissionState.NEW, at);
        handedOverAt = null;
        carried = false;
        channel = account.channel();
        accountVersion = account.version();
        handovers++;
    }

    /** Whether it was handed over before, so that somebody may have it though it waits. */
    boolean isAgain() {
        return handovers > 0;
    }

    private void goesOn(TransmissionState reached, @Nullable Instant next) {
        state = reached;
        nextAttemptAt = next;
        attempts = 0;
        troubleZh = null;
        troubleEn = null;
    }

    private void says(Text why) {
        troubleZh = ChannelTrouble.shortened(why.zh());
        troubleEn = ChannelTrouble.shortened(why.en());
    }

    private void must(TransmissionState expected) {
        if (state != expected) {
            throw new IllegalStateException("transmission " + id + " is " + state + ", not " + expected);
        }
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID shopId() {
        return shopId;
    }

    public TransmittedMessage message() {
        return message;
    }

    public UUID documentId() {
        return documentId;
    }

    public int documentRevision() {
        return documentRevision;
    }

    Channel channel() {
        return channel;
    }

    /** As its channel knows it. */
    CustomsChannel.Outgoing outgoing() {
        return new CustomsChannel.Outgoing(shopId, id, message, handovers);
    }

    byte[] content() {
        return content.clone();
    }

    TransmissionState state() {
        return state;
    }

    @Nullable Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
