package org.chuhai.platform.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A body of which so many bytes are read and no more, and whose breaking off is the caller's doing. */
final class BoundedBody extends InputStream {

    private static final int PIECE = 8192;

    private final InputStream body;
    private final long mostOfRest;
    private final Supplier<? extends RuntimeException> tooLarge;
    private final Supplier<? extends RuntimeException> incomplete;
    private long left;
    private boolean ended;

    /**
     * @param mostOfRest bytes that are taken of a body which nobody reads to its end; whoever sends more is hung up on
     * @param tooLarge asked once, when there is more than the limit
     * @param incomplete asked when the body breaks off
     */
    BoundedBody(
            InputStream body,
            long limit,
            long mostOfRest,
            Supplier<? extends RuntimeException> tooLarge,
            Supplier<? extends RuntimeException> incomplete) {
        this.body = body;
        this.incomplete = incomplete;
        this.left = limit;
        this.mostOfRest = mostOfRest;
        this.tooLarge = tooLarge;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int read = piece(into, offset, length);
        left -= Math.max(read, 0);
        if (left < 0) {
            ended = true;
            throw tooLarge.get();
        }
        ended = read < 0;
        return read;
    }

    private int piece(byte[] into, int offset, int length) {
        try {
            return body.read(into, offset, length);
        } catch (IOException e) {
            ended = true;
            throw incomplete.get();
        }
    }

    @Override
    public int available() throws IOException {
        return ended ? 0 : Math.max(body.available(), 0);
    }

    /** Takes the rest, for the sake of the next request of the connection; what never ends is given up at the limit. */
    @Override
    public void close() {
        byte[] rest = new byte[PIECE];
        left = Math.min(left, mostOfRest);
        try {
            while (read(rest, 0, PIECE) >= 0) {
                // Nobody wants it.
            }
        } catch (RuntimeException e) {
            // The answer is another one already; the connection is given up all the same.
        }
    }
}
