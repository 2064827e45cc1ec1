package org.chuhai.logistics.codetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataFileTest {

    private static final Columns COLUMNS =
            Columns.required("code", "nameZh", "nameEn", "factor", "evidence").optional("parts");
    private static final String HEAD = "# version: 2026.1\n# source: a public table\n";
    private static final String HEADER = "code,nameZh,nameEn,factor,evidence,parts\n";
    private static final String ROW = "035,千克,kilogram,1,code,\n";

    @Test
    void aFileKnowsItsNameVersionAndSource() {
        DataFile file = file(HEAD + HEADER + ROW);

        assertThat(file.name()).isEqualTo("things.csv");
        assertThat(file.version()).isEqualTo("2026.1");
        assertThat(file.source()).isEqualTo("a public table");
    }

    @Test
    void theFingerprintIsTheSha256OfTheBytes() {
        DataFile file = file("# version: 1\n# source: s\na\n");

        // printf '# version: 1\n# source: s\na\n' | sha256sum
        assertThat(file.sha256()).isEqualTo("e7c93fdcc45933056f6c02f8044b593cc8a5845aedc00d7fdab429cd758c5021");
        assertThat(file.identity()).isEqualTo(new DataFile.Identity("things.csv", "1", file.sha256()));
    }

    @Test
    void equalBytesAreTheSameFileWhereverTheyLie() {
        byte[] bytes = (HEAD + HEADER + ROW).getBytes(StandardCharsets.UTF_8);

        DataFile here = DataFile.of("parties.csv", "pa.csv", bytes);
        DataFile there = DataFile.of("parties.csv", "/somewhere/else.csv", bytes);

        assertThat(here.identity()).isEqualTo(there.identity());
    }

    @Test
    void cellsAreReadByTheNameOfTheirColumn() {
        DataRow row = rows(HEAD + "factor,code,parts,nameEn,nameZh,evidence\n0.5, 075 ,A; B,jin,斤,inferred\n")
                .getFirst();

        assertThat(row.text("code")).isEqualTo("075");
        assertThat(row.positive("factor")).isEqualTo("0.5");
        assertThat(row.list("parts")).containsExactly("A", "B");
        assertThat(row.name().zh()).isEqualTo("斤");
        assertThat(row.name().en()).isEqualTo("jin");
        assertThat(row.evidence("evidence")).isEqualTo(Evidence.INFERRED);
    }

    @Test
    void anEmptyOptionalCellIsNothing() {
        DataRow row = rows(HEAD + HEADER + ROW).getFirst();

        assertThat(row.optional("parts")).isNull();
        assertThat(row.list("parts")).isEmpty();
    }

    @Test
    void commentsBlankLinesQuotesAndByteOrderMarkAreAllowed() {
        List<DataRow> rows = rows("\uFEFF# version: 1\r\n# source: s\r\n# any note\r\n\r\n" + HEADER
                + "# a row to come\n\n035,千克,\"kilogram, kg\",1,code,\r\n");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(8);
            assertThat(row.text("nameEn")).isEqualTo("kilogram, kg");
        });
    }

    @Test
    void aFileOfTheOperatorIsReadFromItsPath(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("mine.csv"), HEAD + HEADER + ROW);

        DataFile file = DataFile.at(path);

        assertThat(file.name()).isEqualTo("mine.csv");
        assertThat(file.rows(COLUMNS)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void everyGradeOfEvidenceHasItsWord(Evidence evidence) {
        String word = evidence.name().toLowerCase(Locale.ROOT);

        DataRow row = rows(HEAD + HEADER + "035,千克,kilogram,1," + word + ",\n").getFirst();

        assertThat(row.evidence("evidence")).isEqualTo(evidence);
    }

    private static List<DataRow> rows(String content) {
        return file(content).rows(COLUMNS);
    }

    private static DataFile file(String content) {
        return DataFile.of("things.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
