package org.chuhai.local.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * Where a document stands, so that it can be named and read again.
 *
 * @param offset of its first byte; 0 unless the source is a stream
 * @param length in bytes; 0 unless the source is a stream
 * @param number line of a stream or position in a message, from 1
 */
record Place(Source source, long offset, int length, int number) {

    static Place whole(Source source, int number) {
        return new Place(source, 0, 0, number);
    }

    @Nullable Long line() {
        return source.form() == Source.Form.LINES ? Long.valueOf(number) : null;
    }
}
