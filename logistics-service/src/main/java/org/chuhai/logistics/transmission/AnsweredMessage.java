package org.chuhai.logistics.transmission;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that was sent from here, as far as its answers need to know it: all but what it says.
 *
 * @param documentRevision of the document that it carried
 * @param state how far it has left
 * @param createdAt when it was left to be sent, by our clock
 * @param carried whether it is known to have left only by an answer: people carry messages, and others may have left as well
 */
public record AnsweredMessage(
        UUID id,
        TransmittedMessage message,
        UUID documentId,
        int documentRevision,
        TransmissionState state,
        Instant createdAt,
        boolean carried) {

    /** What its channel has taken, or nobody yet. */
    AnsweredMessage(
            UUID id,
            TransmittedMessage message,
            UUID documentId,
            int documentRevision,
            TransmissionState state,
            Instant createdAt) {
        this(id, message, documentId, documentRevision, state, createdAt, false);
    }
}
