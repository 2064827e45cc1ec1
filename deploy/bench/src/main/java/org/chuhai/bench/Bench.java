package org.chuhai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chuhai.bench.batch.BatchRun;
import org.chuhai.bench.dryrun.DryRunLoad;
import org.chuhai.bench.dryrun.PgBench;
import org.chuhai.bench.engine.EngineRun;
import org.chuhai.bench.service.Firms;
import org.chuhai.bench.service.MeasuredService;
import org.chuhai.bench.service.Servers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures and prints one table in Markdown; what it is doing goes to the standard error. */
@Command(
        name = "chuhai bench",
        mixinStandardHelpOptions = true,
        version = "chuhai bench, built of the sources beside it",
        sortOptions = false,
        description = "Measures the engine, a batch and single dry runs, each beside a baseline of the same run.")
public final class Bench implements Callable<Integer> {

    enum Part {
        ENGINE,
        BATCH,
        DRY_RUN
    }

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "ENGINE, BATCH, DRY_RUN; all of them if not said.")
    private Set<Part> parts = EnumSet.allOf(Part.class);

    @Option(
            names = "--exports",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Exports of the batch: ${DEFAULT-VALUE}.")
    private int exports;

    @Option(
            names = "--heap",
            paramLabel = "MB",
            defaultValue = "384",
            description = "Largest heap of the service: ${DEFAULT-VALUE} MB.")
    private int heap;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "200",
            description = "Dry runs a second: ${DEFAULT-VALUE}.")
    private int rate;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "Seconds of dry runs that count: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description =
                    "For the database, the file of exports (4 GB a million), logs and memory curves. If not said: a temporary one, which is removed when all went well.")
    private @Nullable Path folder;

    private final Path root = Path.of(System.getProperty("chuhai.root", "")).toAbsolutePath();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        String machine = Machine.describe();
        List<Result> results = new ArrayList<>();
        if (parts.contains(Part.ENGINE)) {
            tell("the engine, two minutes");
            results.addAll(EngineRun.run());
        }
        if (parts.contains(Part.BATCH) || parts.contains(Part.DRY_RUN)) {
            Path place = folder == null
                    ? Files.createTempDirectory("chuhai-bench-")
                    : Files.createDirectories(folder).toRealPath();
            try {
                results.addAll(measureService(place));
            } catch (Exception e) {
                tell("logs and files are in " + place);
                throw e;
            }
            if (folder == null) {
                remove(place);
            }
        }
        System.out.println(machine);
        System.out.println();
        System.out.println("| what | figure | baseline, same run | goal | how |");
        System.out.println("| --- | --- | --- | --- | --- |");
        results.forEach(result -> System.out.println(result.row()));
        return 0;
    }

    private List<Result> measureService(Path place) throws Exception {
        Path script = place.resolve("dry-run.sql");
        if (parts.contains(Part.DRY_RUN)) {
            tell("what a dry run asks of the database");
            try (Servers servers = Servers.start(place, Map.of("log_statement", "all"));
                    MeasuredService service = MeasuredService.start(servers, root, heap, place)) {
                Firms.register(service, servers.token());
                new DryRunLoad(servers, service)
                        .statements(servers.postgresql().folder().resolve("server.log"), script);
            }
        }
        List<Result> results = new ArrayList<>();
        try (Servers servers = Servers.start(place, Map.of());
                MeasuredService service = MeasuredService.start(servers, root, heap, place)) {
            Firms.register(service, servers.token());
            if (parts.contains(Part.DRY_RUN)) {
                results.addAll(new DryRunLoad(servers, service)
                        .run(rate, Duration.ofSeconds(seconds), new PgBench(servers, place), script, Bench::tell));
            }
            if (parts.contains(Part.BATCH)) {
                results.addAll(0, new BatchRun(servers, service, place, Bench::tell).run(exports, heap));
            }
        }
        return results;
    }

    private static void tell(String what) {
        System.err.println("bench: " + what);
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
