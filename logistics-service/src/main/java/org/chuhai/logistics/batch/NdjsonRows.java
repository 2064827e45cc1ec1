package org.chuhai.logistics.batch;

import java.io.IOException;
import java.io.InputStream;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** An export a line; lines without anything are counted and passed over. */
final class NdjsonRows implements RowSource {

    private final ByteLines lines;
    private final int mostBytes;

    NdjsonRows(InputStream in, int mostBytes) {
        this.lines = new ByteLines(in, mostBytes);
        this.mostBytes = mostBytes;
    }

    @Override
    public @Nullable StagedRow next() throws IOException {
        ByteLines.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        return line.bytes() == null
                ? StagedRow.refused(line.number(), tooLong(mostBytes))
                : StagedRow.of(line.number(), line.bytes());
    }

    static RowProblem tooLong(int mostBytes) {
        return RowProblem.malformed(
                "TOO_LARGE", new Text("此行超过 " + mostBytes + " 字节", "the row has more than " + mostBytes + " bytes"));
    }
}
