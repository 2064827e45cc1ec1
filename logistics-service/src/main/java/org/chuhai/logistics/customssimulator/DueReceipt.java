package org.chuhai.logistics.customssimulator;

import java.time.Instant;
import java.util.UUID;

/** A receipt on its way: a message of its own, with one receipt in it. */
public final class DueReceipt {

    private final UUID id;
    private final UUID entry;
    private final String message;
    private final byte[] content;
    private final Instant due;

    /**
     * @param entry the document that it answers
     * @param due when it arrives; the receipt itself may be older
     */
    DueReceipt(UUID id, UUID entry, String message, byte[] content, Instant due) {
        this.id = id;
        this.entry = entry;
        this.message = message;
        this.content = content.clone();
        this.due = due;
    }

    /** To say that it was taken. */
    public UUID id() {
        return id;
    }

    UUID entry() {
        return entry;
    }

    /** What it is: such as CEB604, or DEC for an answer to a form. */
    public String message() {
        return message;
    }

    /** The message, UTF-8. */
    public byte[] content() {
        return content.clone();
    }

    public Instant due() {
        return due;
    }
}
