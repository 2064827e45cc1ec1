package org.chuhai.logistics.exportcase;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Which documents a case has: one of each kind by its numbers, and further ones where the profile allows several. */
@Embeddable
class HeldDocuments {

    private static final int CASES_AT_ONCE = 50;

    @Column(name = "order_document_id")
    private @Nullable UUID orderId;

    @Column(name = "waybill_document_id")
    private @Nullable UUID waybillId;

    @Column(name = "declaration_document_id")
    private @Nullable UUID declarationId;

    /** Whether there are further ones; only then are they asked for. */
    private boolean several;

    @ElementCollection
    @CollectionTable(name = "export_case_further", joinColumns = @JoinColumn(name = "case_id"))
    @BatchSize(size = CASES_AT_ONCE)
    private Set<FurtherDocument> further = new HashSet<>();

    protected HeldDocuments() {}

    void hold(CaseDocuments documents, UUID shop) {
        orderId = documents.idOf(DocumentKind.ORDER);
        waybillId = documents.idOf(DocumentKind.WAYBILL);
        declarationId = documents.idOf(DocumentKind.DECLARATION);
        hold(documents
                .further()
                .map(content -> new FurtherDocument(
                        shop, content.document().kind(), content.document().id()))
                .collect(Collectors.toSet()));
    }

    void letGo() {
        orderId = null;
        waybillId = null;
        declarationId = null;
        hold(Set.of());
    }

    private void hold(Set<FurtherDocument> others) {
        if (several || !others.isEmpty()) {
            further.retainAll(others);
            further.addAll(others);
            several = !others.isEmpty();
        }
    }

    @Nullable UUID first(DocumentKind kind) {
        return switch (kind) {
            case ORDER -> orderId;
            case WAYBILL -> waybillId;
            case DECLARATION -> declarationId;
        };
    }

    /** Besides the first of this kind. */
    Stream<UUID> further(DocumentKind kind) {
        return several
                ? further.stream()
                        .filter(document -> document.kind() == kind)
                        .map(FurtherDocument::documentId)
                        .sorted()
                : Stream.empty();
    }
}
