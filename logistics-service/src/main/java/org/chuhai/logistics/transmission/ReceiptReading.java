package org.chuhai.logistics.transmission;

import java.io.IOException;
import java.util.List;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;

/** Reads messages of receipts. */
interface ReceiptReading {

    /**
     * What a message says.
     *
     * @param receipts that could be read
     * @param violations of those that could not, with their XPath
     */
    record Read(List<ToldReceipt> receipts, List<Violation> violations) {

        public Read {
            receipts = List.copyOf(receipts);
            violations = List.copyOf(violations);
        }
    }

    /**
     * Reads one message to its end.
     *
     * @throws UnreadableInput this is no message of receipts
     */
    Read read(byte[] message) throws UnreadableInput, IOException;
}
