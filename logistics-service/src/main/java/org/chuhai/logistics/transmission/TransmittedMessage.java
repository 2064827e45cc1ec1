package org.chuhai.logistics.transmission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The messages that are sent from here. */
@Schema(name = "TransmittedMessage", description = """
                The message that was sent.
                - CEB303: an order.
                - CEB505: a waybill.
                - CEB603: a list, or a change of one.
                - CEB605: the request to cancel a list.
                - DEC: a declaration form (DecMessage).""")
public enum TransmittedMessage {
    /** An order. */
    CEB303,
    /** A waybill. */
    CEB505,
    /** A list, or a change of one. */
    CEB603,
    /** The request to cancel a list. */
    CEB605,
    /** A declaration form. */
    DEC
}
