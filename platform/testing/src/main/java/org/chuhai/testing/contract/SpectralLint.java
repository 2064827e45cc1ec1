package org.chuhai.testing.contract;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Runs Spectral, a program on node, over a contract with the rules in {@code spectral.yaml} beside this class. */
public final class SpectralLint {

    /** Exact, because a lint that changes by itself breaks builds by itself. */
    static final String VERSION = "6.16.3";

    /** What came of a run. */
    public sealed interface Result {}

    /** It ran; {@code findings} has a line per finding, and is empty when there is none. */
    public record Ran(List<String> findings) implements Result {}

    /** It could not run, because of the machine and not of the contract; {@code reason} is for people. */
    public record NotRun(String reason) implements Result {}

    private final String npm;
    private final Path folder;
    private final Duration limit;

    private SpectralLint(String npm, Path folder, Duration limit) {
        this.npm = npm;
        this.folder = folder;
        this.limit = limit;
    }

    /** One that is installed when it is first needed, once for all modules of a build; some 100 MB. */
    public static SpectralLint ofThisBuild() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve(".mvn"))) {
            root = Objects.requireNonNull(root.getParent(), "no folder above this one has .mvn");
        }
        return with("npm", root.resolve("target/spectral"), Duration.ofMinutes(2));
    }

    /**
     * One of its own.
     *
     * @param folder that it is installed in, and found in again by the next run
     * @param limit of each of the two, installing and running
     */
    static SpectralLint with(String npm, Path folder, Duration limit) {
        // Absolute: the programs run in the folder, and would look for it below itself.
        return new SpectralLint(npm, folder.toAbsolutePath(), limit);
    }

    /**
     * The findings of a document, for a test. A developer's machine without node is told so by an aborted test; a build of
     * continuous integration (variable {@code CI}) must not be green without this check.
     *
     * @throws AssertionError when it could not run in continuous integration
     * @throws org.opentest4j.TestAbortedException when it could not run elsewhere
     */
    public List<String> findings(Path document) {
        return findings(run(document), System.getenv("CI"));
    }

    static List<String> findings(Result result, @Nullable String ci) {
        return switch (result) {
            case Ran ran -> ran.findings();
            case NotRun not
            when ci == null || ci.isBlank() ->
                Assumptions.abort("the contract was NOT linted with Spectral: " + not.reason());
            case NotRun not ->
                throw new AssertionError("CI is set, but the contract cannot be linted with Spectral: " + not.reason());
        };
    }

    /** Lints a document; warnings count as findings. */
    public Result run(Path document) {
        Path installed = folder.resolve("spectral-" + VERSION);
        try {
            Files.createDirectories(installed);
            Path program = installed.resolve("node_modules/@stoplight/spectral-cli/dist/index.js");
            Path complete = installed.resolve("complete");
            synchronized (SpectralLint.class) {
                // Builds of several modules may share the folder.
                try (FileChannel channel = FileChannel.open(installed.resolve("lock"), CREATE, WRITE);
                        FileLock lock = channel.lock()) {
                    if (lock.isValid() && !Files.exists(complete)) {
                        Optional<String> failure = install(installed);
                        if (failure.isPresent()) {
                            return new NotRun(failure.get());
                        }
                        Files.writeString(complete, VERSION);
                    }
                }
            }
            return lint(program, installed, document);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + installed, e);
        }
    }

    private Optional<String> install(Path installed) {
        if (Command.run(installed, limit, List.of(npm, "--version"))
                .filter(Command::succeeded)
                .isEmpty()) {
            return Optional.of("no node: " + npm + " is not on this machine");
        }
        // Without scripts: one of the packages would report the installation to its makers.
        Optional<Command> install = Command.run(
                installed,
                limit,
                List.of(
                        npm,
                        "install",
                        "--prefix",
                        installed.toString(),
                        "--ignore-scripts",
                        "--fetch-retries=0",
                        "--fetch-timeout=20000",
                        "--no-audit",
                        "--no-fund",
                        "--no-save",
                        "@stoplight/spectral-cli@" + VERSION));
        return install.filter(Command::succeeded).isPresent()
                ? Optional.empty()
                : Optional.of("Spectral could not be installed: "
                        + install.map(Command::output).orElse("npm did not end in time"));
    }

    private Result lint(Path program, Path installed, Path document) throws IOException {
        // One for each run: several modules lint at once.
        Path rules = Files.createTempFile(installed, "rules", ".yaml");
        try (InputStream resource = SpectralLint.class.getResourceAsStream("spectral.yaml")) {
            Files.copy(
                    Objects.requireNonNull(resource, "spectral.yaml is missing beside this class"),
                    rules,
                    StandardCopyOption.REPLACE_EXISTING);
            return lint(program, rules, installed, document);
        } finally {
            Files.deleteIfExists(rules);
        }
    }

    private Result lint(Path program, Path rules, Path installed, Path document) {
        Optional<Command> run = Command.run(
                installed,
                limit,
                List.of(
                        "node",
                        program.toString(),
                        "lint",
                        "--ruleset",
                        rules.toString(),
                        "--format",
                        "text",
                        "--quiet",
                        "--fail-severity",
                        "warn",
                        document.toAbsolutePath().toString()));
        if (run.isEmpty()) {
            return new NotRun("no node, or Spectral did not end in " + limit.toSeconds() + " s");
        }
        List<String> findings = run.get()
                .output()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("No results"))
                .toList();
        boolean agrees = run.get().succeeded() == findings.isEmpty();
        return agrees || !findings.isEmpty()
                ? new Ran(findings)
                : new Ran(List.of("Spectral failed with status " + run.get().status() + " and said nothing"));
    }
}
