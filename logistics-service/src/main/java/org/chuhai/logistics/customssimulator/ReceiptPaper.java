package org.chuhai.logistics.customssimulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebReceipt;
import org.chuhai.logistics.ceb.CebWriter;
import org.chuhai.logistics.dec.DecReceipt;
import org.chuhai.logistics.dec.DecReceipts;
import org.chuhai.logistics.xmlmessage.Writing;

/** Writes a receipt as a message of its own. */
final class ReceiptPaper {

    /** Of the electronic port: customs has given no number yet. */
    private static final Set<String> OF_THE_PORT = Set.of("1", "2", "3", "4");

    private static final CebWriter WRITER = new CebWriter();
    private static final DecReceipts FORMS = new DecReceipts();

    private ReceiptPaper() {}

    /** What a receipt of this kind is called. */
    static String message(Submitted kind) {
        CebMessage receipt = kind.receipt();
        return receipt == null ? "DEC" : receipt.name();
    }

    static byte[] of(Entry entry, String status, String info, Instant at) {
        CebMessage receipt = entry.kind().receipt();
        return receipt == null ? ofForm(entry, status, info, at) : of(receipt, entry, status, info, at);
    }

    private static byte[] of(CebMessage receipt, Entry entry, String status, String info, Instant at) {
        Map<CebKey, String> keys = new EnumMap<>(CebKey.class);
        keys.putAll(entry.keys());
        if (entry.kind() == Submitted.LIST && OF_THE_PORT.contains(status)) {
            keys.remove(CebKey.INVT_NO);
        }
        // What a broken document lacks, and its receipt must have.
        if (entry.kind() == Submitted.LIST) {
            keys.putIfAbsent(CebKey.STATISTICS_FLAG, "A");
        }
        if (entry.kind().answered().contains(CebKey.MSG_SEQ_NO)) {
            keys.putIfAbsent(CebKey.MSG_SEQ_NO, "1");
        }
        return written(new CebReceipt(receipt, guid(), keys, status, at, info));
    }

    /** The client answers at once and knows no time; customs gives its number when it accepts the form. */
    private static byte[] ofForm(Entry entry, String status, String info, Instant at) {
        boolean stored = !status.equals(ReceiptStatus.FORM_NOT_STORED);
        boolean accepted = !ReceiptStatus.isBeforeAcceptance(status);
        DecReceipt receipt = new DecReceipt(
                entry.keys().get(CebKey.COP_NO),
                stored ? entry.keys().get(CebKey.PRE_NO) : null,
                accepted ? entry.keys().get(CebKey.INVT_NO) : null,
                status,
                ReceiptStatus.isOfTheClient(status) ? null : at,
                info);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            return taken(FORMS.write(receipt, out), out);
        } catch (IOException e) {
            throw new UncheckedIOException("an array is always written", e);
        }
    }

    private static byte[] written(CebReceipt receipt) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            return taken(WRITER.write(receipt.message(), guid(), List.of(receipt.structure()), null, out), out);
        } catch (IOException e) {
            throw new UncheckedIOException("an array is always written", e);
        }
    }

    private static byte[] taken(Writing writing, ByteArrayOutputStream out) {
        return switch (writing) {
            case Writing.Written written -> out.toByteArray();
            case Writing.Unwritable(var violations) ->
                throw new IllegalStateException("a receipt of what was read can be written: " + violations);
        };
    }

    private static String guid() {
        return UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }
}
