package org.chuhai.logistics.customssimulator;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.xmlmessage.MessageType;
import org.jspecify.annotations.Nullable;

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
            List.of(CebKey.AGENT_CODE, CebKey.COP_NO, CebKey.MSG_SEQ_NO)),
    /** The declaration form, in the words of the other messages: copNo is the sender's own number, preNo the data centre's. */
    FORM(
            null,
            null,
            "",
            "",
            0,
            List.of(CebKey.COP_NO, CebKey.PRE_NO, CebKey.ORDER_NO, CebKey.LOGISTICS_NO),
            List.of(CebKey.COP_NO));

    private static final String DEC_MESSAGE = "DecMessage";

    private static final int THOUSAND = 1000;

    private final @Nullable CebMessage message;
    private final @Nullable CebMessage receipt;
    private final String head;
    private final String lines;
    private final int errors;
    private final List<CebKey> answered;
    private final List<CebKey> identity;

    Submitted(
            @Nullable CebMessage message,
            @Nullable CebMessage receipt,
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

    /** The kind of a message that is taken. */
    static Submitted of(MessageType type) {
        return Arrays.stream(values())
                .filter(kind -> kind.message == type)
                .findFirst()
                .orElse(FORM);
    }

    /** As scripts call it, such as CEB603. */
    public String message() {
        return message == null ? DEC_MESSAGE : message.name();
    }

    /** Null for the form, whose answers are no messages of this family. */
    @Nullable CebMessage receipt() {
        return receipt;
    }

    /** The messages that scripts can name. */
    static List<CebMessage> messages() {
        return Arrays.stream(values())
                .flatMap(kind -> Stream.ofNullable(kind.message))
                .toList();
    }

    /** One of the three that are joined. */
    boolean isJoined() {
        return this == ORDER || this == WAYBILL || this == LIST;
    }

    /** How far apart two receipts of a document are at least: as finely as they tell time. */
    Duration tick() {
        return this == FORM ? Duration.ofSeconds(1) : Duration.ofMillis(1);
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
        return this == FORM ? ReceiptStatus.FORM_NOT_STORED : error(1, 1);
    }

    /** Error code of a breach of rule K1 to K6. */
    String businessError(int rule) {
        return this == FORM ? ReceiptStatus.FORM_REFUSED : error(2, rule);
    }

    /** Error code of what cannot be done with what is there already. */
    String processingError() {
        return this == FORM ? ReceiptStatus.FORM_REFUSED : error(3, 1);
    }

    private String error(int range, int number) {
        return "-" + ((errors + range) * THOUSAND + number);
    }
}
