package org.chuhai.logistics.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Compressed bytes of many small things; fast before small, because each is written once and read once or never. */
final class Packing {

    private static final int BUFFER = 1 << 14;

    private Packing() {}

    /** Writes or reads what is inside. */
    @FunctionalInterface
    interface Inside<S> {

        void go(S stream) throws IOException;
    }

    /** What is written piece by piece, and compressed while it is. */
    static final class Pack implements AutoCloseable {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        private final DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, BUFFER));

        void write(Inside<DataOutputStream> inside) {
            try {
                inside.go(out);
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory cannot refuse to be written to", e);
            }
        }

        /** Everything that was written; nothing can be added any more. */
        byte[] finish() {
            write(whole -> whole.close());
            return bytes.toByteArray();
        }

        /** Gives back what lies outside of the heap. */
        @Override
        public void close() {
            deflater.end();
        }
    }

    static byte[] packed(byte[] content) {
        try (Pack pack = new Pack()) {
            pack.write(out -> out.write(content));
            return pack.finish();
        }
    }

    static byte[] unpacked(byte[] packed) {
        byte[][] content = new byte[1][];
        read(packed, in -> content[0] = in.readAllBytes());
        return content[0];
    }

    static void read(byte[] packed, Inside<DataInputStream> inside) {
        Inflater inflater = new Inflater(true);
        try {
            inside.go(new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed), inflater, BUFFER)));
        } catch (IOException e) {
            throw new UncheckedIOException("what was packed cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
