package org.chuhai.logistics.customsdocument;

import org.chuhai.logistics.language.Text;

/** The three documents of an export, in the order in which they come into being. */
public enum DocumentKind {
    ORDER,
    WAYBILL,
    DECLARATION;

    public Text label() {
        return switch (this) {
            case ORDER -> new Text("订单", "order");
            case WAYBILL -> new Text("运单", "waybill");
            case DECLARATION -> new Text("申报单", "declaration");
        };
    }
}
