package org.chuhai.local.reconcile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.platform.language.Text;

/** Takes documents out of files and streams into a scope; what cannot be taken goes to whoever tells the user. */
final class Intake implements AutoCloseable {

    /** So many documents stay in memory; of those after, only keys and place do. */
    static final int USUALLY_KEPT = 3000;

    private final Firms firms;
    private final DocumentReader reader;
    private final int mostKept;
    private final BiConsumer<Scope, List<Problem>> refusals;
    private final Spool spool = new Spool();
    private int kept;

    Intake(Firms firms, DocumentReader reader, int mostKept, BiConsumer<Scope, List<Problem>> refusals) {
        this.firms = firms;
        this.reader = reader;
        this.mostKept = mostKept;
        this.refusals = refusals;
    }

    static boolean isNamedAsStream(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    /** Takes what a file holds; tells the kinds of documents that it holds or would hold. */
    Set<DocumentKind> file(Path path, Scope scope) {
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        String name = path.toString();
        try (InputStream in = open(path)) {
            if (isNamedAsStream(path)) {
                stream(in, path, name, scope, kinds, _ -> {});
                return kinds;
            }
            Source.Form form = FirstByte.look(in, name);
            Source source = new Source(path, name, form);
            List<ReadDocument> documents = form == Source.Form.JSON ? List.of(reader.json(in)) : reader.message(in);
            for (int i = 0; i < documents.size(); i++) {
                kinds.add(take(documents.get(i), Place.whole(source, i + 1), isLasting(path), scope));
            }
        } catch (CannotReconcile e) {
            refuse(scope, e.problems());
        } catch (UnreadableInput e) {
            refuse(scope, List.of(Problem.of(name, Problem.Rule.UNREADABLE, e.text())));
        } catch (IOException e) {
            refuse(scope, List.of(failure(name, e)));
        }
        return kinds;
    }

    /** Takes the documents of a stream, one per line; blank lines count but say nothing. */
    void stream(InputStream in, Path path, String name, Scope scope, Set<DocumentKind> kinds, LongConsumer progress) {
        boolean lasting = isLasting(path);
        Source source = new Source(path, name, Source.Form.LINES);
        LineReader lines = new LineReader(in);
        boolean anything = false;
        try {
            while (lines.next()) {
                progress.accept(lines.length() + 1L);
                if (!lines.blank()) {
                    anything = true;
                    line(lines, source, lasting, scope, kinds);
                }
            }
            spool.flush();
        } catch (IOException e) {
            refuse(scope, List.of(failure(name, e)));
        }
        if (!anything) {
            refuse(scope, List.of(Problem.of(name, Problem.Rule.EMPTY, "没有任何单证", "there is no document in it")));
        }
    }

    private void line(LineReader lines, Source source, boolean lasting, Scope scope, Set<DocumentKind> kinds)
            throws IOException {
        if (lines.tooLong()) {
            refuse(
                    scope,
                    List.of(unreadable(
                            source.name(),
                            lines.number(),
                            new Text("该行超过单个单证的 4 MiB 上限", "the line is longer than the 4 MiB of one document"))));
            return;
        }
        try {
            ReadDocument document = reader.json(lines.content());
            boolean toSpool = !lasting && kept >= mostKept;
            Place place = toSpool
                    ? spool.keep(lines.content(), lines.length(), source.name(), lines.number())
                    : new Place(source, lines.offset(), lines.length(), Math.toIntExact(lines.number()));
            kinds.add(take(document, place, lasting || toSpool, scope));
        } catch (UnreadableInput e) {
            refuse(scope, List.of(unreadable(source.name(), lines.number(), e.text())));
        }
    }

    private static Problem unreadable(String name, long line, Text text) {
        return new Problem(name, line, null, Problem.Rule.UNREADABLE.name(), text);
    }

    private DocumentKind take(ReadDocument document, Place place, boolean readableAgain, Scope scope) {
        return switch (document) {
            case ReadDocument.Accepted(Presented<?> presented) -> {
                boolean keep = kept < mostKept || !readableAgain;
                kept++;
                scope.add(Filed.of(presented, firms, place, keep));
                yield presented.document().kind();
            }
            case ReadDocument.Refused(DocumentKind kind, var violations) -> {
                scope.refused(kind);
                refuse(scope, Problem.of(place.source().name(), place.line(), violations));
                yield kind;
            }
        };
    }

    private void refuse(Scope scope, List<Problem> problems) {
        scope.lacksSomething();
        refusals.accept(scope, problems);
    }

    /** Opens a file as it is; the caller closes it. */
    static InputStream open(Path path) throws IOException, CannotReconcile {
        if (Files.isDirectory(path)) {
            throw new CannotReconcile(Problem.of(
                    path.toString(), Problem.Rule.A_FOLDER, "这是文件夹，此处应为文件", "this is a folder; a file is expected"));
        }
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    static Problem failure(String name, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> Problem.of(name, Problem.Rule.NOT_FOUND, "没有这个文件", "there is no such file");
            case AccessDeniedException _ ->
                Problem.of(name, Problem.Rule.NOT_ALLOWED, "没有读取权限", "you are not allowed to read it");
            default ->
                Problem.of(
                        name, Problem.Rule.NOT_READ, "读取失败：" + e.getMessage(), "reading it failed: " + e.getMessage());
        };
    }

    /** Whether the file can be read a second time, as a pipe cannot. */
    private static boolean isLasting(Path path) {
        return Files.isRegularFile(path);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
