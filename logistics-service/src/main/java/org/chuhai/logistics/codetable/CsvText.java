package org.chuhai.logistics.codetable;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chuhai.logistics.codetable.UnusableDataFile.Rule;
import org.chuhai.platform.language.Text;

/**
 * Comment notes and lines of cells, before anyone knows which columns they belong to.
 *
 * @param notes what stands behind {@code # name:} before the header
 */
record CsvText(Map<String, String> notes, List<Line> lines) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * @param number of the line in the file, from 1
     * @param cells without white space around them
     */
    record Line(long number, List<String> cells) {}

    static CsvText read(String file, byte[] content) {
        CsvText csv = new CsvText(new HashMap<>(), new ArrayList<>());
        long line = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .commentStrategy(CommentStrategy.READ)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(decoded(file, content))) {
            for (CsvRecord found : records) {
                line = found.getStartingLineNumber();
                csv.add(file, found);
            }
            return csv;
        } catch (CsvParseException e) {
            throw UnusableDataFile.inFile(
                    Rule.BROKEN_CSV,
                    file,
                    new Text("第 " + line + " 行之后的 CSV 引号有误", "the quotes of the CSV are broken after line " + line),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be read", e);
        }
    }

    String noteOr(String name, Supplier<UnusableDataFile> missing) {
        String note = notes.get(name);
        if (note == null || note.isEmpty()) {
            throw missing.get();
        }
        return note;
    }

    private void add(String file, CsvRecord found) {
        if (found.isComment()) {
            note(found.getField(0));
            return;
        }
        List<String> cells = new ArrayList<>(found.getFieldCount());
        for (String field : found.getFields()) {
            // An unintended quote swallows the following rows into one cell; its line breaks betray it.
            if (field.chars().anyMatch(Character::isISOControl)) {
                throw UnusableDataFile.inLine(
                        Rule.BROKEN_CSV,
                        file,
                        found.getStartingLineNumber(),
                        new Text("单元格含有换行或控制字符", "a cell holds a line break or a control character"));
            }
            cells.add(field.strip());
        }
        lines.add(new Line(found.getStartingLineNumber(), List.copyOf(cells)));
    }

    private void note(String comment) {
        int colon = comment.indexOf(':');
        if (lines.isEmpty() && colon > 0) {
            notes.putIfAbsent(
                    comment.substring(0, colon).strip(),
                    comment.substring(colon + 1).strip());
        }
    }

    private static String decoded(String file, byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            throw UnusableDataFile.inLine(
                    Rule.NOT_UTF8,
                    file,
                    line,
                    new Text("不是 UTF-8 编码，请另存为 UTF-8", "the bytes are not UTF-8; save the file as UTF-8"));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }
}
