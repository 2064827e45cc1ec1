package org.chuhai.logistics.testdata;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** A head and then one unit after the other until the size is reached; counts what was taken of it. */
public final class EndlessMessage extends InputStream {

    private final LongFunction<String> unit;
    private final long size;
    private byte[] current;
    private int at;
    private long made;
    private long taken;
    private long allocated;

    public EndlessMessage(String head, LongFunction<String> unit, long size) {
        this.unit = unit;
        this.size = size;
        this.current = head.getBytes(StandardCharsets.UTF_8);
    }

    public long taken() {
        return taken;
    }

    /** Roughly what the making of the units has allocated: string, its bytes, and what concatenation needs. */
    public long allocated() {
        return allocated;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        while (at == current.length) {
            if (taken >= size) {
                return -1;
            }
            current = unit.apply(made++).getBytes(StandardCharsets.UTF_8);
            allocated += 2L * current.length;
            at = 0;
        }
        int count = Math.min(length, current.length - at);
        System.arraycopy(current, at, target, offset, count);
        at += count;
        taken += count;
        return count;
    }
}
