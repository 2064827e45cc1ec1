package org.chuhai.logistics.dec;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.ElementTable;
import org.chuhai.logistics.xmlmessage.ElementTable.Sequence;
import org.chuhai.logistics.xmlmessage.MessageFamily;
import org.chuhai.logistics.xmlmessage.MessageReader;
import org.chuhai.logistics.xmlmessage.MessageType;
import org.chuhai.logistics.xmlmessage.MessageWriter;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Taking;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.logistics.xmlmessage.Wording;
import org.chuhai.logistics.xmlmessage.Writing;
import org.chuhai.platform.language.Text;

/**
 * Reads and writes the answers to a form, with the limits and promises of {@link MessageReader} and {@link MessageWriter}. One
 * instance serves any number of threads.
 */
public final class DecReceipts {

    private static final String TABLE = "dec-receipt-elements.csv";
    private static final ElementTable RESPONSES =
            ElementTable.load(DecReceipts.class, TABLE, "http://www.chinaport.gov.cn/dec", Sequence.ANY);
    private static final ElementTable RESULTS = ElementTable.load(DecReceipts.class, TABLE, "", Sequence.ANY);

    private static final Taking<MessageType, DecReceipt> RECEIPTS = new Taking<>() {
        @Override
        public void check(MessageType message, Structure receipt, Violations violations) {
            Structure result = message == DecReceiptMessage.DATA ? receipt.part("DEC_RESULT") : receipt;
            Structure.Value time = result.value("NOTICE_DATE");
            if (time != null && DecReceipt.time(time.text()).isEmpty()) {
                violations.add(time.position(), time.where(), Rule.NOT_A_DATE, noTime(time.text()));
            }
        }

        @Override
        public DecReceipt take(MessageType message, Structure receipt) {
            return DecReceipt.of((DecReceiptMessage) message, receipt);
        }
    };

    private final MessageReader<MessageType> reader = new MessageReader<>(families());
    private final MessageWriter responses = new MessageWriter(RESPONSES, "");
    private final MessageWriter results = new MessageWriter(RESULTS, "");

    /** The answers, for a reader of several families. */
    public static List<MessageFamily<MessageType>> families() {
        return List.of(
                new MessageFamily<>(RESPONSES, List.of(DecReceiptMessage.RESPONSE)),
                new MessageFamily<>(RESULTS, List.of(DecReceiptMessage.RESULT, DecReceiptMessage.DATA)));
    }

    /** What becomes of an answer, for a reader of several families. */
    public static Taking<MessageType, DecReceipt> taking() {
        return RECEIPTS;
    }

    private static Text noTime(String value) {
        return new Text(
                "通知时间（NOTICE_DATE）必须是真实的时间，如 2026-01-17T10:00:00，实际为 " + Wording.zhQuoted(value),
                "time of the notice (NOTICE_DATE) must be a time that exists, such as 2026-01-17T10:00:00, not "
                        + Wording.quoted(value));
    }

    /**
     * Reads one answer to its end; closing the stream is left to the caller.
     *
     * @throws UnreadableInput this is no such message; it says why and, where known, at which line and column
     * @throws IOException the stream itself failed
     */
    public ReadPart<DecReceipt> read(InputStream message) throws UnreadableInput, IOException {
        return reader.read(message, RECEIPTS).documents().getFirst();
    }

    /**
     * Writes one answer, without a time as the client's and with one as customs' own; closing the stream is left to the caller.
     *
     * @throws IOException the stream itself failed
     */
    public Writing write(DecReceipt receipt, OutputStream out) throws IOException {
        MessageWriter writer = receipt.at() == null ? responses : results;
        return writer.write(receipt.message(), receipt.structure(), out);
    }
}
