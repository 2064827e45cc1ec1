package org.chuhai.logistics.batch;

import java.util.List;

/** What a part is judged in, one after the other; places are counted from 0 in the part. */
sealed interface Piece {

    /** Rows that are judged together. */
    record Sound(int from, int rows) implements Piece {}

    /** A row that cannot be judged, and what is in the way. */
    record Culprit(int place, Obstacle obstacle) implements Piece {}

    /** All rows together. */
    static List<Piece> whole(int rows) {
        return List.of(new Sound(0, rows));
    }
}
