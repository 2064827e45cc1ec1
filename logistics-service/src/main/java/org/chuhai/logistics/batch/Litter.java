package org.chuhai.logistics.batch;

/** What is still to be removed of a batch; little by little, because a million rows are no single statement's work. */
enum Litter {
    NONE,
    /** What was sent. */
    SOURCES,
    /** The batch itself: nobody sees it any more. */
    ALL
}
