package org.chuhai.logistics.customssimulator;

/** How far a document is at simulated customs, and what may still be done with it. */
public enum EntryState {
    /** Kept at the electronic port only. */
    STORED(true),
    /** Declared and in order; one of the three waits for the other two. */
    DECLARED(false),
    /** Joined with the other two: customs decides, or has decided. */
    MATCHED(false),
    /** Returned. */
    REJECTED(true),
    /** Taken back by who sent it. */
    WITHDRAWN(true),
    /** A list that customs cancelled at the request of who declared it. */
    CANCELLED(true);

    private final boolean open;

    EntryState(boolean open) {
        this.open = open;
    }

    /** Whether it may come again as if it had never come (K8). */
    boolean isOpen() {
        return open;
    }
}
