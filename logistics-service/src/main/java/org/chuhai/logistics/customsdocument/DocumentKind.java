package org.chuhai.logistics.customsdocument;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three documents of an export, in the order in which they come into being. */
@Schema(name = "DocumentKind", description = """
                One of the three documents of an export: ORDER (of the platform), WAYBILL (of the carrier) or \
                DECLARATION (to customs).""")
public enum DocumentKind {
    ORDER(new Text("订单", "order")),
    WAYBILL(new Text("运单", "waybill")),
    DECLARATION(new Text("申报单", "declaration"));

    private final Text label;

    DocumentKind(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
