package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.judgement.Judge;
import org.chuhai.logistics.profile.ProfileService;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What a profile would change in the cases that there are, and the command that lets the one in force change them. */
@ApplicationScoped
class ProfileRollOut {

    /** Documents and reports of so many cases are held at once. */
    private static final int AT_ONCE = 50;

    private final Cases cases;
    private final CaseExamination examination;
    private final Judge judge;
    private final CaseRegistry registry;
    private final CaseJoining joining;
    private final CaseCompany company;
    private final ProfileService profiles;
    private final DocumentService documents;
    private final ContentRules rules;
    private final CurrentCaller caller;

    ProfileRollOut(
            Cases cases,
            CaseExamination examination,
            Judge judge,
            CaseRegistry registry,
            CaseJoining joining,
            CaseCompany company,
            ProfileService profiles,
            DocumentService documents,
            ContentRules rules,
            CurrentCaller caller) {
        this.cases = cases;
        this.examination = examination;
        this.judge = judge;
        this.registry = registry;
        this.joining = joining;
        this.company = company;
        this.profiles = profiles;
        this.documents = documents;
        this.rules = rules;
        this.caller = caller;
    }

    /** A case, what its latest run said, and what an examination says now. */
    private record Trial(
            ExportCase one,
            CaseDocuments documents,
            @Nullable CaseRun latest,
            Judge.Judgement judged) {

        /** Nothing where it stays as it is. */
        Stream<CaseChange> change(CaseOutlook after) {
            CaseOutlook before = latest == null ? after : CaseOutlook.of(latest.report());
            return before.equals(after) ? Stream.empty() : Stream.of(CaseChange.of(one, before, after));
        }
    }

    /** Of the cases that the caller sees. Nothing is written. */
    @Transactional
    ProfileImpact impact(UUID profile, PageQuery page) {
        Profile tried = profiles.profile(profile).orElseThrow(CommonProblem::notFound);
        Page<ExportCase> found = page.page(
                cases.open(caller.get().shops(), place(page), page.limit() + 1),
                one -> List.of(one.shopId().toString(), one.id().toString()));
        List<CaseChange> changes = new ArrayList<>();
        for (int from = 0; from < found.items().size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, found.items().size());
            List<Trial> trials = trials(attached(found.items().subList(from, to), from), tried);
            List<Report> foretold = registry.foretell(
                    trials.stream().map(Trial::judged).toList(),
                    trials.stream().map(Trial::documents).toList());
            for (int i = 0; i < trials.size(); i++) {
                trials.get(i).change(CaseOutlook.of(foretold.get(i))).forEach(changes::add);
            }
            // What was read of these is not needed for the next.
            cases.getEntityManager().clear();
        }
        return new ProfileImpact(changes, found.items().size(), found.next());
    }

    /** What was read before the session was cleared is read anew. */
    private List<ExportCase> attached(List<ExportCase> some, int from) {
        return from == 0
                ? some
                : cases.stillOpen(some.stream().map(ExportCase::id).toList());
    }

    /** All or none of these cases; each tells what has changed. */
    @Transactional
    ExaminedCases examine(ExamineCases command) {
        rules.check(command);
        List<ExportCase> found = cases.open(caller.get().shops(), place(command.after()), command.most() + 1);
        List<ExportCase> page = found.subList(0, Math.min(found.size(), command.most()));
        List<Trial> trials = trials(locked(page), judge.profile());
        List<CaseChange> changes = new ArrayList<>();
        for (Trial trial : trials) {
            Set<UUID> before = joining.adopt(trial.one(), trial.documents());
            Report report = registry.complete(trial.judged(), trial.documents());
            examination.write(trial.one(), trial.documents(), CaseRun.Trigger.PROFILE, report);
            joining.settle(trial.one(), before, CaseRun.Trigger.PROFILE);
            trial.change(CaseOutlook.of(report)).forEach(changes::add);
        }
        return new ExaminedCases(
                trials.size(),
                changes,
                found.size() > page.size() ? page.getLast().id() : null);
    }

    /** As they are when nobody else changes them any more. All who lock several shops do it in the order of the list. */
    private List<ExportCase> locked(List<ExportCase> page) {
        List<UUID> ids = page.stream().map(ExportCase::id).toList();
        page.stream().map(ExportCase::shopId).distinct().forEach(documents::lock);
        // What was read before the locks may be out of date.
        cases.getEntityManager().clear();
        return cases.stillOpen(ids);
    }

    private List<Trial> trials(List<ExportCase> some, Profile profile) {
        if (some.isEmpty()) {
            return List.of();
        }
        Map<UUID, DocumentService.Content> contents = documents.contents(
                some.stream().flatMap(ExportCase::documentIds).distinct().toList());
        Map<UUID, CaseRun> runs =
                cases.latestRuns(some.stream().map(ExportCase::id).toList());
        List<CaseDocuments> held = some.stream()
                .map(one -> company.of(one, CaseDocuments.of(one, contents), profile, null))
                .toList();
        List<Judge.Judgement> judged =
                judge.judge(held.stream().map(CaseDocuments::examined).toList(), profile);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            ExportCase one = some.get(i);
            trials.add(new Trial(one, held.get(i), runs.get(one.id()), judged.get(i)));
        }
        return trials;
    }

    private static Cases.@Nullable Place place(PageQuery page) {
        return page.after().isEmpty()
                ? null
                : new Cases.Place(
                        page.key(0, UUID::fromString, new UUID(0, 0)), page.key(1, UUID::fromString, new UUID(0, 0)));
    }

    private Cases.@Nullable Place place(@Nullable UUID after) {
        return after == null
                ? null
                : cases.findByIdOptional(after)
                        .map(Cases.Place::of)
                        .orElseThrow(() -> CommonProblem.invalid(List.of(FieldError.inBody(
                                "/after",
                                FieldError.UNKNOWN,
                                new Text("请使用上一次答复的 next", "take next of the answer before")))));
    }
}
