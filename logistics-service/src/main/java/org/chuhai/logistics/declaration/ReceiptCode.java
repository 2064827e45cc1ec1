package org.chuhai.logistics.declaration;

import java.util.List;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Columns;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.codetable.DataRow;
import org.chuhai.logistics.codetable.Shape;
import org.chuhai.logistics.transmission.ReceiptMessage;
import org.chuhai.logistics.transmission.ToldReceipt;
import org.chuhai.platform.language.Text;

/**
 * What a code of a receipt means.
 *
 * @param key the message and the code
 * @param name what the table says of it
 */
record ReceiptCode(String key, ReceiptMeaning meaning, Text name) {

    private static final Columns COLUMNS =
            Columns.required("message", "code", "meaning", "nameZh", "nameEn", "evidence", "source");
    private static final Shape MESSAGE = Shape.of("CEB604|CEB606|DEC_RECEIPT", "回执报文", "a message of receipts");
    private static final Shape CODE = Shape.of("-\\*|[0-9A-Za-z]{1,10}", "回执代码", "a code of a receipt");
    private static final Shape MEANING = Shape.of("[A-Z_]+", "回执含义", "a meaning");
    private static final String EVERY_NEGATIVE = "-*";
    private static final Text UNKNOWN = new Text("未知的回执代码", "a code that is not in the table");

    /** The codes that receipts have. */
    static final class Table {

        private final CodeTable<ReceiptCode> codes;

        private Table(CodeTable<ReceiptCode> codes) {
            this.codes = codes;
        }

        static Table shipped() {
            DataFile file = DataFile.shipped(ReceiptCode.class, "receipt-codes.csv");
            return new Table(CodeTable.of(
                    file.rows(COLUMNS).stream().map(ReceiptCode::of).toList(), ReceiptCode::key));
        }

        /** What a receipt means; a code that nobody knows changes nothing. */
        ReceiptCode of(ToldReceipt told) {
            return of(told.message(), told.status());
        }

        ReceiptCode of(ReceiptMessage message, String status) {
            String code = status.startsWith("-") ? EVERY_NEGATIVE : status;
            ReceiptCode known = codes.get(key(message.name(), code));
            return known == null ? new ReceiptCode(key(message.name(), status), ReceiptMeaning.NOTED, UNKNOWN) : known;
        }

        List<ReceiptCode> all() {
            return codes.rows();
        }
    }

    private static ReceiptCode of(DataRow row) {
        row.evidence("evidence");
        return new ReceiptCode(
                key(row.text("message", MESSAGE), row.text("code", CODE)),
                ReceiptMeaning.valueOf(row.text("meaning", MEANING)),
                row.name());
    }

    private static String key(String message, String code) {
        return message + " " + code;
    }
}
