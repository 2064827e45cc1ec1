package org.chuhai.logistics.codetable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.logistics.codetable.UnusableDataFile.Rule;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV in UTF-8 (RFC 4180, comma, a byte order mark is allowed): comment lines that begin with {@code #}, of
 * which {@code # version:} and {@code # source:} are required before the header; the header; one row per line.
 */
public final class DataFile {

    private final Identity identity;
    private final String shown;
    private final String source;
    private final CsvText.Line header;
    private final List<CsvText.Line> body;

    /**
     * What makes two readings of a file the same.
     *
     * @param name of the table, never the path that somebody typed: equal bytes are the same file wherever they lie
     * @param version from the comment line {@code # version:}
     * @param sha256 of the bytes, 64 lower-case hexadecimal digits
     */
    public record Identity(String name, String version, String sha256) {}

    private DataFile(Identity identity, String shown, String source, CsvText.Line header, List<CsvText.Line> body) {
        this.identity = identity;
        this.shown = shown;
        this.source = source;
        this.header = header;
        this.body = body;
    }

    /**
     * The file that lies beside a class.
     *
     * @throws UnusableDataFile if it has a mistake
     */
    public static DataFile shipped(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw unreadable(name, new Text("程序包中没有此文件", "the file is not part of the program"), null);
            }
            return of(name, in.readAllBytes());
        } catch (IOException e) {
            throw unreadable(name, new Text("无法读取", "it cannot be read"), e);
        }
    }

    /**
     * The file of an operator.
     *
     * @throws UnusableDataFile if the file cannot be read or has a mistake
     */
    public static DataFile at(Path path) {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        try {
            return of(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw unreadable(name, new Text("无法读取 " + path, "cannot read " + path), e);
        }
    }

    /**
     * The file whose bytes these are.
     *
     * @param name of the table and in messages
     * @throws UnusableDataFile if it has a mistake
     */
    public static DataFile of(String name, byte[] content) {
        return of(name, name, content);
    }

    /**
     * The file whose bytes these are.
     *
     * @param name of the table
     * @param shown what messages call the file
     * @throws UnusableDataFile if it has a mistake
     */
    public static DataFile of(String name, String shown, byte[] content) {
        CsvText csv = CsvText.read(shown, content);
        String version = csv.noteOr(
                "version",
                () -> UnusableDataFile.inFile(
                        Rule.NO_VERSION,
                        shown,
                        new Text("表头之前缺少“# version: ...”", "there is no \"# version: ...\" before the header")));
        String source = csv.noteOr(
                "source",
                () -> UnusableDataFile.inFile(
                        Rule.NO_SOURCE,
                        shown,
                        new Text("表头之前缺少“# source: ...”", "there is no \"# source: ...\" before the header")));
        if (csv.lines().isEmpty()) {
            throw UnusableDataFile.inFile(Rule.NO_HEADER, shown, new Text("没有表头", "there is no header"));
        }
        Identity identity = new Identity(name, version, sha256(content));
        return new DataFile(
                identity,
                shown,
                source,
                csv.lines().getFirst(),
                csv.lines().subList(1, csv.lines().size()));
    }

    public Identity identity() {
        return identity;
    }

    public String name() {
        return identity.name();
    }

    public String version() {
        return identity.version();
    }

    public String source() {
        return source;
    }

    public String sha256() {
        return identity.sha256();
    }

    /**
     * All rows in the order of the file.
     *
     * @throws UnusableDataFile if the header is not made of exactly these columns, or a required cell is empty
     */
    public List<DataRow> rows(Columns columns) {
        checkHeader(columns);
        List<DataRow> rows = new ArrayList<>(body.size());
        for (CsvText.Line line : body) {
            DataRow row = new DataRow(shown, line.number(), cells(line));
            columns.required().forEach(row::text);
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private void checkHeader(Columns columns) {
        Set<String> seen = new HashSet<>();
        for (String column : header.cells()) {
            if (!columns.has(column)) {
                throw inHeader(
                        Rule.UNKNOWN_COLUMN, new Text("未知的列“" + column + "”", "unknown column \"" + column + "\""));
            }
            if (!seen.add(column)) {
                throw inHeader(
                        Rule.REPEATED_COLUMN,
                        new Text("列“" + column + "”出现两次", "column \"" + column + "\" stands there twice"));
            }
        }
        List<String> expected = new ArrayList<>(columns.required());
        expected.addAll(columns.optional());
        for (String column : expected) {
            if (!seen.contains(column)) {
                throw inHeader(
                        Rule.MISSING_COLUMN, new Text("缺少列“" + column + "”", "column \"" + column + "\" is missing"));
            }
        }
    }

    private Map<String, String> cells(CsvText.Line line) {
        int wanted = header.cells().size();
        int found = line.cells().size();
        if (found != wanted) {
            throw UnusableDataFile.inLine(
                    Rule.WRONG_CELL_COUNT,
                    shown,
                    line.number(),
                    new Text(
                            "有 " + found + " 个单元格，表头有 " + wanted + " 列",
                            found + " cells, but the header has " + wanted + " columns"));
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < wanted; i++) {
            cells.put(header.cells().get(i), line.cells().get(i));
        }
        return cells;
    }

    private UnusableDataFile inHeader(Rule rule, Text why) {
        return UnusableDataFile.inLine(rule, shown, header.number(), why);
    }

    private static UnusableDataFile unreadable(String name, Text why, @Nullable IOException cause) {
        return UnusableDataFile.inFile(Rule.UNREADABLE, name, why, cause);
    }

    /** 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
