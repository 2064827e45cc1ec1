package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.customsdocument.RevisionGate;
import org.chuhai.logistics.customsdocument.SubmissionGate;
import org.chuhai.logistics.judgement.Judge;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A declaration goes to customs when its case matches, or when somebody answers for what differs; and what a list declares
 * stays as it is while customs has the list.
 */
@ApplicationScoped
class CaseGate implements SubmissionGate, RevisionGate {

    private final Cases cases;
    private final CaseLookup lookup;
    private final Judge judge;
    private final CaseRegistry registry;
    private final Waiving waiving;
    private final DeclaringLists lists;
    private final Clock clock;

    CaseGate(
            Cases cases,
            CaseLookup lookup,
            Judge judge,
            CaseRegistry registry,
            Waiving waiving,
            DeclaringLists lists,
            Clock clock) {
        this.cases = cases;
        this.lookup = lookup;
        this.judge = judge;
        this.registry = registry;
        this.waiving = waiving;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public @Nullable Obstacle obstacle(FiledDocument document) {
        return obstacle(document, lookup::documents, registry::complete);
    }

    @Override
    public @Nullable Obstacle foreseen(FiledDocument document) {
        return obstacle(document, lookup::documents, this::foretold);
    }

    @Override
    public @Nullable Obstacle foreseen(FiledDocument document, Declaration content) {
        return obstacle(document, one -> lookup.documents(one).saying(content), this::foretold);
    }

    private Report foretold(Judge.Judgement judged, CaseDocuments held) {
        return registry.foretell(List.of(judged), List.of(held)).getFirst();
    }

    /**
     * What its latest run said may be out of date: another profile, another firm in the registry, another list. No run is
     * written of it: what goes is examined by that, and what is refused leaves nothing.
     */
    private @Nullable Obstacle obstacle(
            FiledDocument document,
            Function<ExportCase, CaseDocuments> holding,
            BiFunction<Judge.Judgement, CaseDocuments, Report> completing) {
        if (document.kind() != DocumentKind.DECLARATION) {
            return null;
        }
        ExportCase one = cases.holding(document.id()).stream().findFirst().orElseThrow();
        CaseDocuments held = holding.apply(one);
        Report report = completing.apply(judge.judge(held.examined(), judge.profile()), held);
        CaseState state = one.stateBy(report, waiving.covers(one, report), clock.instant());
        return state.isCleared() ? null : obstacle(one, state, report);
    }

    private static Obstacle obstacle(ExportCase one, CaseState state, Report report) {
        List<RuleId> blocking = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .map(Finding::rule)
                .toList();
        return new Obstacle(
                one.id(),
                state.name(),
                blocking.size(),
                blocking.stream().distinct().map(RuleId::name).toList());
    }

    @Override
    public List<FiledDocument> declaredLists(FiledDocument document) {
        if (document.kind() == DocumentKind.DECLARATION) {
            return List.of();
        }
        return lists.declared(document);
    }
}
