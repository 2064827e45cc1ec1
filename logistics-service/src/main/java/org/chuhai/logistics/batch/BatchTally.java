package org.chuhai.logistics.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a batch has counted so far. Written by statements that add to it, never by the entity: parts end side by side.
 *
 * @param parts transactions that its rows are judged in
 * @param joined documents that are part of another row
 */
@Embeddable
record BatchTally(
        @Column(updatable = false) int parts,

        @Column(name = "rows_received", updatable = false) long received,

        @Column(name = "bytes_received", updatable = false) long bytes,

        @Column(name = "parts_done", updatable = false) int partsDone,

        @Column(name = "rows_done", updatable = false) long done,

        @Column(name = "rows_refused", updatable = false) long refused,

        @Column(name = "rows_joined", updatable = false) long joined,

        @Column(updatable = false) long waiting,
        @Column(updatable = false) long discrepant,

        @Column(name = "with_warnings", updatable = false) long withWarnings,

        @Column(name = "in_tolerance", updatable = false) long inTolerance,

        @Column(updatable = false) long matched,
        @Column(updatable = false) long blocking,
        @Column(updatable = false) long warning,
        @Column(updatable = false) long info) {

    static final BatchTally NOTHING = new BatchTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
