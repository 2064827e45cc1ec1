package org.chuhai.logistics.reconciliation;

import org.chuhai.platform.language.Text;

/**
 * A relation between documents other than one to one to one, which a profile may allow on a route. A list has one order
 * and one waybill by its message (CEB interface specification 202205); several orders on a form are possible by its
 * message and not confirmed by any published guide. So nothing is allowed unless a profile says so.
 */
public enum Allowance {
    /** A declaration covers several orders. */
    SEVERAL_ORDERS(new Text("一份申报单对应多个订单", "several orders on one declaration")),
    /** The goods of a declaration travel by several waybills. */
    SEVERAL_WAYBILLS(new Text("一份申报单对应多份运单", "several waybills of one declaration")),
    /** An order is declared in parts. */
    SEVERAL_DECLARATIONS(new Text("一个订单分多份申报", "several declarations of one order"));

    private final Text label;

    Allowance(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
