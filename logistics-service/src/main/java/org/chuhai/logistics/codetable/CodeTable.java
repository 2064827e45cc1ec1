package org.chuhai.logistics.codetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An unchangeable table whose rows are found by each of their codes. Codes are compared exactly as they are written. */
public final class CodeTable<E> {

    private final List<E> rows;
    private final Map<String, E> byCode;

    private CodeTable(List<E> rows, Map<String, E> byCode) {
        this.rows = List.copyOf(rows);
        this.byCode = byCode;
    }

    /**
     * Reads every row of a file.
     *
     * @param codeColumns a row is found by what stands in any of these; empty cells give no code
     * @throws UnusableDataFile if a row cannot be read, or two rows have a code in common
     */
    public static <E> CodeTable<E> read(
            DataFile file, Columns columns, Function<DataRow, E> reader, String... codeColumns) {
        List<E> rows = new ArrayList<>();
        Map<String, E> byCode = new HashMap<>();
        Map<String, Long> lines = new HashMap<>();
        for (DataRow row : file.rows(columns)) {
            E read = reader.apply(row);
            for (String column : codeColumns) {
                String code = row.optional(column);
                if (code == null) {
                    continue;
                }
                Long earlier = lines.putIfAbsent(code, row.line());
                if (earlier != null) {
                    throw row.duplicate(column, code, earlier);
                }
                byCode.put(code, read);
            }
            rows.add(read);
        }
        return new CodeTable<>(rows, byCode);
    }

    /**
     * A table of rows that do not come from a file.
     *
     * @param codes what a row is found by; null gives no code
     */
    @SafeVarargs
    public static <E> CodeTable<E> of(List<E> rows, Function<? super E, @Nullable String>... codes) {
        Map<String, E> byCode = new HashMap<>();
        for (E row : rows) {
            for (Function<? super E, @Nullable String> code : codes) {
                String value = code.apply(row);
                if (value != null) {
                    byCode.put(value, row);
                }
            }
        }
        return new CodeTable<>(rows, byCode);
    }

    /** The row, or null if the table lacks the code; allocates nothing. */
    public @Nullable E get(@Nullable String code) {
        return byCode.get(code);
    }

    public Optional<E> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** In the order of the file. */
    public List<E> rows() {
        return rows;
    }
}
