package org.chuhai.local.reconcile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.chuhai.logistics.customsdocument.JsonDocuments;

/** The lines of a stream with their places; keeps one line at a time, and of too long a one nothing. */
final class LineReader {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private long read;

    private byte[] line = new byte[BUFFER];
    private int length;
    private boolean tooLong;
    private long number;
    private long offset;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        offset = read - (limit - position);
        if (position == limit && !fill()) {
            return false;
        }
        number++;
        while (true) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            append(end);
            if (end < limit) {
                position = end + 1;
                return true;
            }
            position = end;
            if (!fill()) {
                return true;
            }
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, BUFFER));
        read += limit;
        return limit > 0;
    }

    private void append(int end) {
        int more = end - position;
        if (tooLong || length + more > JsonDocuments.MOST_BYTES) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, 2 * line.length));
        }
        System.arraycopy(buffer, position, line, length, more);
        length += more;
    }

    /** From 1. */
    long number() {
        return number;
    }

    /** Of the first byte of the line in the stream. */
    long offset() {
        return offset;
    }

    /** In bytes, without the line feed. */
    int length() {
        return length;
    }

    /** Longer than a document may be; its content is gone. */
    boolean tooLong() {
        return tooLong;
    }

    boolean blank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    ByteArrayInputStream content() {
        return new ByteArrayInputStream(line, 0, length);
    }
}
