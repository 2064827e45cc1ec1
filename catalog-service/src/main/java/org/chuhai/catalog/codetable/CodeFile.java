package org.chuhai.catalog.codetable;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.chuhai.platform.language.Text;

/** A table that ships with the service: CSV in UTF-8 with the comment lines version and source, and a column code. */
final class CodeFile {

    private CodeFile() {}

    /**
     * The rows by their code, in the order of the file.
     *
     * @throws IllegalStateException if the file has a mistake: the service does not start with it
     */
    static <R> Map<String, R> rows(String name, Function<NamedCsvRecord, R> row) {
        String text = text(name);
        for (String note : new String[] {"# version: ", "# source: "}) {
            if (text.lines().noneMatch(line -> line.startsWith(note))) {
                throw new IllegalStateException(name + " has no line " + note);
            }
        }
        Map<String, R> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord found : records) {
                if (rows.put(found.getField("code"), row.apply(found)) != null) {
                    throw new IllegalStateException(name + " has " + found.getField("code") + " twice");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be read", e);
        }
        return rows;
    }

    static Text name(NamedCsvRecord row) {
        return new Text(row.getField("nameZh"), row.getField("nameEn"));
    }

    private static String text(String name) {
        try (InputStream in = CodeFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not part of the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
