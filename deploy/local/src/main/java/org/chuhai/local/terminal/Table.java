package org.chuhai.local.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells below a header, and between them notes over the whole width; too wide a table wraps in its cells. */
public final class Table {

    private static final int GAP = 2;
    private static final int NARROWEST = 4;

    /** Fills a cell that has no value. */
    public static final String NOTHING = "–";

    private final Terminal terminal;
    private final Row header;
    private final List<Part> parts = new ArrayList<>();

    private sealed interface Part {}

    private record Row(List<String> cells, Ink ink) implements Part {}

    private record Note(String margin, String text, Ink ink) implements Part {}

    public Table(Terminal terminal, List<String> header) {
        this.terminal = terminal;
        this.header = new Row(List.copyOf(header), Ink.DIM);
    }

    /** Adds a row with a cell for each column of the header. */
    public void row(Ink ink, List<String> cells) {
        parts.add(new Row(List.copyOf(cells), ink));
    }

    /** Adds a paragraph over the whole width. */
    public void note(Ink ink, String margin, String text) {
        parts.add(new Note(margin, text, ink));
    }

    public void print() {
        int[] widths = widths();
        print(header, widths);
        for (Part part : parts) {
            switch (part) {
                case Row row -> print(row, widths);
                case Note note -> terminal.paragraph(note.margin(), note.text(), terminal.ink(note.ink()));
            }
        }
    }

    private void print(Row row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines =
                    widths[i] == 0 ? List.of() : Display.wrap(row.cells().get(i), widths[i]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<String> lines = cells.get(i);
                String cell = line < lines.size() ? lines.get(line) : "";
                text.append(Display.padded(cell, widths[i])).append(" ".repeat(widths[i] == 0 ? 0 : GAP));
            }
            terminal.out().println(terminal.ink(row.ink()).apply(text.toString().stripTrailing()));
        }
    }

    /**
     * As wide as the content. Where that is too much, columns that say nothing go, and then the widest column gives way,
     * again and again, until all fit; 0 is a column that has gone.
     */
    private int[] widths() {
        int[] widths = new int[header.cells().size()];
        List<Row> rows = parts.stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .toList();
        fit(widths, header);
        rows.forEach(row -> fit(widths, row));
        for (int i = 0; i < widths.length && isTooWide(widths); i++) {
            int column = i;
            if (rows.stream().allMatch(row -> saysNothing(row.cells().get(column)))) {
                widths[i] = 0;
            }
        }
        while (isTooWide(widths)) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElseThrow();
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private boolean isTooWide(int[] widths) {
        int columns = 0;
        for (int width : widths) {
            columns += width == 0 ? 0 : width + GAP;
        }
        return columns - GAP > terminal.columns();
    }

    private static boolean saysNothing(String cell) {
        return cell.isEmpty() || cell.equals(NOTHING);
    }

    private static void fit(int[] widths, Row row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Display.width(row.cells().get(i)));
        }
    }
}
