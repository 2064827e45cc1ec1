package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    CaseReportService(Cases cases, DocumentService documents) {
        this.cases = cases;
        this.documents = documents;
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
                        .flatMap(kind -> examined(kind, one, run, held).stream())
                        .toList(),
                tradeMode(one, run),
                run.no(),
                one.runNo(),
                run.at(),
                run.report(),
                List.of());
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
