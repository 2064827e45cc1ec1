package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.casereport.ReportedCase;
import org.chuhai.logistics.casereport.ReportedCase.Examined;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentSummary;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** Reads what a report's page shows. The page is made afterwards, when no connection is held. */
@ApplicationScoped
class CaseReportService {

    private final Cases cases;
    private final DocumentService documents;
    private final Waivers waivers;
    private final Clock clock;

    CaseReportService(Cases cases, DocumentService documents, Waivers waivers, Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.waivers = waivers;
        this.clock = clock;
    }

    /** A run with its report; the latest one when no number is given. */
    @Transactional
    ReportedCase reported(UUID id, @Nullable Integer no) {
        ExportCase one = cases.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
        CaseRun run = cases.run(one, no == null ? one.runNo() : no).orElseThrow(CommonProblem::notFound);
        Map<UUID, DocumentSummary> held = documents.summaries(one.documentIds().toList());
        return new ReportedCase(
                one.id(),
                one.orderNo(),
                one.waybillNo(),
                Stream.of(DocumentKind.values())
                        .flatMap(kind -> Stream.concat(examined(kind, one, run, held).stream(), further(kind, run)))
                        .toList(),
                tradeMode(one, run),
                run.no(),
                one.runNo(),
                run.at(),
                run.report(),
                waivers(one, run));
    }

    private static Stream<Examined> further(DocumentKind kind, CaseRun run) {
        return run.further().stream()
                .filter(document -> document.kind() == kind)
                .map(document -> new Examined(kind, document.number(), document.revision(), null));
    }

    /** For the findings of the latest run, while somebody answers for them. */
    private List<ReportedCase.Waiver> waivers(ExportCase one, CaseRun run) {
        if (run.no() != one.runNo() || one.stateAt(clock.instant()) != CaseState.WAIVED) {
            return List.of();
        }
        CaseWaiver waiver = waivers.open(one.id()).orElse(null);
        if (waiver == null) {
            return List.of();
        }
        List<ReportedCase.Waiver> answered = new ArrayList<>();
        JsonNode findings = CaseLookup.findingsOf(run);
        for (int i = 0; i < findings.size(); i++) {
            if (waiver.findings().contains(WaivedFinding.of(findings.get(i)))) {
                answered.add(new ReportedCase.Waiver(i + 1, waiver.reason(), waiver.approver(), waiver.expiresAt()));
            }
        }
        return answered;
    }

    /** A case that was merged has its documents elsewhere; what they were called is known as far as the case was called so. */
    private static Optional<Examined> examined(
            DocumentKind kind, ExportCase one, CaseRun run, Map<UUID, DocumentSummary> held) {
        Integer revision = run.revisionOf(kind);
        if (revision == null) {
            return Optional.empty();
        }
        UUID id = one.documentId(kind);
        DocumentSummary document = id == null ? null : held.get(id);
        if (document != null) {
            String customs = run.no() == one.runNo() ? document.customsNumber() : null;
            return Optional.of(new Examined(kind, document.number(), revision, customs));
        }
        String known = switch (kind) {
            case ORDER -> one.orderNo();
            case WAYBILL -> one.waybillNo();
            case DECLARATION -> null;
        };
        return Optional.of(new Examined(kind, known == null ? "" : known, revision, null));
    }

    private @Nullable String tradeMode(ExportCase one, CaseRun run) {
        UUID id = one.documentId(DocumentKind.DECLARATION);
        Integer revision = run.revisionOf(DocumentKind.DECLARATION);
        if (id == null || revision == null) {
            return null;
        }
        ObjectNode declared = documents.revision(id, revision).orElse(null);
        return declared == null ? null : declared.path("tradeMode").textValue();
    }
}
