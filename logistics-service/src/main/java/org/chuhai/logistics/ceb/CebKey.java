package org.chuhai.logistics.ceb;

/** What a receipt may name of that which it answers. */
public enum CebKey {
    ORDER_NO("orderNo"),
    EBP_CODE("ebpCode"),
    EBC_CODE("ebcCode"),
    LOGISTICS_CODE("logisticsCode"),
    LOGISTICS_NO("logisticsNo"),
    AGENT_CODE("agentCode"),
    OPERATOR_CODE("operatorCode"),
    /** The number that the declaring firm gave. */
    COP_NO("copNo"),
    /** The number that the electronic port gave: 18 characters. */
    PRE_NO("preNo"),
    /** The number that customs gave to a list. */
    INVT_NO("invtNo"),
    BILL_NO("billNo"),
    /** Which of several messages of one note or master list. */
    MSG_SEQ_NO("msgSeqNo"),
    STATISTICS_FLAG("statisticsFlag");

    private final String element;

    CebKey(String element) {
        this.element = element;
    }

    /** Name of the element. */
    public String element() {
        return element;
    }
}
