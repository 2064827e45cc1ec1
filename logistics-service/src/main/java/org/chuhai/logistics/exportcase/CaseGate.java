package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.customsdocument.RevisionGate;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.SubmissionGate;
import org.jspecify.annotations.Nullable;

/**
 * A declaration goes to customs when its case matches, or when somebody answers for what differs; and what a list declares
 * stays as it is while customs has the list.
 */
@ApplicationScoped
class CaseGate implements SubmissionGate, RevisionGate {

    private final Cases cases;
    private final DocumentService documents;
    private final Clock clock;

    CaseGate(Cases cases, DocumentService documents, Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public @Nullable Obstacle obstacle(FiledDocument document) {
        if (document.kind() != DocumentKind.DECLARATION) {
            return null;
        }
        ExportCase one = cases.holding(document.id()).stream().findFirst().orElseThrow();
        CaseState state = one.stateAt(clock.instant());
        return state.isCleared() ? null : new Obstacle(one.id(), state.name(), blocking(one));
    }

    @Override
    public List<FiledDocument> declaredLists(FiledDocument document) {
        if (document.kind() == DocumentKind.DECLARATION) {
            return List.of();
        }
        return cases.holding(document.id()).stream()
                .flatMap(one -> Stream.ofNullable(one.documentId(DocumentKind.DECLARATION)))
                .map(documents::content)
                .filter(content -> content.document().declaredAt() != null
                        && content.presented().document() instanceof Declaration declaration
                        && declaration.route() == Route.LIST)
                .map(DocumentService.Content::document)
                .toList();
    }

    private int blocking(ExportCase one) {
        return cases.run(one, one.runNo())
                .map(run ->
                        (int) StreamSupport.stream(CaseLookup.findingsOf(run).spliterator(), false)
                                .filter(WaivedFinding::blocks)
                                .count())
                .orElse(0);
    }
}
