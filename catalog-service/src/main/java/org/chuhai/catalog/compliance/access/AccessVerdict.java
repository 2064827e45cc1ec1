package org.chuhai.catalog.compliance.access;

/** Whether goods may be offered in a market. */
public enum AccessVerdict {
    /** Everything that is known to be asked for is there. */
    ADMITTED,
    /** Something that is asked for is not there. */
    NOT_ADMITTED,
    /** This service knows no requirements of the market for such goods, which does not mean that there are none. */
    UNKNOWN
}
