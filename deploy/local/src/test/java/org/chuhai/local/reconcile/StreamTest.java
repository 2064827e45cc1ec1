package org.chuhai.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chuhai.local.Run;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class StreamTest {

    private static final Path MIXED = Run.SAMPLES.resolve("stream/mixed.ndjson");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** Keeps only so many documents in memory, so that few documents show what happens to many. */
    private static Run keeping(int documents, String input, Object... arguments) {
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Run.in(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                words,
                (terminal, args) -> new CommandLine(new ReconcileCommand(terminal, documents)).execute(args));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theOrderOfLinesNeverMatters(long seed) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(MIXED));
        Collections.shuffle(lines, new Random(seed));
        Path shuffled = Files.write(folder.resolve("shuffled.ndjson"), lines);

        Run run = Run.of("reconcile", shuffled, "--json");

        assertThat(run).isEqualTo(Run.of("reconcile", MIXED, "--json"));
        assertThat(Run.of("reconcile", shuffled)).isEqualTo(Run.of("reconcile", MIXED));
    }

    @Test
    void theOrderOfThreeFilesNeverMatters() {
        List<Path> files = Run.files("faulty/price-digits-transposed");

        Run run = Run.of("reconcile", files.get(2), files.get(0), files.get(1), "--json");

        assertThat(run).isEqualTo(Run.of("reconcile", files.get(1), files.get(2), files.get(0), "--json"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 100})
    void whatDoesNotStayInMemoryIsReadAgain(int kept) {
        Run run = keeping(kept, "", MIXED, "--json");

        assertThat(run).isEqualTo(Run.of("reconcile", MIXED, "--json"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 100})
    void standardInputIsAStreamToo(int kept) throws IOException {
        Run run = keeping(kept, Files.readString(MIXED), "-", "--json");

        assertThat(run).isEqualTo(Run.of("reconcile", MIXED, "--json"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void messagesOfAFolderAreReadAgain(int kept) {
        Run run = keeping(kept, "", Run.SAMPLES.resolve("faulty"), "--json");

        assertThat(run).isEqualTo(Run.of("reconcile", Run.SAMPLES.resolve("faulty"), "--json"));
    }

    @Test
    void aStreamNeedsNoTellingName() throws IOException {
        Path file = Files.copy(MIXED, folder.resolve("export"));

        assertThat(Run.of("reconcile", file)).isEqualTo(Run.of("reconcile", MIXED));
    }

    @Test
    void aBadLineIsNamedAndTheOthersGoOn() {
        String stream = String.join(
                "\r\n",
                "\ufeff" + Exports.order("A"),
                "",
                "{\"kind\":\"ORDER\"",
                Exports.waybill("W").replace("\"packages\":1300", "\"packages\":-1"),
                Exports.waybill("W"),
                "  ",
                Exports.declaration("A", "W"));

        Run run = Run.withInput(stream, "reconcile", "-", "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines())
                .satisfiesExactly(
                        line -> {
                            assertThat(line.at("/problems/0/line").asInt()).isEqualTo(3);
                            assertThat(line.at("/problems/0/rule").asText()).isEqualTo("UNREADABLE");
                        },
                        line -> {
                            assertThat(line.at("/problems/0/line").asInt()).isEqualTo(4);
                            assertThat(line.at("/problems/0/where").asText()).isEqualTo("/packages");
                        },
                        line -> assertThat(line.at("/report/verdict").asText()).isEqualTo("MATCHED"));
        assertThat(run.err()).contains("chuhai: -:3: not valid JSON").contains("chuhai: -:4: /packages: ");
    }

    @Test
    void aLineWithoutEndIsRefusedAndTheOthersGoOn() {
        String stream = String.join(
                "\n",
                Exports.order("A"),
                "{\"kind\":\"" + "x".repeat(5 << 20) + "\"}",
                Exports.waybill("W"),
                Exports.declaration("A", "W"));

        Run run = Run.withInput(stream, "reconcile", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("-:2: the line is longer than the 4 MiB");
        assertThat(run.out()).contains("matched");
    }

    @Test
    void anEmptyStreamIsRefused() {
        Run run = Run.withInput("\n \n", "reconcile", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no document in it");
    }

    @Test
    void aFileThatChangesMeanwhileIsNotJudgedByHalf() throws IOException {
        DocumentReader reader = new DocumentReader();
        ReferenceData reference = ReferenceData.shipped();
        Firms firms = new Firms(reference.parties());
        Scope scope = new Scope(null);
        Path file = Files.writeString(folder.resolve("a.json"), Exports.order("A"));
        try (Intake intake = new Intake(firms, reader, 0, (_, _) -> {})) {
            intake.file(file, scope);
        }
        Files.writeString(file, Exports.order("B"));

        List<Outcome> outcomes =
                new Judge(reader, reference, firms).judge(new CaseKey(null, "A", null), scope.filed(), Set.of());

        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Unjudged.class,
                        unjudged -> assertThat(unjudged.problems().getFirst().rule())
                                .isEqualTo("CHANGED_MEANWHILE"));
    }
}
