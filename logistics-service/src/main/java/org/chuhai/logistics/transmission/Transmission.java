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
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.jspecify.annotations.Nullable;

/** One message to customs. Its content never changes. */
@Entity
@Table(name = "customs_transmission")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class Transmission {

    private static final int LONGEST_TROUBLE = 500;

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

    private @Nullable String trouble;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "handed_over_at")
    private @Nullable Instant handedOverAt;

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
            Channel channel,
            byte[] content,
            Instant at) {
        Transmission transmission = new Transmission();
        transmission.id = id;
        transmission.shopId = document.shopId();
        transmission.message = message;
        transmission.ownNo = ownNo;
        transmission.documentId = document.id();
        transmission.documentRevision = document.revision();
        transmission.channel = channel;
        transmission.content = content.clone();
        transmission.state = TransmissionState.NEW;
        transmission.createdAt = at;
        return transmission;
    }

    /** It lies where it can be released. */
    void staged() {
        must(TransmissionState.NEW);
        state = TransmissionState.STAGED;
        trouble = null;
    }

    /** It has left. */
    void handedOver(Instant at) {
        must(TransmissionState.STAGED);
        state = TransmissionState.HANDED_OVER;
        handedOverAt = at;
        trouble = null;
    }

    /** It could not go a step; it is tried again. */
    void troubled(String why) {
        trouble = why.length() > LONGEST_TROUBLE ? why.substring(0, LONGEST_TROUBLE) : why;
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

    byte[] content() {
        return content.clone();
    }

    TransmissionState state() {
        return state;
    }

    @Nullable String trouble() {
        return trouble;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Nullable Instant handedOverAt() {
        return handedOverAt;
    }
}
