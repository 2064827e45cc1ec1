package org.chuhai.logistics.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one line of a table (RFC 4180, comma). Line by line, and no cell over several lines: so a quotation mark that
 * somebody forgot spoils its own line and no other.
 *
 * @param cells without white space around them
 * @param broken what is wrong with the line; null where nothing is
 */
record CsvCells(List<String> cells, @Nullable Broken broken) {

    /** What a line can break. */
    enum Broken {
        NOT_UTF8,
        QUOTES
    }

    static CsvCells of(byte[] line) {
        String text;
        Broken broken = null;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            // The cells before may still tell whose line it is.
            text = new String(line, StandardCharsets.UTF_8);
            broken = Broken.NOT_UTF8;
        }
        List<String> cells = new ArrayList<>();
        boolean whole = split(text, cells);
        return new CsvCells(List.copyOf(cells), broken == null && !whole ? Broken.QUOTES : broken);
    }

    /** Whether all quotation marks are where they belong. */
    private static boolean split(String text, List<String> cells) {
        int at = 0;
        while (true) {
            if (at < text.length() && text.charAt(at) == '"') {
                StringBuilder cell = new StringBuilder();
                at = quoted(text, at + 1, cell);
                cells.add(cell.toString());
                if (at < 0 || (at < text.length() && text.charAt(at) != ',')) {
                    return false;
                }
            } else {
                int comma = text.indexOf(',', at);
                String cell = text.substring(at, comma < 0 ? text.length() : comma);
                cells.add(cell);
                if (cell.indexOf('"') >= 0) {
                    return false;
                }
                at = comma < 0 ? text.length() : comma;
            }
            if (at >= text.length()) {
                return true;
            }
            at++;
        }
    }

    /** Where the cell ends; negative where it does not. */
    private static int quoted(String text, int from, StringBuilder cell) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(c);
                at++;
            } else {
                return at + 1;
            }
            at++;
        }
        return -1;
    }
}
