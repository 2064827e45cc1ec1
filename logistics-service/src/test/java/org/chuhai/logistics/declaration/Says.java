package org.chuhai.logistics.declaration;

import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.transmission.ReceiptMessage;
import org.chuhai.logistics.transmission.ToldReceipt;
import org.jspecify.annotations.Nullable;

/**
 * Something that customs, or the Single Window's client, says of a declaration.
 *
 * @param sending the one that it names by guid or by the number of the sending; 0 where it names none
 * @param minute of customs' morning; null where it has no time
 */
record Says(
        ReceiptMessage message,
        int sending,
        @Nullable String preEntryNo,
        @Nullable String customsNumber,
        @Nullable Integer minute,
        String status)
        implements Retelling.Step {

    private static final String PRE_NO = "B20260114000000001";
    private static final String INVT_NO = "29002026E000000001";

    /** Of a list, by its number. */
    static Says list(int minute, String status) {
        return list(0, minute, status);
    }

    /** Of a list, by the guid of a sending. */
    static Says list(int sending, int minute, String status) {
        return new Says(ReceiptMessage.CEB604, sending, PRE_NO, INVT_NO, minute, status);
    }

    /** Of the request to cancel a list. */
    static Says cancellation(int minute, String status) {
        return new Says(ReceiptMessage.CEB606, 0, PRE_NO, INVT_NO, minute, status);
    }

    /** The client, of one sending of a form. */
    static Says client(int sending, @Nullable String seqNo, String status) {
        return new Says(ReceiptMessage.DEC_RECEIPT, sending, seqNo, null, null, status);
    }

    /** Customs of a form, by the numbers that it has. */
    static Says form(@Nullable String seqNo, @Nullable String entryId, int minute, String status) {
        return new Says(ReceiptMessage.DEC_RECEIPT, 0, seqNo, entryId, minute, status);
    }

    ToldReceipt receipt(String number, Retelling.Sent sent, Instant morning) {
        boolean isForm = message == ReceiptMessage.DEC_RECEIPT;
        return new ToldReceipt(
                message,
                isForm ? null : sending == 0 ? UUID.randomUUID() : sent.id(),
                isForm ? sent.ownNo() : number,
                preEntryNo,
                customsNumber,
                status,
                minute == null ? null : morning.plusSeconds(60L * minute),
                "回执 " + status);
    }
}
