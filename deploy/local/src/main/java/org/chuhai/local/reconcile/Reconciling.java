package org.chuhai.local.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.local.terminal.Progress;
import org.chuhai.local.terminal.Terminal;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.platform.language.Text;

/** One run: takes in what was named, joins it, has it judged and told; each way answers the exit status. */
final class Reconciling implements AutoCloseable {

    /** How often to look whether anybody still reads the output. */
    private static final int CASES_BETWEEN_LOOKS = 256;

    private static final int THREE = 3;

    private final Terminal terminal;
    private final Presentation presentation;
    private final boolean alwaysMany;
    private final DocumentReader reader = new DocumentReader();
    private final Firms firms;
    private final Judge judge;
    private final Profile profile;
    private final int mostKept;
    private final Tally tally;

    /**
     * A run.
     *
     * @param alwaysMany tell the cases of a folder or stream in the same way even if there is only one
     * @param mostKept so many documents stay in memory
     */
    Reconciling(
            Terminal terminal, Presentation presentation, boolean alwaysMany, ReferenceData reference, int mostKept) {
        this.terminal = terminal;
        this.presentation = presentation;
        this.alwaysMany = alwaysMany;
        this.firms = new Firms(reference.parties());
        this.judge = new Judge(reader, reference, firms);
        this.profile = reference.profile();
        this.tally = new Tally(profile);
        this.mostKept = mostKept;
    }

    /**
     * Documents to judge together.
     *
     * @param refused kinds that were refused and can only belong to this case
     */
    private record Case(CaseKey key, List<Filed> documents, Set<DocumentKind> refused) {}

    /**
     * Three files or more in any order: one case where each holds one document and one of them is a declaration; else as
     * many as their documents make. Of three, none may be of the kind of another, for then a kind is missing.
     */
    int files(List<Path> paths) throws CannotReconcile, IOException {
        Scope scope = new Scope(null);
        List<List<Problem>> refusals = new ArrayList<>();
        Map<Path, Set<DocumentKind>> kinds = new LinkedHashMap<>();
        List<Problem> repeated = new ArrayList<>();
        try (Intake intake = new Intake(firms, reader, mostKept, (_, problems) -> refusals.add(problems))) {
            for (Path path : paths) {
                Set<DocumentKind> held = intake.file(path, scope);
                kinds.forEach((other, others) -> held.stream()
                        .filter(others::contains)
                        .findFirst()
                        .ifPresent(kind -> repeated.add(repeated(path, other, kind))));
                kinds.put(path, held);
            }
            boolean isOneEach = scope.filed().size() + refusals.size() <= paths.size();
            if (paths.size() > THREE) {
                repeated.clear();
            }
            if (!repeated.isEmpty()
                    || (!refusals.isEmpty() && isOneEach)
                    || kinds.values().stream().anyMatch(Set::isEmpty)) {
                List<Problem> all = new ArrayList<>();
                refusals.forEach(all::addAll);
                all.addAll(repeated);
                throw new CannotReconcile(all);
            }
            if (isOneEach && scope.hasOneDeclaration()) {
                return only(new Case(CaseKey.of(null, scope.filed()), scope.filed(), Set.of()));
            }
            refusals.forEach(problems -> refuse(scope, problems));
            return many(List.of(scope));
        }
    }

    /** A folder: each folder in it that has documents is a scope of its own. */
    int folder(Path path) throws CannotReconcile, IOException {
        Folder folder = Folder.at(path);
        if (folder.files() == 0) {
            throw new CannotReconcile(Problem.of(
                    path.toString(),
                    Problem.Rule.NO_DOCUMENT,
                    "文件夹中没有 .json、.xml、.ndjson 或 .jsonl 文件",
                    "there is no .json, .xml, .ndjson or .jsonl file in the folder"));
        }
        List<Scope> scopes = new ArrayList<>();
        try (Intake intake = new Intake(firms, reader, mostKept, this::refuse)) {
            try (Progress progress =
                    Progress.start(terminal, terminal.say("读取", "Reading"), " files", 1, 200, folder.files())) {
                folder.filesByScope().forEach((name, files) -> {
                    Scope scope = new Scope(name);
                    scopes.add(scope);
                    for (Path file : files) {
                        intake.file(file, scope);
                        progress.step(1);
                    }
                });
            }
            int status = many(scopes);
            if (!folder.others().isEmpty()) {
                terminal.complain(terminal.say(
                        "未查看其他文件 " + folder.others().size() + " 个，例如 "
                                + folder.others().getFirst(),
                        "Not looked at: " + folder.others().size() + " other file(s), such as "
                                + folder.others().getFirst()));
            }
            return status;
        }
    }

