package org.chuhai.logistics.ceb;

import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.MessageType;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.platform.language.Text;

/** The messages that are read. */
enum CebMessage implements MessageType {
    CEB303("Order", DocumentKind.ORDER),
    CEB505("Logistics", DocumentKind.WAYBILL),
    CEB603("Inventory", DocumentKind.DECLARATION);

    private static final String DELETE = "3";
    private static final String STORED = "1";

    private final String document;
    private final DocumentKind kind;

    CebMessage(String document, DocumentKind kind) {
        this.document = document;
        this.kind = kind;
    }

    @Override
    public String root() {
        return name() + "Message";
    }

    @Override
    public String document() {
        return document;
    }

    @Override
    public DocumentKind kind() {
        return kind;
    }

    @Override
    public void check(Structure read, Violations violations) {
        refuseDeletion(head(read), violations);
        if (this == CEB303) {
            CebOrder.check(read, violations);
        }
    }

    @Override
    public Presented<?> present(Structure read) {
        DocumentState state = state(head(read));
        CustomsDocument taken = switch (this) {
            case CEB303 -> CebOrder.of(read);
            case CEB505 -> CebWaybill.of(read);
            case CEB603 -> CebList.of(read, state);
        };
        return new Presented<>(taken, 1, state);
    }

    private Structure head(Structure read) {
        return switch (this) {
            case CEB303 -> read.part("OrderHead");
            case CEB505 -> read;
            case CEB603 -> read.part("InventoryHead");
        };
    }

    private static void refuseDeletion(Structure head, Violations violations) {
        Structure.Value kind = head.value("appType");
        if (kind != null && kind.text().equals(DELETE)) {
            violations.add(
                    kind.position(),
                    kind.where(),
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text(
                            "报送类型（appType）为 3（删除）：删除申请不是可以核对的单证",
                            "kind of submission (appType) is 3 (delete): a deletion is no document to reconcile"));
        }
    }

    private static DocumentState state(Structure head) {
        if (head.optional("invtNo") != null) {
            return DocumentState.ACCEPTED;
        }
        return head.text("appStatus").equals(STORED) ? DocumentState.DRAFT : DocumentState.DECLARED;
    }
}
