package org.chuhai.logistics.customssimulator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link DueReceipt} as it is stored, until it is taken. */
@Entity
@Table(name = "customs_simulator_receipt")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
class ReceiptRow {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "entry_id")
    private UUID entryId;

    private String message;

    private String content;

    @Column(name = "due_at")
    private Instant dueAt;

    /** Null while it can be given. */
    @Column(name = "put_aside_at")
    private @Nullable Instant putAsideAt;

    protected ReceiptRow() {}

    static ReceiptRow of(UUID shop, DueReceipt receipt) {
        ReceiptRow row = new ReceiptRow();
        row.id = receipt.id();
        row.shopId = shop;
        row.entryId = receipt.entry();
        row.message = receipt.message();
        row.content = new String(receipt.content(), StandardCharsets.UTF_8);
        row.dueAt = receipt.due();
        return row;
    }

    DueReceipt receipt() {
        return new DueReceipt(id, entryId, message, content.getBytes(StandardCharsets.UTF_8), dueAt);
    }

    UUID shopId() {
        return shopId;
    }
}
