package org.chuhai.local.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Rows of cells below a header, and between them notes over the whole width; too wide a table wraps in its cells. */
public final class Table {

    private static final int NARROWEST = 4;

    /** Fills a cell that has no value. */
    public static final String NOTHING = "–";

    private final Terminal terminal;
    private final Row header;
    private final List<Part> parts = new ArrayList<>();
    private int gap = 2;

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
                text.append(Display.padded(cell, widths[i])).append(" ".repeat(widths[i] == 0 ? 0 : gap));
            }
            terminal.out().println(terminal.ink(row.ink()).apply(text.toString().stripTrailing()));
        }
    }

    /**
     * As wide as the content. Where that is too much, columns that say nothing go; then the widest column gives way, again
     * and again, first at the cost of line breaks, then of the gaps, at last of broken words. 0 is a column that has gone.
     */
    private int[] widths() {
        List<Row> rows = new ArrayList<>(List.of(header));
        parts.stream().filter(Row.class::isInstance).map(Row.class::cast).forEach(rows::add);
        int[] widths = most(rows, Display::width);
        int[] words = most(rows, Display::longestWord);
        for (int i = 0; i < widths.length && isTooWide(widths); i++) {
            int column = i;
            if (rows.stream().skip(1).allMatch(row -> saysNothing(row.cells().get(column)))) {
                widths[i] = 0;
            }
        }
        shrink(widths, words);
        gap = isTooWide(widths) ? 1 : gap;
        Arrays.fill(words, NARROWEST);
        shrink(widths, words);
        return widths;
    }

    private int[] most(List<Row> rows, ToIntFunction<String> measure) {
        return IntStream.range(0, header.cells().size())
                .map(i -> rows.stream()
                        .mapToInt(row -> measure.applyAsInt(row.cells().get(i)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private void shrink(int[] widths, int[] least) {
        while (isTooWide(widths)) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private boolean isTooWide(int[] widths) {
        int columns = 0;
        for (int width : widths) {
            columns += width == 0 ? 0 : width + gap;
        }
        return columns - gap > terminal.columns();
    }

    private static boolean saysNothing(String cell) {
        return cell.isEmpty() || cell.equals(NOTHING);
    }
}
