package org.chuhai.local.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chuhai.local.terminal.Terminal;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.platform.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chuhai reconcile}: its words for people are in the help bundles, by the names of commands and options. */
@Command(name = "reconcile", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReconcileCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final int FEWEST_FILES = 3;

    private final int mostKept;
    private Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "INPUT", hidden = true)
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--profile", paramLabel = "FILE")
    private @Nullable Path profile;

    @Option(names = "--parties", paramLabel = "FILE")
    private @Nullable Path parties;

    @Option(names = "--rates", paramLabel = "FILE")
    private @Nullable Path rates;

    public ReconcileCommand(Terminal terminal) {
        this(terminal, Intake.USUALLY_KEPT);
    }

    ReconcileCommand(Terminal terminal, int mostKept) {
        this.terminal = terminal;
        this.mostKept = mostKept;
    }

    @Option(names = "--lang", paramLabel = "zh|en")
    void language(Language language) {
        terminal = terminal.in(language);
    }

    @Override
    public Integer call() throws IOException {
        Presentation presentation = json ? new JsonPresentation(terminal) : new PeoplePresentation(terminal);
        try (Reconciling reconciling =
                new Reconciling(terminal, presentation, json, ReferenceFiles.read(profile, parties, rates), mostKept)) {
            return run(reconciling);
        } catch (CannotReconcile e) {
            presentation.cannot(e.problems());
            return Tally.CANNOT;
        }
    }

    private int run(Reconciling reconciling) throws CannotReconcile, IOException {
        if (inputs.size() == 1) {
            return one(reconciling, inputs.getFirst());
        }
        if (inputs.size() < FEWEST_FILES) {
            throw CannotReconcile.usage(
                    "需要至少三个文件（订单、运单、申报单，顺序不限），或一个文件夹，或一个数据流；实际给出 " + inputs.size() + " 个",
                    "three files or more are needed (order, waybill, declaration, in any order), or one folder, or one"
                            + " stream; given: " + inputs.size());
        }
        if (inputs.contains(STANDARD_INPUT)) {
            throw CannotReconcile.usage("标准输入（-）只能单独使用", "standard input (-) stands alone");
        }
        return reconciling.files(inputs.stream().map(Path::of).toList());
    }

    private int one(Reconciling reconciling, String input) throws CannotReconcile, IOException {
        if (input.equals(STANDARD_INPUT)) {
            return reconciling.stream(terminal.in(), Path.of(STANDARD_INPUT), STANDARD_INPUT);
        }
        Path path = Path.of(input);
        if (Files.isDirectory(path)) {
            return reconciling.folder(path);
        }
        try (InputStream in = Intake.open(path)) {
            if (!Intake.isNamedAsStream(path)) {
                refuseWhatIsNoStream(path);
            }
            return reconciling.stream(in, path, input);
        } catch (IOException e) {
            throw new CannotReconcile(Intake.failure(input, e));
        }
    }

    /** A file with another name is a stream if its first line is a whole document. A pipe is taken at its word. */
    private static void refuseWhatIsNoStream(Path path) throws IOException, CannotReconcile {
        if (!Files.isRegularFile(path)) {
            return;
        }
        try (InputStream in = Intake.open(path);
                DocumentReader reader = new DocumentReader()) {
            if (FirstByte.look(in, path.toString()) == Source.Form.JSON) {
                LineReader lines = new LineReader(in);
                while (lines.next()) {
                    if (!lines.blank()) {
                        reader.json(lines.content());
                        return;
                    }
                }
            }
        } catch (UnreadableInput e) {
            // No whole document: said below, and better than by the parser.
        }
        throw new CannotReconcile(Problem.of(
                path.toString(),
                Problem.Rule.USAGE,
                "单独一个文件应为数据流（每行一份 JSON 单证）；订单、运单、申报单请同时给出各文件，或给出所在文件夹",
                "a file that stands alone must be a stream, one JSON document per line; name the files of order,"
                        + " waybill and declaration together, or their folder"));
    }
}
