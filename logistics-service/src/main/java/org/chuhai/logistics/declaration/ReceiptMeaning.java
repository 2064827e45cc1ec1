package org.chuhai.logistics.declaration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a receipt means for a declaration, whichever code says it. */
@Schema(name = "ReceiptMeaning", description = """
                What a receipt means for a declaration, whichever code says it.
                - NOTED: it changes nothing.
                - SENT: the port sent it on.
                - SEND_FAILED: the port could not.
                - REFUSED: the message could not be processed.
                - ACCEPTED: customs has it in its books.
                - RETURNED: customs sends it back.
                - UNDER_REVIEW: somebody looks at it.
                - INSPECTION: the goods are to be inspected.
                - CONCLUDED: customs has decided on the documents.
                - DETAINED: the goods are held.
                - RELEASED: the goods may leave.
                - CLOSED: the file is closed.
                - CANCELLED: customs has cancelled it.""")
public enum ReceiptMeaning {
    /** It changes nothing. */
    NOTED,
    /** The port sent it on. */
    SENT,
    /** The port could not send it on. */
    SEND_FAILED,
    /** The message could not be processed; says nothing about one that was taken before. */
    REFUSED,
    /** Customs has it in its books. */
    ACCEPTED,
    /** Customs sends it back. */
    RETURNED,
    /** Somebody at customs looks at it. */
    UNDER_REVIEW,
    /** The goods are to be inspected. */
    INSPECTION,
    /** Customs has decided on the documents. */
    CONCLUDED,
    /** The goods are held. */
    DETAINED,
    /** The goods may leave. */
    RELEASED,
    /** The file is closed. */
    CLOSED,
    /** Customs has cancelled it. */
    CANCELLED;

    /** Whether it shows that customs has taken the message. */
    boolean isTaken() {
        return switch (this) {
            case ACCEPTED, UNDER_REVIEW, INSPECTION, CONCLUDED, DETAINED, RELEASED, CLOSED -> true;
            case NOTED, SENT, SEND_FAILED, REFUSED, RETURNED, CANCELLED -> false;
        };
    }

    /** Whether it shows that customs will not take the message. */
    boolean isRefused() {
        return this == REFUSED || this == RETURNED;
    }
}
