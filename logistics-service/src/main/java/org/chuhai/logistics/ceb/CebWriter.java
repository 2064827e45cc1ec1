package org.chuhai.logistics.ceb;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chuhai.logistics.xmlmessage.MessageWriter;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Writes the messages of an export with the promises of {@link MessageWriter}; without signature, which is put in by whoever
 * holds the key. One instance serves any number of threads.
 */
public final class CebWriter {

    private static final String VERSION = "1.0";

    private final MessageWriter writer = new MessageWriter(CebTable.ELEMENTS, "ceb");

    /**
     * Writes one message, or nothing when anything in it breaks a limit; closing the stream is left to the caller.
     *
     * @param guid of the message, 36 characters, upper-case hexadecimal 8-4-4-4-12
     * @param documents 1 to 100
     * @param transfer required but on receipts, which have none
     * @throws IOException the stream itself failed
     */
    public Writing write(
            CebMessage message,
            String guid,
            List<Structure> documents,
            @Nullable CebTransfer transfer,
            OutputStream out)
            throws IOException {
        Structure.Builder root = Structure.builder().put("@guid", guid).put("@version", VERSION);
        documents.forEach(document -> root.add(message.document(), document));
        if (transfer != null) {
            root.add("BaseTransfer", transfer.structure());
        }
        return write(message, root.build(), out);
    }

    /** The same of a whole message, with its attributes and everything beside its documents. */
    Writing write(CebMessage message, Structure root, OutputStream out) throws IOException {
        return writer.write(message, root, out);
    }
}
