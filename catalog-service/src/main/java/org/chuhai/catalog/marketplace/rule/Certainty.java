package org.chuhai.catalog.marketplace.rule;

/** How well a figure is known. */
public enum Certainty {
    /** The marketplace or the authority says so itself, or several independent reports of its announcement agree. */
    PUBLISHED,
    /** Common knowledge of the trade that was not confirmed at its source: look before you rely on it. */
    ASSUMED
}
