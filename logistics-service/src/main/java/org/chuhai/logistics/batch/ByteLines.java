package org.chuhai.logistics.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, without their ends; one that is too long is passed over and told. */
final class ByteLines {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;
    private byte[] line = new byte[1 << 13];
    private int length;

    ByteLines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes null where there are more than allowed
     */
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Line(long number, byte @Nullable [] bytes) {

        boolean isBlank() {
            if (bytes == null) {
                return false;
            }
            for (byte b : bytes) {
                if (b != ' ' && b != '\t') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line; null at the end. */
    @Nullable Line next() throws IOException {
        if (number == 0) {
            fill();
            start();
        }
        if (at == end && !fill()) {
            return null;
        }
        number++;
        length = 0;
        boolean tooLong = false;
        do {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            tooLong = tooLong || !append(from);
            if (at < end) {
                at++;
                break;
            }
        } while (fill());
        if (tooLong) {
            return new Line(number, null);
        }
        int to = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new Line(number, Arrays.copyOf(line, to));
    }

    private boolean append(int from) {
        int count = at - from;
        if (length + count > most) {
            return false;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, Math.min(line.length * 2, most)));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
        return true;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(in.read(buffer, 0, BUFFER), 0);
        return end > 0;
    }

    /** Other encodings betray themselves by their first bytes; a mark of UTF-8 is passed over. */
    private void start() throws IOException {
        while (end > 0 && end < 3) {
            int more = in.read(buffer, end, BUFFER - end);
            if (more < 0) {
                break;
            }
            end += more;
        }
        int first = end > 0 ? buffer[0] & 0xFF : -1;
        int second = end > 1 ? buffer[1] & 0xFF : -1;
        if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || first == 0 || second == 0) {
            Text why =
                    new Text("文件编码为 UTF-16 或 UTF-32，只接受 UTF-8", "the file is in UTF-16 or UTF-32; only UTF-8 is read");
            throw BatchProblem.BATCH_UNREADABLE.because(why).at(FieldError.inBody("", "NOT_UTF8", why));
        }
        if (first == 0xEF && second == 0xBB && end > 2 && (buffer[2] & 0xFF) == 0xBF) {
            at = 3;
        }
    }
}
