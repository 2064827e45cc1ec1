package org.chuhai.logistics.tracking;

/**
 * What became of an event that was sent.
 *
 * @param anew false if the source had said the same before
 */
record RecordedEvent(TrackingEventView event, boolean anew) {}
