package org.chuhai.bench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.BitSet;
import org.chuhai.bench.Exports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinByDuckDbTest {

    private static final int ROWS = 50;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void joinReadsTheFileOfTheBatchAndSeesLessThanTheEngine() throws Exception {
        Exports mix = Exports.mix();
        Path file = folder.resolve("exports.ndjson");
        mix.write(file, ROWS);
        BitSet discrepant = new Expected(mix).discrepant(ROWS);

        JoinByDuckDb join = JoinByDuckDb.of(file, folder, discrepant);

        assertThat(discrepant.stream()).isNotEmpty().allMatch(row -> row % 5 == 0);
        assertThat(join.differing()).isPositive().isLessThan(ROWS);
        assertThat(join.differences()).isGreaterThanOrEqualTo(join.differing());
        assertThat(join.differing() - join.falseAlarms() + join.missed()).isEqualTo(discrepant.cardinality());
    }
}
