package org.chuhai.logistics.transmission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receipts that answer what is sent from here. */
@Schema(name = "ReceiptMessage", description = """
                The message that the receipt came in.
                - CEB304: answers an order.
                - CEB506: answers a waybill.
                - CEB604: answers a list, or a change of one.
                - CEB606: answers the request to cancel a list.
                - DEC_RECEIPT: answers a declaration form.""")
public enum ReceiptMessage {
    /** Answers an order. */
    CEB304(TransmittedMessage.CEB303),
    /** Answers a waybill. */
    CEB506(TransmittedMessage.CEB505),
    /** Answers a list. */
    CEB604(TransmittedMessage.CEB603),
    /** Answers the request to cancel a list. */
    CEB606(TransmittedMessage.CEB605),
    /** Answers a declaration form. */
    DEC_RECEIPT(TransmittedMessage.DEC);

    private final TransmittedMessage answered;

    ReceiptMessage(TransmittedMessage answered) {
        this.answered = answered;
    }

    /** What it answers. */
    public TransmittedMessage answered() {
        return answered;
    }
}