    /** A stream with one document per line. */
    int stream(InputStream in, Path path, String name) throws IOException {
        Scope scope = new Scope(null);
        try (Intake intake = new Intake(firms, reader, mostKept, this::refuse)) {
            long size = Files.isRegularFile(path) ? Files.size(path) : -1;
            try (Progress progress =
                    Progress.start(terminal, terminal.say("读取", "Reading"), " MB", 1_000_000, 5_000_000, size)) {
                intake.stream(in, path, name, scope, EnumSet.noneOf(DocumentKind.class), progress::step);
            }
            return many(List.of(scope));
        }
    }

    private int only(Case one) {
        List<Outcome> outcomes = judged(one);
        if (outcomes.size() == 1) {
            presentation.only(outcomes.getFirst());
        } else {
            outcomes.forEach(presentation::oneOfMany);
            presentation.end(tally);
        }
        return tally.exitStatus();
    }

    private int many(List<Scope> scopes) {
        List<Case> cases = new ArrayList<>();
        for (Scope scope : scopes) {
            List<List<Filed>> joined = scope.name() != null && scope.isOneOfEach()
                    ? List.of(scope.filed())
                    : Joining.join(scope.filed(), profile);
            // Among several cases nobody can tell whose the refused document was.
            Set<DocumentKind> refused = joined.size() == 1 ? scope.refused() : Set.of();
            joined.forEach(documents -> cases.add(new Case(CaseKey.of(scope.name(), documents), documents, refused)));
        }
        cases.sort(Comparator.comparing(Case::key));
        if (cases.size() == 1 && tally.refusals() == 0 && !alwaysMany) {
            return only(cases.getFirst());
        }
        try (Progress progress = judging(cases.size())) {
            int until = CASES_BETWEEN_LOOKS;
            for (Case each : cases) {
                judged(each).forEach(presentation::oneOfMany);
                progress.step(1);
                if (--until == 0) {
                    until = CASES_BETWEEN_LOOKS;
                    if (terminal.out().checkError()) {
                        return Tally.CANNOT;
                    }
                }
            }
        }
        presentation.end(tally);
        return tally.exitStatus();
    }

    /** Where the cases themselves run over the screen, a bar between them would only disturb. */
    private Progress judging(int cases) {
        return terminal.outWatched()
                ? Progress.none(terminal)
                : Progress.start(terminal, terminal.say("核对", "Reconciling"), " cases", 1, 2000, cases);
    }

    private List<Outcome> judged(Case each) {
        List<Outcome> outcomes = judge.judge(each.key(), each.documents(), each.refused());
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Judged judged -> tally.judged(judged.report());
                case Outcome.Unjudged _ -> tally.unjudged();
            }
        }
        return outcomes;
    }

    private void refuse(Scope scope, List<Problem> problems) {
        tally.refused();
        presentation.refused(new Outcome.Unjudged(new CaseKey(scope.name(), null, null), problems));
    }

    private static Problem repeated(Path path, Path other, DocumentKind kind) {
        Text label = kind.label();
        return Problem.of(
                path.toString(),
                Problem.Rule.ONE_KIND_TWICE,
                "这是" + label.zh() + "，而 " + other + " 也是" + label.zh() + "；需要订单、运单、申报单各一个文件",
                "this is a file of the kind " + label.en() + ", and so is " + other
                        + "; one order, one waybill and one declaration are needed");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
