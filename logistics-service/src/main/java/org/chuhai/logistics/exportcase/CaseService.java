package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.DocumentFiling;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.DocumentSummary;
import org.chuhai.logistics.exportcase.Corrections.CorrectionRefused;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.json.EventJson;
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
    private final DocumentService documents;
    private final DocumentFiling filing;
    private final CaseExamination examination;
    private final ContentRules rules;
    private final CurrentCaller caller;

    CaseService(
            Cases cases,
            DocumentService documents,
            DocumentFiling filing,
            CaseExamination examination,
            ContentRules rules,
            CurrentCaller caller) {
        this.cases = cases;
        this.documents = documents;
        this.filing = filing;
        this.examination = examination;
        this.rules = rules;
        this.caller = caller;
    }

    @Transactional
    Page<CaseView> list(CaseFilter filter, PageQuery page) {
        ShopScope seen = caller.get().shops();
        Page<ExportCase> found = page.page(
                cases.page(filter, seen, page), one -> List.of(one.id().toString()));
        Map<UUID, DocumentSummary> held = documents.summaries(
                found.items().stream().flatMap(ExportCase::documentIds).toList());
        return found.map(one -> CaseView.of(one, held));
    }

    @Transactional
    CaseView get(UUID id) {
        return view(existing(id));
    }

    /** The report of a run, exactly as it was made; of the latest one when no number is given. */
    @Transactional
    String report(UUID id, @Nullable Integer run) {
        ExportCase one = existing(id);
        return cases.run(one, run == null ? one.runNo() : run)
                .orElseThrow(CommonProblem::notFound)
                .report();
    }

    @Transactional
    Page<NumberedFinding> findings(UUID id, PageQuery page) {
        int after = page.key(0, Integer::valueOf, 0);
        List<NumberedFinding> rows = findingsOf(existing(id)).entrySet().stream()
                .filter(entry -> entry.getKey() > after)
                .limit(page.limit() + 1L)
                .map(entry -> new NumberedFinding(entry.getKey(), entry.getValue()))
                .toList();
        return page.page(rows, row -> List.of(Integer.toString(row.no())));
    }

    @Transactional
    Page<RunView> runs(UUID id, PageQuery page) {
        return page.page(cases.runs(existing(id), page), run -> List.of(Integer.toString(run.no())));
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        ExportCase one = existing(id);
        return CaseAction.of(one.state(), hasCorrections(one), language);
    }

    /** Examines the case once more, with the registry as it is now. */
    @Transactional
    CaseView examine(UUID id, @Nullable String ifMatch) {
        ExportCase one = locked(id, ifMatch);
        CaseProblem.refuseMerged(one);
        examination.run(one, documentsOf(one), CaseRun.Trigger.REQUEST);
        return view(one);
    }

    /** Applies corrections as new revisions; each revision examines the case again, which proves them. */
    @Transactional
    CaseView correct(UUID id, @Nullable String ifMatch, ApplyCorrections command) {
        ExportCase one = locked(id, ifMatch);
        rules.check(command);
        CaseProblem.refuseMerged(one);
        Corrections corrections = Corrections.of(chosen(findingsOf(one), command), followed(one));
        List<CorrectionRefused> refused = corrections.refused();
        if (!refused.isEmpty()) {
            throw CaseProblem.notYet(refused, one.state());
        }
        if (corrections.documents().isEmpty()) {
            throw CaseProblem.nothingToCorrect(one.state());
        }
        // All before the first is applied: each revision joins the case anew.
        Map<DocumentKind, Content> examined = new EnumMap<>(DocumentKind.class);
        corrections.documents().forEach(kind -> examined.put(kind, Objects.requireNonNull(content(one, kind))));
        examined.forEach((kind, content) ->
                filing.correct(content.document(), corrections.applied(kind, content.tree()), command.reason()));
        return view(one);
    }

    private Map<Integer, JsonNode> chosen(Map<Integer, JsonNode> findings, ApplyCorrections command) {
        if (command.findings() == null) {
            return findings;
        }
        Map<Integer, JsonNode> chosen = new TreeMap<>(findings);
        chosen.keySet().retainAll(command.findings());
        List<Integer> unknown = command.findings().stream()
                .filter(number -> !findings.containsKey(number))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw CaseProblem.unknownFindings(unknown);
        }
        return chosen;
    }

    /** By their numbers in the latest report, from 1. */
    private Map<Integer, JsonNode> findingsOf(ExportCase one) {
        Map<Integer, JsonNode> findings = new TreeMap<>();
        cases.run(one, one.runNo())
                .ifPresent(run -> tree(run.report())
                        .path("findings")
                        .forEach(finding -> findings.put(findings.size() + 1, finding)));
        return findings;
    }

    private boolean hasCorrections(ExportCase one) {
        Corrections corrections = Corrections.of(findingsOf(one), followed(one));
        return corrections.refused().isEmpty() && !corrections.documents().isEmpty();
    }

    /** Those that are changed in another service. */
    private Set<DocumentKind> followed(ExportCase one) {
        return documents.summaries(one.documentIds().toList()).values().stream()
                .filter(DocumentSummary::followed)
                .map(DocumentSummary::kind)
                .collect(Collectors.toSet());
    }

    private CaseDocuments documentsOf(ExportCase one) {
        return new CaseDocuments(
                content(one, DocumentKind.ORDER),
                content(one, DocumentKind.WAYBILL),
                content(one, DocumentKind.DECLARATION));
    }

    private @Nullable Content content(ExportCase one, DocumentKind kind) {
        UUID id = one.documentId(kind);
        return id == null ? null : documents.content(id);
    }

    private CaseView view(ExportCase one) {
        return CaseView.of(one, documents.summaries(one.documentIds().toList()));
    }

    private ExportCase locked(UUID id, @Nullable String ifMatch) {
        documents.lock(existing(id).shopId());
        ExportCase one = existing(id);
        cases.getEntityManager().refresh(one);
        Version.mustBe(one.version(), ifMatch);
        return one;
    }

    private ExportCase existing(UUID id) {
        return cases.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
    }

    private static JsonNode tree(String json) {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reports are written as JSON", e);
        }
    }
}
