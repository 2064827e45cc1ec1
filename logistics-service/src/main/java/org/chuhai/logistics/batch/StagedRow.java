package org.chuhai.logistics.batch;

import java.util.List;

/**
 * A row as it waits to be judged.
 *
 * @param number from 1, as results name it
 * @param refused whether it could not even be taken apart: then the content is what is said of it
 * @param content JSON of the export, or of the problem
 * @param places lines of the file, where the row is several of them
 */
// Never compared: bytes on their way.
@SuppressWarnings("ArrayRecordComponent")
record StagedRow(long number, boolean refused, byte[] content, Places places) {

    static StagedRow of(long number, byte[] json) {
        return new StagedRow(number, false, json, Places.NONE);
    }

    static StagedRow refused(long number, RowProblem problem) {
        return new StagedRow(number, true, problem.json(), Places.NONE);
    }

    /**
     * The lines of a file that an export was written on.
     *
     * @param order its head and then its lines; empty where the file is no such file
     */
    record Places(List<Integer> order, List<Integer> waybill, List<Integer> declaration) {

        static final Places NONE = new Places(List.of(), List.of(), List.of());

        Places {
            order = List.copyOf(order);
            waybill = List.copyOf(waybill);
            declaration = List.copyOf(declaration);
        }
    }
}
