package org.chuhai.logistics.tracking;

/** Where on the way a status belongs. */
public enum TrackingPhase {
    ANNOUNCED,
    FIRST_MILE,
    TRANSPORT,
    CUSTOMS,
    LAST_MILE,
    RETURN,
    EXCEPTION
}
