package org.chuhai.logistics.ceb;

import org.chuhai.logistics.xmlmessage.MessageType;
import org.chuhai.platform.language.Text;

/** The messages of an export, each before its receipt; edition 202205 of the interface specification. */
public enum CebMessage implements MessageType {
    CEB303("Order", new Text("订单", "order")),
    CEB304("OrderReturn", new Text("订单回执", "receipt of an order")),
    CEB505("Logistics", new Text("运单", "waybill")),
    CEB506("LogisticsReturn", new Text("运单回执", "receipt of a waybill")),
    CEB507("Arrival", new Text("运抵单", "arrival note")),
    CEB508("ArrivalReturn", new Text("运抵单回执", "receipt of an arrival note")),
    CEB509("Departure", new Text("离境单", "departure note")),
    CEB510("DepartureReturn", new Text("离境单回执", "receipt of a departure note")),
    CEB603("Inventory", new Text("清单", "list")),
    CEB604("InventoryReturn", new Text("清单回执", "receipt of a list")),
    CEB605("InvtCancel", new Text("撤销申请单", "request to cancel a list")),
    CEB606("InvtCancelReturn", new Text("撤销申请单回执", "receipt of a request to cancel a list")),
    CEB607("WayBill", new Text("清单总分单", "master list")),
    CEB608("WayBillReturn", new Text("清单总分单回执", "receipt of a master list"));

    private final String document;
    private final Text label;

    CebMessage(String document, Text label) {
        this.document = document;
        this.label = label;
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
    public Text label() {
        return label;
    }

    /** Whether customs sends it in answer to another. */
    public boolean isReceipt() {
        return document.endsWith("Return");
    }
}
