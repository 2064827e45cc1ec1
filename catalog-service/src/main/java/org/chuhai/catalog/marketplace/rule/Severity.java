package org.chuhai.catalog.marketplace.rule;

/** Whether an issue stops a publication. */
public enum Severity {
    /** The marketplace would refuse or hide the listing: it is not published. */
    ERROR,
    /** It may stand, but sells worse or may be corrected by the marketplace. */
    WARNING
}
