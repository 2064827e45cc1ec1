package org.chuhai.local.reconcile;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps on disk what came through a pipe and will be needed once more. */
final class Spool implements AutoCloseable {

    private @Nullable Path path;
    private @Nullable OutputStream out;
    private long written;

    /** Keeps these bytes; the place is in a source that bears the name of the stream they came from. */
    Place keep(ByteArrayInputStream bytes, int length, String name, long line) throws IOException {
        if (path == null || out == null) {
            path = Files.createTempFile("chuhai-", ".ndjson");
            out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        }
        bytes.transferTo(out);
        Place place = new Place(new Source(path, name, Source.Form.LINES), written, length, Math.toIntExact(line));
        written += length;
        return place;
    }

    /** Makes everything kept readable. */
    void flush() throws IOException {
        if (out != null) {
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null && path != null) {
            out.close();
            Files.deleteIfExists(path);
        }
    }
}
