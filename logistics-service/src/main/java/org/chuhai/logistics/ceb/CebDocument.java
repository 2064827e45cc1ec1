package org.chuhai.logistics.ceb;

import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.DocumentMessage;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.platform.language.Text;

/** The messages that hold one of the documents that must agree. */
enum CebDocument implements DocumentMessage {
    ORDER(CebMessage.CEB303, DocumentKind.ORDER),
    WAYBILL(CebMessage.CEB505, DocumentKind.WAYBILL),
    LIST(CebMessage.CEB603, DocumentKind.DECLARATION);

    private static final String DELETE = "3";
    private static final String STORED = "1";

    private final CebMessage message;
    private final DocumentKind kind;

    CebDocument(CebMessage message, DocumentKind kind) {
        this.message = message;
        this.kind = kind;
    }

    @Override
    public String root() {
        return message.root();
    }

    @Override
    public String document() {
        return message.document();
    }

    @Override
    public DocumentKind kind() {
        return kind;
    }

    @Override
    public void check(Structure read, Violations violations) {
        refuseDeletion(head(read), violations);
        if (this == ORDER) {
            CebOrder.check(read, violations);
        }
    }

    @Override
    public Presented<?> present(Structure read) {
        DocumentState state = state(head(read));
        CustomsDocument taken = switch (this) {
            case ORDER -> CebOrder.of(read);
            case WAYBILL -> CebWaybill.of(read);
            case LIST -> CebList.of(read, state);
        };
        return new Presented<>(taken, 1, state);
    }

    @Override
    public String number(Structure read) {
        return switch (this) {
            case ORDER -> head(read).text("orderNo");
            case WAYBILL -> head(read).text("logisticsNo");
            case LIST -> head(read).text("copNo");
        };
    }

    private Structure head(Structure read) {
        return switch (this) {
            case ORDER -> read.part("OrderHead");
            case WAYBILL -> read;
            case LIST -> read.part("InventoryHead");
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
