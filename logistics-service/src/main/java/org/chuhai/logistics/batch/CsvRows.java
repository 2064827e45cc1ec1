package org.chuhai.logistics.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * A table of exports: rows of one export stand together. A line that cannot be read refuses the export that it says it
 * belongs to; where it does not say so, the exports on both sides of it, of which it may be a part.
 */
final class CsvRows implements RowSource {

    private final ByteLines lines;
    private final int mostBytes;
    private final Deque<StagedRow> ready = new ArrayDeque<>();
    private @Nullable CsvColumns columns;
    private @Nullable CsvExport open;
    private long spoilt;
    private boolean ended;

    CsvRows(InputStream in, int mostBytes) {
        this.lines = new ByteLines(in, mostBytes);
        this.mostBytes = mostBytes;
    }

    @Override
    public @Nullable StagedRow next() throws IOException {
        if (columns == null) {
            columns = header();
        }
        while (ready.isEmpty() && !ended) {
            ByteLines.Line line = lines.next();
            if (line == null) {
                ended = true;
                close();
            } else if (!line.isBlank()) {
                take(line, columns);
            }
        }
        return ready.poll();
    }

    private CsvColumns header() throws IOException {
        ByteLines.Line first = lines.next();
        if (first == null) {
            Text why = new Text("文件没有任何内容", "the file is empty");
            throw BatchProblem.BATCH_UNREADABLE.because(why).at(FieldError.inBody("", FieldError.REQUIRED, why));
        }
        CsvCells cells = first.bytes() == null ? null : CsvCells.of(first.bytes());
        if (cells == null || cells.broken() != null) {
            Text why = new Text("CSV 表头无法读取", "the header of the CSV cannot be read");
            throw BatchProblem.BATCH_UNREADABLE.because(why).at(FieldError.inBody("", "UNREADABLE", why));
        }
        return CsvColumns.of(stripped(cells.cells()));
    }

    private void take(ByteLines.Line line, CsvColumns to) {
        if (line.bytes() == null) {
            stray(line.number(), NdjsonRows.tooLong(mostBytes));
            return;
        }
        CsvCells cells = CsvCells.of(line.bytes());
        String id = cells.broken() == CsvCells.Broken.QUOTES ? "" : idOf(cells.cells(), to);
        if (id.isEmpty()) {
            stray(line.number(), unreadable(line.number(), cells.broken()));
            return;
        }
        CsvExport export = export(line.number(), id, to);
        if (cells.broken() != null) {
            export.refuse(line.number(), null, "NOT_UTF8", "此行不是 UTF-8 编码", "the line is not encoded in UTF-8");
        } else if (cells.cells().size() != to.size()) {
            export.refuse(
                    line.number(),
                    null,
                    "WRONG_COUNT",
                    "此行有 " + cells.cells().size() + " 个单元格，表头有 " + to.size() + " 列",
                    "the line has " + cells.cells().size() + " cells, the header " + to.size() + " columns");
        } else {
            // Not stripped yet: a leading tab is what a formula may hide behind.
            export.add(line.number(), plain(cells.cells()));
        }
    }

    private CsvExport export(long line, String id, CsvColumns to) {
        if (open == null || !open.is(id)) {
            close();
            open = new CsvExport(line, id, to, mostBytes);
            if (spoilt > 0) {
                beside(open, spoilt);
                spoilt = 0;
            }
        }
        return open;
    }

    /** Nobody knows whose line it is. */
    private void stray(long line, RowProblem problem) {
        if (open != null) {
            beside(open, line);
        }
        close();
        ready.add(StagedRow.refused(line, problem));
        spoilt = line;
    }

    private static void beside(CsvExport export, long line) {
        export.refuse(
                line,
                null,
                "UNREADABLE",
                "第 " + line + " 行无法读取，可能属于此单",
                "line " + line + " cannot be read, and may belong to this export");
    }

    private void close() {
        if (open != null) {
            ready.add(open.row());
            open = null;
        }
    }

    private static String idOf(List<String> cells, CsvColumns columns) {
        int place = columns.place(CsvColumns.EXPORT);
        String id = place < cells.size() ? cells.get(place).strip() : "";
        return id.indexOf('\uFFFD') >= 0 ? "" : id;
    }

    private static List<String> stripped(List<String> cells) {
        return cells.stream().map(String::strip).toList();
    }

    /** Without blanks around them; other white space stays for the formula check to see. */
    private static List<String> plain(List<String> cells) {
        List<String> plain = new ArrayList<>(cells.size());
        for (String cell : cells) {
            int from = 0;
            int to = cell.length();
            while (from < to && cell.charAt(from) == ' ') {
                from++;
            }
            while (to > from && cell.charAt(to - 1) == ' ') {
                to--;
            }
            plain.add(cell.substring(from, to));
        }
        return plain;
    }

    private static RowProblem unreadable(long line, CsvCells.@Nullable Broken broken) {
        Text why = broken == null
                ? new Text(
                        "缺少 export（单号），无法知道此行属于哪一单", "export is empty: nobody knows which export the line belongs to")
                : new Text("引号有误，此行无法读取", "the quotation marks are broken, and the line cannot be read");
        return RowProblem.malformed(
                List.of(RowProblem.Fault.inLine(
                        line,
                        broken == null ? CsvColumns.EXPORT : null,
                        broken == null ? FieldError.REQUIRED : "QUOTES",
                        why)),
                why);
    }
}
