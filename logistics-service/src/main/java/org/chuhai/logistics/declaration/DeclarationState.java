package org.chuhai.logistics.declaration;

import org.chuhai.logistics.customsdocument.DocumentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a declaration has come. */
@Schema(name = "DeclarationState", description = """
                How far a declaration has come.
                - DRAFT: not sent; what is missing is listed.
                - SUBMITTED: given to the channel.
                - SENT: the port says that it sent it on.
                - SEND_FAILED: the port could not send it on.
                - ACCEPTED: customs has it in its books; it may have a number of customs by now.
                - RETURNED: customs sent it back; the next submission is another revision.
                - UNDER_REVIEW: somebody at customs looks at it.
                - INSPECTION: the goods are inspected.
                - CONCLUDED: customs has decided on the documents.
                - DETAINED: the goods are held.
                - RELEASED: the goods may leave.
                - CLOSED: customs has closed the file.
                - CANCELLED: it does not take place.""")
public enum DeclarationState {
    /** Not sent. */
    DRAFT(DocumentState.DRAFT),
    /** Given to the channel. */
    SUBMITTED(DocumentState.DECLARED),
    /** The port sent it on. */
    SENT(DocumentState.DECLARED),
    /** The port could not send it on. */
    SEND_FAILED(DocumentState.DECLARED),
    /** Customs has it in its books. */
    ACCEPTED(DocumentState.ACCEPTED),
    /** Customs sent it back. */
    RETURNED(DocumentState.DRAFT),
    /** Somebody at customs looks at it. */
    UNDER_REVIEW(DocumentState.ACCEPTED),
    /** The goods are inspected. */
    INSPECTION(DocumentState.ACCEPTED),
    /** Customs has decided on the documents. */
    CONCLUDED(DocumentState.ACCEPTED),
    /** The goods are held. */
    DETAINED(DocumentState.ACCEPTED),
    /** The goods may leave. */
    RELEASED(DocumentState.ACCEPTED),
    /** Customs has closed the file. */
    CLOSED(DocumentState.ACCEPTED),
    /** It does not take place. */
    CANCELLED(DocumentState.CANCELLED);

    private final DocumentState ofDocument;

    DeclarationState(DocumentState ofDocument) {
        this.ofDocument = ofDocument;
    }

    /** How far the document is in it that the declaration says. */
    DocumentState ofDocument() {
        return ofDocument;
    }
}
