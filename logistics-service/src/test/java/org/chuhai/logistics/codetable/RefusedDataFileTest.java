package org.chuhai.logistics.codetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chuhai.logistics.codetable.UnusableDataFile.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedDataFileTest {

    private static final Columns COLUMNS =
            Columns.required("code", "nameZh", "nameEn", "factor", "evidence").optional("parts");
    private static final String HEAD = "# version: 2026.1\n# source: a public table\n";
    private static final String HEADER = "code,nameZh,nameEn,factor,evidence,parts\n";
    private static final String ROW = "035,千克,kilogram,1,code,\n";

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path folder) {
        UnusableDataFile refusal = refusal(() -> DataFile.at(folder.resolve("absent.csv")));

        assertThat(refusal.rule()).isEqualTo(Rule.UNREADABLE);
        assertThat(refusal).hasMessageStartingWith("absent.csv: cannot read ");
    }

    @Test
    void aResourceThatIsNotPartOfTheProgramIsRefused() {
        UnusableDataFile refusal = refusal(() -> DataFile.shipped(DataFile.class, "absent.csv"));

        assertThat(refusal).hasMessage("absent.csv: the file is not part of the program (UNREADABLE)");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithTheLine() {
        byte[] gbk = (HEAD + HEADER + ROW).getBytes(Charset.forName("GBK"));

        UnusableDataFile refusal = refusal(() -> DataFile.of("things.csv", gbk));

        assertThat(refusal)
                .hasMessage("things.csv, line 4: the bytes are not UTF-8; save the file as UTF-8 (NOT_UTF8)");
    }

    @Test
    void aFileThatEndsInsideACharacterIsRefused() {
        byte[] whole = (HEAD + HEADER + "千").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        UnusableDataFile refusal = refusal(() -> DataFile.of("things.csv", cut));

        assertThat(refusal.rule()).isEqualTo(Rule.NOT_UTF8);
    }

    @Test
    void messagesNameTheFileAsItWasGivenAndNotTheTable() {
        byte[] bytes = (HEAD + HEADER + ",千克,kilogram,1,code,\n").getBytes(StandardCharsets.UTF_8);

        UnusableDataFile refusal =
                refusal(() -> DataFile.of("parties.csv", "./pa.csv", bytes).rows(COLUMNS));

        assertThat(refusal).hasMessageStartingWith("./pa.csv, line 4, column code: ");
    }

    @Test
    void aFormIsToldInWords() {
        DataRow row = rows(HEAD + HEADER + ROW).getFirst();

        UnusableDataFile refusal = refusal(() -> row.text("code", Shape.digits(4)));

        assertThat(refusal.text().zh()).isEqualTo("things.csv 第 4 行 code 列：“035”不符合格式，应为 4 位数字");
        assertThat(refusal.text().en())
                .isEqualTo(
                        "things.csv, line 4, column code: \"035\" does not have the form: 4 digits and nothing else");
    }

    @Test
    void aFileWithoutVersionIsRefused() {
        assertRefused(
                "# source: s\n" + HEADER + ROW,
                "things.csv: there is no \"# version: ...\" before the header (NO_VERSION)");
    }

    @Test
    void aVersionBehindTheHeaderDoesNotCount() {
        assertRefused(
                "# source: s\n" + HEADER + "# version: 1\n" + ROW,
                "things.csv: there is no \"# version: ...\" before the header (NO_VERSION)");
    }

    @Test
    void aFileWithAnEmptySourceIsRefused() {
        assertRefused(
                "# version: 1\n# source:\n" + HEADER + ROW,
                "things.csv: there is no \"# source: ...\" before the header (NO_SOURCE)");
    }

    @Test
    void aFileWithoutHeaderIsRefused() {
        assertRefused(HEAD, "things.csv: there is no header (NO_HEADER)");
    }

    @Test
    void aMissingColumnIsRefused() {
        assertRefused(
                HEAD + "code,nameZh,nameEn,evidence,parts\n",
                "things.csv, line 3: column \"factor\" is missing (MISSING_COLUMN)");
    }

    @Test
    void aMissingOptionalColumnIsRefusedToo() {
        assertRefused(
                HEAD + "code,nameZh,nameEn,factor,evidence\n",
                "things.csv, line 3: column \"parts\" is missing (MISSING_COLUMN)");
    }

    @Test
    void anUnknownColumnIsRefused() {
        assertRefused(
                HEAD + "code,nameZh,nameEn,Factor,evidence,parts\n",
                "things.csv, line 3: unknown column \"Factor\" (UNKNOWN_COLUMN)");
    }

    @Test
    void aRepeatedColumnIsRefused() {
        assertRefused(
                HEAD + "code,code,nameZh,nameEn,factor,evidence,parts\n",
                "things.csv, line 3: column \"code\" stands there twice (REPEATED_COLUMN)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"035,千克,kilogram,1,code\n", "035,千克,kilogram,1,code,,\n"})
    void aRowOfAnotherLengthThanTheHeaderIsRefused(String row) {
        UnusableDataFile refusal = refusal(() -> rows(HEAD + HEADER + ROW + row));

        assertThat(refusal.rule()).isEqualTo(Rule.WRONG_CELL_COUNT);
        assertThat(refusal).hasMessageStartingWith("things.csv, line 5: ");
    }

    @Test
    void anEmptyRequiredCellIsRefused() {
        assertRefused(
                HEAD + HEADER + ROW + "036,克,  ,0.001,code,\n",
                "things.csv, line 5, column nameEn: the cell must not be empty (EMPTY_CELL)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-1", "+1", "1e3", "1.", ".5", "abc", "１", "NaN", "123456789012345"})
    void whatIsNotADecimalAboveZeroIsRefused(String number) {
        DataRow row =
                rows(HEAD + HEADER + "035,千克,kilogram," + number + ",code,\n").getFirst();

        UnusableDataFile refusal = refusal(() -> row.positive("factor"));

        assertThat(refusal)
                .hasMessage("things.csv, line 4, column factor: \"" + number
                        + "\" is not a decimal above zero, such as 0.4536 (BAD_NUMBER)");
    }

    @Test
    void aGradeOfEvidenceThatNobodyKnowsIsRefused() {
        DataRow row = rows(HEAD + HEADER + "035,千克,kilogram,1,certain,\n").getFirst();

        UnusableDataFile refusal = refusal(() -> row.evidence("evidence"));

        assertThat(refusal)
                .hasMessage("things.csv, line 4, column evidence: \"certain\" is no grade of evidence; allowed are"
                        + " [official, code, secondary, inferred, memory, illustrative] (BAD_VALUE)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "035,\"千克,kilogram,1,code,\n", // never closed
                "035,\"千克,kilogram,1,code,\n036,克\",gram,1,code,\n", // closed a line too late
                "035,\"千\"克,kilogram,1,code,\n" // closed inside the cell
            })
    void brokenQuotesAreRefused(String row) {
        UnusableDataFile refusal = refusal(() -> rows(HEAD + HEADER + row));

        assertThat(refusal.rule()).isEqualTo(Rule.BROKEN_CSV);
    }

    @Test
    void twoRowsWithTheSameCodeAreRefused() {
        DataFile file = file(HEAD + HEADER + ROW + "036,克,gram,0.001,code,\n" + ROW);

        UnusableDataFile refusal = refusal(() -> CodeTable.read(file, COLUMNS, row -> row.text("code"), "code"));

        assertThat(refusal)
                .hasMessage("things.csv, line 6, column code: \"035\" stands in line 4 already (DUPLICATE_KEY)");
    }

    @Test
    void aRefusalIsWrittenInBothLanguages() {
        UnusableDataFile refusal = refusal(() -> rows(HEAD + HEADER + ",千克,kilogram,1,code,\n"));

        assertThat(refusal.text().zh()).isEqualTo("things.csv 第 4 行 code 列：此列不得为空");
        assertThat(refusal.text().en()).isEqualTo("things.csv, line 4, column code: the cell must not be empty");
    }

    private static void assertRefused(String content, String message) {
        UnusableDataFile refusal = refusal(() -> rows(content));

        assertThat(refusal).hasMessage(message);
    }

    private static UnusableDataFile refusal(ThrowingCallable call) {
        UnusableDataFile refusal = catchThrowableOfType(UnusableDataFile.class, call);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }

    private static List<DataRow> rows(String content) {
        return file(content).rows(COLUMNS);
    }

    private static DataFile file(String content) {
        return DataFile.of("things.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
