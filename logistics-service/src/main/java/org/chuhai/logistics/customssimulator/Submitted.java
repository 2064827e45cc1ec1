package org.chuhai.logistics.customssimulator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.logistics.ceb.CebMessage;

/** What is submitted: the messages that are taken, how each is answered, and by what a document of it is known. */
public enum Submitted {
    ORDER(
            CebMessage.CEB303,
            CebMessage.CEB304,
            "OrderHead",
            "OrderList",
            301,
            List.of(CebKey.EBP_CODE, CebKey.EBC_CODE, CebKey.ORDER_NO),
            List.of(CebKey.EBC_CODE, CebKey.ORDER_NO)),
    WAYBILL(
            CebMessage.CEB505,
            CebMessage.CEB506,
            "",
            "",
            501,
            List.of(CebKey.LOGISTICS_CODE, CebKey.LOGISTICS_NO),
            List.of(CebKey.LOGISTICS_CODE, CebKey.LOGISTICS_NO)),
    LIST(
            CebMessage.CEB603,
            CebMessage.CEB604,
            "InventoryHead",
            "InventoryList",
            601,
            List.of(
                    CebKey.AGENT_CODE,
                    CebKey.COP_NO,
                    CebKey.PRE_NO,
                    CebKey.EBC_CODE,
                    CebKey.EBP_CODE,
                    CebKey.ORDER_NO,
                    CebKey.STATISTICS_FLAG),
            List.of(CebKey.EBC_CODE, CebKey.ORDER_NO)),
    CANCELLATION(
            CebMessage.CEB605,
            CebMessage.CEB606,
            "",
            "",
            605,
            List.of(CebKey.AGENT_CODE, CebKey.COP_NO, CebKey.PRE_NO, CebKey.INVT_NO),
            List.of(CebKey.AGENT_CODE, CebKey.COP_NO)),
    ARRIVAL(
            CebMessage.CEB507,
            CebMessage.CEB508,
            "ArrivalHead",
            "ArrivalList",
            801,
            List.of(
                    CebKey.OPERATOR_CODE,
                    CebKey.LOGISTICS_CODE,
                    CebKey.PRE_NO,
                    CebKey.COP_NO,
                    CebKey.BILL_NO,
                    CebKey.MSG_SEQ_NO),
            List.of(CebKey.OPERATOR_CODE, CebKey.COP_NO, CebKey.MSG_SEQ_NO)),
    DEPARTURE(
            CebMessage.CEB509,
            CebMessage.CEB510,
            "DepartureHead",
            "DepartureList",
            505,
            List.of(CebKey.LOGISTICS_CODE, CebKey.COP_NO, CebKey.PRE_NO, CebKey.MSG_SEQ_NO),
            List.of(CebKey.LOGISTICS_CODE, CebKey.COP_NO, CebKey.MSG_SEQ_NO)),
    MASTER_LIST(
            CebMessage.CEB607,
            CebMessage.CEB608,
            "WayBillHead",
            "WayBillList",
            901,
            List.of(
                    CebKey.AGENT_CODE,
                    CebKey.LOGISTICS_CODE,
                    CebKey.COP_NO,
                    CebKey.PRE_NO,
                    CebKey.BILL_NO,
                    CebKey.MSG_SEQ_NO),
            List.of(CebKey.AGENT_CODE, CebKey.COP_NO, CebKey.MSG_SEQ_NO));

    private static final int THOUSAND = 1000;

    private final CebMessage message;
    private final CebMessage receipt;
    private final String head;
    private final String lines;
    private final int errors;
    private final List<CebKey> answered;
    private final List<CebKey> identity;

    Submitted(
            CebMessage message,
            CebMessage receipt,
            String head,
            String lines,
            int errors,
            List<CebKey> answered,
            List<CebKey> identity) {
        this.message = message;
        this.receipt = receipt;
        this.head = head;
        this.lines = lines;
        this.errors = errors;
        this.answered = answered;
        this.identity = identity;
    }

    /** The kind of a message, or nothing for a receipt. */
    static Optional<Submitted> of(CebMessage message) {
        return Arrays.stream(values()).filter(kind -> kind.message == message).findFirst();
    }

    public CebMessage message() {
        return message;
    }

    public CebMessage receipt() {
        return receipt;
    }

    /** The part that holds the head; empty where the document is its own head. */
    String head() {
        return head;
    }

    /** The parts that hold the lines; empty where there are none. */
    String lines() {
        return lines;
    }

    /** What a receipt repeats. */
    List<CebKey> answered() {
        return answered;
    }

    /** By what a document is known (K7). */
    List<CebKey> identity() {
        return identity;
    }

    /** Error code of a breach of the structure: the ranges of customs begin with signature, then format, business, processing. */
    String formatError() {
        return error(1, 1);
    }

    /** Error code of a breach of rule K1 to K6. */
    String businessError(int rule) {
        return error(2, rule);
    }

    /** Error code of what cannot be done with what is there already. */
    String processingError() {
        return error(3, 1);
    }

    private String error(int range, int number) {
        return "-" + ((errors + range) * THOUSAND + number);
    }
}
