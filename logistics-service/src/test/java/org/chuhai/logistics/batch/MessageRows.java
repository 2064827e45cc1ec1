package org.chuhai.logistics.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsmessage.CustomsMessageReader;
import org.chuhai.logistics.testdata.DocumentTree;

/** What messages say, as a row of NDJSON. */
final class MessageRows {

    private static final CustomsMessageReader READER = new CustomsMessageReader();

    private MessageRows() {}

    /** The first document of each message. */
    static String export(String order, String waybill, String list) {
        return "{\"order\":%s,\"waybill\":%s,\"declaration\":%s}".formatted(json(order), json(waybill), json(list));
    }

    private static String json(String message) {
        try {
            return switch (READER.read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)))
                    .getFirst()) {
                case ReadDocument.Accepted accepted ->
                    DocumentTree.of(accepted.presented().document()).toString();
                case ReadDocument.Refused refused -> throw new AssertionError(refused.violations());
            };
        } catch (UnreadableInput | IOException e) {
            throw new AssertionError(e);
        }
    }
}
