package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.judgement.Judge;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.json.EventJson;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** What the use cases look up before they do anything: the case, its documents, and what was found in them. */
@ApplicationScoped
class CaseLookup {

    private final Cases cases;
    private final DocumentService documents;
    private final Waivers waivers;
    private final CaseCompany company;
    private final Judge judge;
    private final Clock clock;

    CaseLookup(Cases cases, DocumentService documents, Waivers waivers, CaseCompany company, Judge judge, Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.waivers = waivers;
        this.company = company;
        this.judge = judge;
        this.clock = clock;
    }

    ExportCase existing(UUID id) {
        return cases.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
    }

    /** Nobody else changes it, nor files documents in its shop, until the transaction ends. */
    ExportCase locked(UUID id) {
        documents.lock(existing(id).shopId());
        ExportCase one = existing(id);
        cases.getEntityManager().refresh(one);
        return one;
    }

    /** As {@link #locked(UUID)}, in the version that the caller has seen. */
    ExportCase locked(UUID id, @Nullable String ifMatch) {
        ExportCase one = locked(id);
        Version.mustBe(one.version(), ifMatch);
        return one;
    }

    /** As it is shown now. */
    CaseView view(ExportCase one) {
        return CaseView.of(
                one,
                documents.summaries(one.documentIds().toList()),
                one.state() == CaseState.WAIVED ? waivers.open(one.id()).orElse(null) : null,
                clock.instant());
    }

    /** With what the profile that is in force adds to them. */
    CaseDocuments documents(ExportCase one) {
        CaseDocuments three = new CaseDocuments(
                content(one, DocumentKind.ORDER),
                content(one, DocumentKind.WAYBILL),
                content(one, DocumentKind.DECLARATION));
        return company.of(one, three, judge.profile(), null);
    }

    /** Those that its latest run examined, whatever the profile says now. */
    CaseDocuments held(ExportCase one) {
        return CaseDocuments.of(one, documents.contents(one.documentIds().toList()));
    }

    @Nullable Content content(ExportCase one, DocumentKind kind) {
        UUID id = one.documentId(kind);
        return id == null ? null : documents.content(id);
    }

    /** Every case has one from its first document on. */
    CaseRun latestRun(ExportCase one) {
        return cases.run(one, one.runNo()).orElseThrow();
    }

    /** Of the latest report, by their numbers from 1. */
    Map<Integer, JsonNode> findings(ExportCase one) {
        Map<Integer, JsonNode> findings = new TreeMap<>();
        cases.run(one, one.runNo())
                .ifPresent(run -> findingsOf(run).forEach(finding -> findings.put(findings.size() + 1, finding)));
        return findings;
    }

    /** Those of the numbers, or all when there are none. */
    static Map<Integer, JsonNode> chosen(Map<Integer, JsonNode> findings, @Nullable Set<Integer> numbers) {
        if (numbers == null) {
            return findings;
        }
        Map<Integer, JsonNode> chosen = new TreeMap<>(findings);
        chosen.keySet().retainAll(numbers);
        List<Integer> unknown = numbers.stream()
                .filter(number -> !findings.containsKey(number))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw CaseProblem.unknownFindings(unknown);
        }
        return chosen;
    }

    static JsonNode findingsOf(CaseRun run) {
        try {
            return EventJson.MAPPER.readTree(run.report()).path("findings");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reports are written as JSON", e);
        }
    }
}
