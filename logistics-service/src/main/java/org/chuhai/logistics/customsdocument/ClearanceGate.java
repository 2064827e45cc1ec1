package org.chuhai.logistics.customsdocument;

/** Asked before somebody says by hand how far a declaration is; answered by whoever sends it and hears of it. */
public interface ClearanceGate {

    /** Who says how far it is. */
    enum Clearance {
        /** Whoever files it. */
        BY_HAND,
        /** It is sent from here; its content is free while customs does not have it. */
        FROM_HERE,
        /** It is sent from here, and customs has it. */
        WITH_CUSTOMS
    }

    Clearance of(FiledDocument document);
}
