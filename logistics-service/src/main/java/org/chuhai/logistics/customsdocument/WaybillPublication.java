package org.chuhai.logistics.customsdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chuhai.platform.outbox.Outbox;

/** Tells others of waybills: orders are dispatched by them. Other kinds of documents concern this service only, so far. */
@ApplicationScoped
class WaybillPublication {

    private final DocumentService documents;
    private final Outbox outbox;

    WaybillPublication(DocumentService documents, Outbox outbox) {
        this.documents = documents;
        this.outbox = outbox;
    }

    void tell(@Observes DocumentFiled filed) {
        FiledDocument document = filed.document();
        boolean cancelled = document.state() == DocumentState.CANCELLED;
        if (document.kind() != DocumentKind.WAYBILL || (filed.what() == DocumentFiled.What.MOVED && !cancelled)) {
            return;
        }
        Waybill waybill = (Waybill) documents.content(document.id()).presented().document();
        WaybillFacts facts = WaybillFacts.of(document, waybill);
        outbox.append(
                document.id(),
                document.shopId(),
                cancelled ? new WaybillEvent.Cancelled(facts) : new WaybillEvent.Filed(facts));
    }
}
