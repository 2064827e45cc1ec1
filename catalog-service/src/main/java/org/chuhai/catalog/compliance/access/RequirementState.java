package org.chuhai.catalog.compliance.access;

/** How a product stands to a requirement on a day. */
public enum RequirementState {
    /** A valid certificate is there. */
    HELD(true),
    /** A valid certificate is there, and ends within thirty days. */
    EXPIRING(true),
    /** The seller has confirmed it. */
    CONFIRMED(true),
    /** The last certificate has ended. */
    EXPIRED(false),
    /** There is no valid certificate. */
    MISSING(false),
    /** Nobody has confirmed it. */
    UNCONFIRMED(false);

    private final boolean met;

    RequirementState(boolean met) {
        this.met = met;
    }

    /** Whether goods may be offered with it. */
    public boolean isMet() {
        return met;
    }
}
