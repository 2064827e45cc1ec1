package org.chuhai.bench.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The baseline of a batch: DuckDB reads the same file, joins order, waybill and declaration by the row they stand in and their lines
 * by number, and stores every pair of fields that is not equal.
 *
 * @param took from opening the database to the checkpoint
 * @param differences pairs that are not equal
 * @param differing exports that have any
 * @param falseAlarms of these: exports that agree
 * @param missed discrepant exports without a difference
 */
record JoinByDuckDb(Duration took, long differences, int differing, int falseAlarms, int missed) {

    /** @param discrepant rows that are so by the engine, by number */
    static JoinByDuckDb of(Path file, Path folder, BitSet discrepant) throws SQLException, IOException {
        Path database = folder.resolve("join.duckdb");
        Files.deleteIfExists(database);
        // Loading its library is no work of the join.
        DriverManager.getConnection("jdbc:duckdb:").close();
        long from = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement()) {
            for (String sql : script(file)) {
                statement.execute(sql);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - from);
            BitSet found = new BitSet();
            long differences = 0;
            try (ResultSet rows =
                    statement.executeQuery("select cast(id as integer), count(*) from difference group by id")) {
                while (rows.next()) {
                    found.set(rows.getInt(1));
                    differences += rows.getLong(2);
                }
            }
            BitSet falseAlarms = (BitSet) found.clone();
            falseAlarms.andNot(discrepant);
            BitSet missed = (BitSet) discrepant.clone();
            missed.andNot(found);
            return new JoinByDuckDb(
                    took, differences, found.cardinality(), falseAlarms.cardinality(), missed.cardinality());
        } finally {
            Files.deleteIfExists(database);
        }
    }

    private static List<String> script(Path file) throws IOException {
        try (InputStream in = Objects.requireNonNull(JoinByDuckDb.class.getResourceAsStream("join.sql"))) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("(?m)^--.*$", "")
                            .replace("${file}", file.toString())
                            .split(";", -1))
                    .filter(sql -> !sql.isBlank())
                    .toList();
        }
    }
}
