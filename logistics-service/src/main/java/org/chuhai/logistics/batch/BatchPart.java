package org.chuhai.logistics.batch;

import jakarta.persistence.Tuple;

/**
 * Rows that wait to be judged together.
 *
 * @param firstRow of an archive the number of its first document; the others follow
 * @param content of rows that are exports of their own; empty of an archive
 */
// Never compared: bytes on their way.
@SuppressWarnings("ArrayRecordComponent")
record BatchPart(int number, long firstRow, int rows, byte[] content) {

    static final String COLUMNS = "part_no, first_row, row_count, content";

    static BatchPart of(Tuple row) {
        byte[] content = row.get(3, byte[].class);
        return new BatchPart(
                row.get(0, Integer.class),
                row.get(1, Long.class),
                row.get(2, Integer.class),
                content == null ? new byte[0] : content);
    }
}
