package org.chuhai.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chuhai.local.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedInputTest {

    private static final Path WALNUT = Run.SAMPLES.resolve("walnut-form");
    private static final Path ORDER = WALNUT.resolve("order.json");
    private static final Path WAYBILL = WALNUT.resolve("waybill.json");
    private static final Path DECLARATION = WALNUT.resolve("declaration.json");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void twoOfOneKindAreRefused() {
        Run run = Run.of("reconcile", ORDER, DECLARATION, Run.SAMPLES.resolve("silk-list/order-ceb303.xml"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("order-ceb303.xml: this is a file of the kind order, and so is " + ORDER);
    }

    @Test
    void everythingThatIsWrongWithThreeFilesIsSaidAtOnce() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));

        Run run = Run.of("reconcile", folder.resolve("none"), folder, empty);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("none: there is no such file (NOT_FOUND)"),
                        line -> assertThat(line).contains("this is a folder; a file is expected (A_FOLDER)"),
                        line -> assertThat(line).contains("the file is empty (EMPTY)"));
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeSo() throws IOException {
        Path file = Files.copy(ORDER, folder.resolve("order.json"));
        assertThat(file.toFile().setReadable(false)).isTrue();
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isReadable(file), "the super-user may read everything");

        Run run = Run.of("reconcile", file, WAYBILL, DECLARATION);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("not allowed");
    }

    @Test
    void aByteOrderMarkSaysNothing() throws IOException {
        Path order = Files.writeString(folder.resolve("order"), "\ufeff" + Files.readString(ORDER));

        Run run = Run.of("reconcile", order, WAYBILL, DECLARATION);

        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reconcile", "reconcile a b", "reconcile - a b", "reconcile a - b c", "reconcile --json"})
    void theWrongNumberOfInputsIsMisuse(String command) {
        Run run = Run.of((Object[]) command.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("(USAGE)");
    }

    @Test
    void oneDocumentAloneIsNoStream() {
        Run run = Run.of("reconcile", ORDER);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("must be a stream, one JSON document per line");
    }

    @Test
    void aFolderWithoutDocumentsIsRefused() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "nothing");

        Run run = Run.of("reconcile", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("NO_DOCUMENT");
    }

    @Test
    void filesOfAFolderThatAreNoDocumentsAreSaidToBeUnread() throws IOException {
        for (Path file : List.of(ORDER, WAYBILL, DECLARATION)) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        Files.writeString(folder.resolve("notes.txt"), "nothing");

        Run run = Run.of("reconcile", folder);

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("Not looked at: 1 other file(s), such as " + folder.resolve("notes.txt"));
    }

    @Test
    void aBrokenDocumentInAFolderDoesNotHideTheOthers() throws IOException {
        Path good = Files.createDirectory(folder.resolve("good"));
        for (Path file : List.of(ORDER, WAYBILL, DECLARATION)) {
            Files.copy(file, good.resolve(file.getFileName()));
        }
        Files.writeString(folder.resolve("broken.json"), "{");

        Run run = Run.of("reconcile", folder, "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines())
                .satisfiesExactly(
                        line -> assertThat(line.path("problems")
                                        .path(0)
                                        .path("rule")
                                        .asText())
                                .isEqualTo("UNREADABLE"),
                        line -> assertThat(line.path("report").path("verdict").asText())
                                .isEqualTo("MATCHED"));
    }

    @Test
    void aCaseWhoseOrderWasRefusedCannotBeJudgedAndDoesNotWait() {
        Path sample = Run.SAMPLES.resolve("faulty/fields-beyond-limits");

        Run forPeople = Run.of("reconcile", sample);
        Run forMachines = Run.of("reconcile", sample, "--json");

        assertThat(forPeople.out())
                .containsPattern("✗ SL-20260112-0001 +HZ2601130001 +cannot be judged: order refused")
                .doesNotContain("waiting");
        assertThat(forPeople.err() + forMachines.err()).doesNotContain("DOCUMENT_REFUSED");
        assertThat(forMachines.lines().getLast().at("/problems/0/rule").asText())
                .isEqualTo("DOCUMENT_REFUSED");
        assertThat(forMachines.lines().getLast().has("report")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--parties", "--rates"})
    void anUnusableDataFileIsNamedWithItsMistake(String option) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "a,b\n1,2\n");

        Run run = Run.of("reconcile", ORDER, WAYBILL, DECLARATION, option, file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("table.csv").containsOnlyOnce("(NO_VERSION)");
    }

    @Test
    void aDataFileThatIsNotThereIsNamed() {
        Run run = Run.of("reconcile", ORDER, WAYBILL, DECLARATION, "--rates", folder.resolve("none.csv"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none.csv: there is no such file");
    }

    @Test
    void unknownArgumentsAreNamedInBothLanguages() {
        Map<String, String> said = Map.of("en", "unknown argument: --jsno", "zh", "不认识的参数：--jsno");

        said.forEach((language, text) -> {
            Run run = Run.of("reconcile", "--jsno", "--lang", language);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(text).contains("chuhai reconcile --help");
        });
    }
}
