package org.chuhai.logistics.declaration;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.transmission.CustomsReceipt;

/** What a receipt means for a declaration. Never changed. */
@Entity
@Table(name = "customs_declaration_receipt")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills and reads it.
class DeclarationReceipt {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "declaration_id")
    private UUID declarationId;

    @Column(name = "sending_id")
    private UUID sendingId;

    @Column(name = "receipt_id")
    private UUID receiptId;

    @Enumerated(EnumType.STRING)
    private ReceiptMeaning meaning;

    /** In customs' time. */
    private Instant at;

    protected DeclarationReceipt() {}

    static DeclarationReceipt of(
            CustomsDeclaration declaration,
            DeclarationSending sending,
            CustomsReceipt receipt,
            ReceiptMeaning meaning) {
        DeclarationReceipt told = new DeclarationReceipt();
        told.id = UuidCreator.getTimeOrderedEpoch();
        told.shopId = declaration.shopId();
        told.declarationId = declaration.id();
        told.sendingId = sending.id();
        told.receiptId = receipt.id();
        told.meaning = meaning;
        // What has no time is said by the client before customs says anything; and customs' clock may be behind ours.
        told.at = receipt.isTimed() ? receipt.at() : Instant.EPOCH;
        return told;
    }
}
