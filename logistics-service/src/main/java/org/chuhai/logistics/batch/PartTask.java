package org.chuhai.logistics.batch;

import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.reconciliation.Profile;

/**
 * What is to be judged of a part.
 *
 * @param rows those that are exports of their own; empty of an archive
 */
record PartTask(UUID batch, BatchFormat format, Profile profile, long firstRow, int size, List<StagedRow> rows) {

    static PartTask of(ReconciliationBatch batch, BatchPart part) {
        return new PartTask(
                batch.id(),
                batch.format(),
                batch.profile().profile(),
                part.firstRow(),
                part.rows(),
                batch.format() == BatchFormat.ZIP ? List.of() : PartContent.rows(part.content()));
    }

    /** The number that results name a row by. */
    long numberOf(int place) {
        return format == BatchFormat.ZIP ? firstRow + place : rows.get(place).number();
    }
}
