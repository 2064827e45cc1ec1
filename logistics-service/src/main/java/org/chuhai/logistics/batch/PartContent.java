package org.chuhai.logistics.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.batch.StagedRow.Places;

/** The rows of a part as they are stored: compressed while they come, so that few bytes are in memory at any moment. */
final class PartContent implements AutoCloseable {

    private final Packing.Pack pack = new Packing.Pack();
    private int rows;
    private long bytes;

    void add(StagedRow row) {
        pack.write(out -> write(out, row));
        rows++;
        bytes += row.content().length;
    }

    int rows() {
        return rows;
    }

    /** Before they were compressed. */
    long bytes() {
        return bytes;
    }

    byte[] finish() {
        pack.write(out -> out.writeLong(0));
        return pack.finish();
    }

    @Override
    public void close() {
        pack.close();
    }

    /** The rows of a stored part. */
    static List<StagedRow> rows(byte[] content) {
        List<StagedRow> rows = new ArrayList<>();
        Packing.read(content, in -> {
            for (long number = in.readLong(); number > 0; number = in.readLong()) {
                boolean refused = in.readBoolean();
                Places places = in.readBoolean() ? new Places(lines(in), lines(in), lines(in)) : Places.NONE;
                rows.add(new StagedRow(number, refused, in.readNBytes(in.readInt()), places));
            }
        });
        return rows;
    }

    private static void write(DataOutputStream out, StagedRow row) throws IOException {
        out.writeLong(row.number());
        out.writeBoolean(row.refused());
        boolean placed = !row.places().equals(Places.NONE);
        out.writeBoolean(placed);
        if (placed) {
            lines(out, row.places().order());
            lines(out, row.places().waybill());
            lines(out, row.places().declaration());
        }
        out.writeInt(row.content().length);
        out.write(row.content());
    }

    private static void lines(DataOutputStream out, List<Integer> lines) throws IOException {
        out.writeShort(lines.size());
        for (int line : lines) {
            out.writeInt(line);
        }
    }

    private static List<Integer> lines(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        List<Integer> lines = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lines.add(in.readInt());
        }
        return lines;
    }
}
