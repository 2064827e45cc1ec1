package org.chuhai.logistics.customsdocument;

/** The two ways to declare a cross-border export. */
public enum Route {
    /** Cross-border list (清单), message CEB603. */
    LIST,
    /** Customs declaration form (报关单), message DecMessage. */
    DECLARATION
}
