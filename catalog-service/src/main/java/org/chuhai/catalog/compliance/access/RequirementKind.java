package org.chuhai.catalog.compliance.access;

/** What sort of thing a market asks for. */
public enum RequirementKind {
    /** A condition of entry that the seller looks after and confirms. */
    ADMISSION,
    /** A paper that has to be there. */
    CERTIFICATE,
    /** What has to stand on the package; the seller confirms it. */
    LABEL
}
