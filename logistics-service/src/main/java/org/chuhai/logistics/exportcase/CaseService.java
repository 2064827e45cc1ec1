package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentFiling;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.DocumentSummary;
import org.chuhai.logistics.exportcase.Corrections.CorrectionRefused;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.ShopScope;
import org.jspecify.annotations.Nullable;

/** The use cases of cases. */
@ApplicationScoped
public class CaseService {

    private final Cases cases;
    private final CaseLookup lookup;
    private final Waivers waivers;
    private final DocumentService documents;
    private final DocumentFiling filing;
    private final CaseJoining joining;
    private final CaseExamination examination;
    private final ContentRules rules;
    private final CurrentCaller caller;
    private final Clock clock;

    CaseService(
            Cases cases,
            CaseLookup lookup,
            Waivers waivers,
            DocumentService documents,
            DocumentFiling filing,
            CaseJoining joining,
            CaseExamination examination,
            ContentRules rules,
            CurrentCaller caller,
            Clock clock) {
        this.cases = cases;
        this.lookup = lookup;
        this.waivers = waivers;
        this.documents = documents;
        this.filing = filing;
        this.joining = joining;
        this.examination = examination;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<CaseView> list(CaseFilter filter, PageQuery page) {
        Instant now = clock.instant();
        ShopScope seen = caller.get().shops();
        Page<ExportCase> found = page.page(
                cases.page(filter, seen, page, now), one -> List.of(one.id().toString()));
        Map<UUID, DocumentSummary> held = documents.summaries(
                found.items().stream().flatMap(ExportCase::documentIds).toList());
        Map<UUID, CaseWaiver> waived = waivers.open(found.items().stream()
                .filter(one -> one.state() == CaseState.WAIVED)
                .map(ExportCase::id)
                .toList());
        return found.map(one -> CaseView.of(one, held, waived.get(one.id()), now));
    }

    @Transactional
    CaseView get(UUID id) {
        return lookup.view(lookup.existing(id));
    }

    /** The report of a run, exactly as it was made; of the latest one when no number is given. */
    @Transactional
    String report(UUID id, @Nullable Integer run) {
        ExportCase one = lookup.existing(id);
        return cases.run(one, run == null ? one.runNo() : run)
                .orElseThrow(CommonProblem::notFound)
                .report();
    }

    @Transactional
    Page<NumberedFinding> findings(UUID id, PageQuery page) {
        int after = page.key(0, Integer::valueOf, 0);
        List<NumberedFinding> rows = lookup.findings(lookup.existing(id)).entrySet().stream()
                .filter(entry -> entry.getKey() > after)
                .limit(page.limit() + 1L)
                .map(entry -> new NumberedFinding(entry.getKey(), entry.getValue()))
                .toList();
        return page.page(rows, row -> List.of(Integer.toString(row.no())));
    }

    @Transactional
    Page<RunView> runs(UUID id, PageQuery page) {
        return page.page(cases.runs(lookup.existing(id), page), run -> List.of(Integer.toString(run.no())));
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        ExportCase one = lookup.existing(id);
        return CaseAction.of(one.stateAt(clock.instant()), hasCorrections(one), language);
    }

    /** Examines the case once more, with the registry as it is now. */
    @Transactional
    CaseView examine(UUID id, @Nullable String ifMatch) {
        ExportCase one = lookup.locked(id, ifMatch);
        CaseProblem.refuseMerged(one);
        CaseDocuments held = lookup.documents(one);
        Set<UUID> before = joining.adopt(one, held);
        examination.run(one, held, CaseRun.Trigger.REQUEST);
        joining.settle(one, before, CaseRun.Trigger.REQUEST);
        return lookup.view(one);
    }

    /** Applies corrections as new revisions; each revision examines the case again, which proves them. */
    @Transactional
    CaseView correct(UUID id, @Nullable String ifMatch, ApplyCorrections command) {
        ExportCase one = lookup.locked(id, ifMatch);
        rules.check(command);
        CaseProblem.refuseMerged(one);
        Corrections corrections =
                Corrections.of(CaseLookup.chosen(lookup.findings(one), command.findings()), followed(one));
        List<CorrectionRefused> refused = corrections.refused();
        if (!refused.isEmpty()) {
            throw CaseProblem.notYet(refused, one.stateAt(clock.instant()), hasCorrections(one));
        }
        if (corrections.documents().isEmpty()) {
            throw CaseProblem.nothingToCorrect(one.stateAt(clock.instant()));
        }
        // All before the first is applied: each revision joins the case anew.
        CaseDocuments held = lookup.held(one);
        Map<Corrections.Target, Content> examined = new LinkedHashMap<>();
        corrections
                .documents()
                .forEach(target -> examined.put(
                        target,
                        held.meant(target)
                                .orElseThrow(() -> CaseProblem.examineFirst(target, one.stateAt(clock.instant())))));
        examined.forEach((target, content) ->
                filing.correct(content.document(), corrections.applied(target, content.tree()), command.reason()));
        return lookup.view(one);
    }

    private boolean hasCorrections(ExportCase one) {
        return Corrections.any(lookup.findings(one), followed(one));
    }

    /** Whether a document of the case is changed in another service. */
    private Predicate<Corrections.Target> followed(ExportCase one) {
        Map<UUID, DocumentSummary> held = documents.summaries(one.documentIds().toList());
        return target -> one.documentIds()
                .flatMap(id -> Stream.ofNullable(held.get(id)))
                .filter(document -> document.kind() == target.kind()
                        && document.state() != DocumentState.CANCELLED
                        && target.means(document.number()))
                .findFirst()
                .map(DocumentSummary::followed)
                .orElse(false);
    }
}
