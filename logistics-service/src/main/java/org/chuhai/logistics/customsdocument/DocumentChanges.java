package org.chuhai.logistics.customsdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.chuhai.platform.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Writes down and tells that documents have changed. Whoever is interested observes {@link DocumentFiled}. */
@ApplicationScoped
class DocumentChanges {

    private static final String AGGREGATE = "customs-document";

    private final Documents documents;
    private final AuditTrail audit;
    private final Event<DocumentFiled> filed;

    DocumentChanges(Documents documents, AuditTrail audit, Event<DocumentFiled> filed) {
        this.documents = documents;
        this.audit = audit;
        this.filed = filed;
    }

    /** A step of the life cycle. */
    void record(FiledDocument document, String action, @Nullable String before, @Nullable String reason) {
        documents.flush();
        audit.record(new AuditTrail.Change(
                document.shopId(),
                AGGREGATE,
                document.id(),
                action,
                before,
                document.state().name(),
                reason));
    }

    /** The document is as it is now; once, after all its steps. */
    void tell(FiledDocument document, DocumentFiled.What what) {
        filed.fire(new DocumentFiled(document, what));
    }
}
