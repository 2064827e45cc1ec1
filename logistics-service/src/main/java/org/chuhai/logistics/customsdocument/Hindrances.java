package org.chuhai.logistics.customsdocument;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What keeps from an act that the state of a document allows.
 *
 * @param clearance who says how far it is
 * @param submission null where nothing keeps the document here
 * @param declaredLists lists that customs has and that declare the document
 * @param waitingMessages about the document, that have not left
 */
record Hindrances(
        ClearanceGate.Clearance clearance,
        SubmissionGate.@Nullable Obstacle submission,
        List<FiledDocument> declaredLists,
        List<UUID> waitingMessages) {

    static final Hindrances NONE = new Hindrances(ClearanceGate.Clearance.BY_HAND, null, List.of(), List.of());

    Hindrances {
        declaredLists = List.copyOf(declaredLists);
        waitingMessages = List.copyOf(waitingMessages);
    }
}
