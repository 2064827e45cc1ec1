package org.chuhai.logistics.transmission;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A receipt as it came. What it says never changes; which message it answers may become known later. */
@Entity
@DynamicUpdate // Nothing else of it may be written again.
@Table(name = "customs_receipt")
@SuppressWarnings({"NullAway.Init", "unused"
}) // Hibernate fills what it loads, and the fingerprint is the database's to compare.
public class CustomsReceipt {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "transmission_id")
    private @Nullable UUID transmissionId;

    @Enumerated(EnumType.STRING)
    private ReceiptMessage message;

    private @Nullable UUID guid;

    private @Nullable String number;

    @Column(name = "pre_entry_no")
    private @Nullable String preEntryNo;

    @Column(name = "customs_number")
    private @Nullable String customsNumber;

    private String status;

    private String info;

    private Instant at;

    private String fingerprint;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected CustomsReceipt() {}

    /** As it came; whom it answers is not known yet. */
    static CustomsReceipt of(UUID shop, ToldReceipt told, String fingerprint, Instant receivedAt) {
        CustomsReceipt receipt = new CustomsReceipt();
        receipt.id = UuidCreator.getTimeOrderedEpoch();
        receipt.shopId = shop;
        receipt.message = told.message();
        receipt.guid = told.guid();
        receipt.number = told.number();
        receipt.preEntryNo = told.preEntryNo();
        receipt.customsNumber = told.customsNumber();
        receipt.status = told.status();
        receipt.info = told.info();
        receipt.at = Objects.requireNonNullElse(told.at(), receivedAt);
        receipt.fingerprint = fingerprint;
        receipt.receivedAt = receivedAt;
        return receipt;
    }

    /** It is known which message it answers; only once. */
    void answers(AnsweredMessage answered) {
        if (transmissionId != null) {
            throw new IllegalStateException("receipt " + id + " answers " + transmissionId + " already");
        }
        transmissionId = answered.id();
        at = isTimed() ? at : answered.createdAt();
    }

    /** Whether customs has said when it was. */
    public boolean isTimed() {
        return message != ReceiptMessage.DEC_RECEIPT || !ToldReceipt.TIMELESS.contains(status);
    }

    public UUID id() {
        return id;
    }

    public UUID shopId() {
        return shopId;
    }

    @Nullable String preEntryNo() {
        return preEntryNo;
    }

    @Nullable String customsNumber() {
        return customsNumber;
    }

    ReceiptMessage message() {
        return message;
    }

    @Nullable UUID transmissionId() {
        return transmissionId;
    }

    /** What it says. */
    public ToldReceipt told() {
        return new ToldReceipt(message, guid, number, preEntryNo, customsNumber, status, isTimed() ? at : null, info);
    }

    /** When customs says it was; where it has not said, when what it answers was sent, or it came while that is not known. */
    public Instant at() {
        return at;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
