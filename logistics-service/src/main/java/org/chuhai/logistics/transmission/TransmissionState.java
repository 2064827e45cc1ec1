package org.chuhai.logistics.transmission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a message has left. */
@Schema(name = "TransmissionState", description = """
                How far a message has left.
                - NEW: nothing has left yet.
                - STAGED: it lies where it is released next; nobody else sees it.
                - HANDED_OVER: it is out of this service's hands, or customs has answered it, whoever carried it there.
                - WITHDRAWN: its sender took it back before it left.""")
public enum TransmissionState {
    /** Nothing has left yet. */
    NEW,
    /** It lies where it is released next; nobody else sees it. */
    STAGED,
    /** It is out of our hands, or customs has answered it, whoever carried it there. */
    HANDED_OVER,
    /** Its sender took it back before it left. */
    WITHDRAWN
}
