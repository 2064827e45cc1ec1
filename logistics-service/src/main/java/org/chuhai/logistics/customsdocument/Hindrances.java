package org.chuhai.logistics.customsdocument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps from an act that the state of a document allows.
 *
 * @param clearance who says how far it is
 * @param submission null where nothing keeps the document here
 * @param declaredLists lists that customs has and that declare the document
 */
record Hindrances(
        ClearanceGate.Clearance clearance,
        SubmissionGate.@Nullable Obstacle submission,
        List<FiledDocument> declaredLists) {

    static final Hindrances NONE = new Hindrances(ClearanceGate.Clearance.BY_HAND, null, List.of());

    Hindrances {
        declaredLists = List.copyOf(declaredLists);
    }
}
