package org.chuhai.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script as users start it, on what this build has packaged. */
class ChuhaiScriptIT {

    private static final Path SCRIPT = Path.of("../chuhai").toAbsolutePath().normalize();
    private static final Path SAMPLES = Run.SAMPLES.toAbsolutePath().normalize();
    private static final Path WALNUT = SAMPLES.resolve("walnut-form");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Run run(Map<String, String> environment, Object... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.of(command).map(Object::toString).toList())
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "COLUMNS"));
        builder.environment().put("LANG", "C");
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Run(status, Files.readString(out), Files.readString(err));
    }

    @Test
    void goldenSamplesAreClean() throws Exception {
        for (String sample : List.of("walnut-form", "silk-list")) {
            List<Path> files = Run.files(sample).stream()
                    .map(file -> file.toAbsolutePath().normalize())
                    .toList();

            Run run = run(Map.of(), SCRIPT, "reconcile", files.get(0), files.get(1), files.get(2));

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("✓ MATCHED");
            assertThat(run.status()).isZero();
        }
    }

    @Test
    void aFaultIsStatusOneAndAnUnreadableFileStatusTwo() throws Exception {
        Path faulty = SAMPLES.resolve("faulty/price-digits-transposed");

        Run discrepant = run(Map.of("LANG", "zh_CN.UTF-8"), SCRIPT, "reconcile", faulty);
        Run unreadable = run(
                Map.of(),
                SCRIPT,
                "reconcile",
                SCRIPT,
                WALNUT.resolve("waybill.json"),
                WALNUT.resolve("declaration.json"));

        assertThat(discrepant.status()).isEqualTo(1);
        assertThat(discrepant.out()).contains("将第 2 项单价由 6.08 改为 6.80").doesNotContain("\u001b");
        assertThat(unreadable.status()).isEqualTo(2);
        assertThat(unreadable.err()).contains("neither a customs message");
    }

    @Test
    void itRunsFromAnywhereThroughALinkOnNamesWithSpacesAndChinese() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("my chuhai"), SCRIPT);
        Path order = Files.copy(WALNUT.resolve("order.json"), folder.resolve("订单 1.json"));

        Run run = run(
                Map.of(),
                link,
                "reconcile",
                order.getFileName(),
                WALNUT.resolve("waybill.json"),
                WALNUT.resolve("declaration.json"),
                "--json");

        Files.delete(link);
        assertThat(run.err()).isEmpty();
        assertThat(run.json().path("verdict").asText()).isEqualTo("MATCHED");
        assertThat(run.status()).isZero();
    }

    @Test
    void withoutACommandItShowsHelpAndNothingOfTheJvm() throws Exception {
        Run run = run(Map.of("JAVA_TOOL_OPTIONS", "-Dnoise=1"), SCRIPT);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Cross-border trade on one machine.").doesNotContain("Picked up");
    }

    /** In memory these documents would take several times the heap that is allowed here. */
    @Test
    void manyDocumentsNeedLittleMemory() throws Exception {
        Path stream = stream(10_000);

        Run run = run(Map.of("CHUHAI_JAVA_OPTIONS", "-Xmx40m"), SCRIPT, "reconcile", stream);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("10000 cases\n    10000  matched\n");
        assertThat(run.status()).isZero();
    }

    private Path stream(int exports) throws IOException {
        List<String> documents = new ArrayList<>();
        for (String kind : List.of("order", "waybill", "declaration")) {
            String text = Files.readString(WALNUT.resolve(kind + ".json")).replace("\n", " ");
            for (int i = 0; i < exports; i++) {
                documents.add(text.replace("WN-20260115-0001", "WN-" + i).replace("KH2601150001", "KH" + i));
            }
        }
        Collections.shuffle(documents, new Random(9710));
        Path stream = folder.resolve("stream.ndjson");
        try (Writer out = Files.newBufferedWriter(stream)) {
            documents.forEach(document -> line(out, document));
        }
        return stream;
    }

    private static void line(Writer out, String line) {
        try {
            out.write(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
