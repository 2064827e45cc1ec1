package org.chuhai.logistics.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.customsmessage.CustomsMessageReader;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.rate.RateTable;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.ReconciliationEngine;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.ReportJson;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.chuhai.logistics.tariff.TariffTable;

/** What messages come to without any batch. */
final class MessageReports {

    private static final CustomsMessageReader READER = new CustomsMessageReader();

    private MessageReports() {}

    /** What the engine says of the first document of each message, with the state that the message gives it. */
    static JsonNode report(String order, String waybill, String list) throws JsonProcessingException {
        ReferenceData reference = ReferenceData.of(
                Profile.EXACT,
                CodeTables.shipped(),
                TariffTable.shipped(),
                RateTable.shipped(),
                PartyRegistry.of(List.of()));
        ThreeDocuments documents = new ThreeDocuments(
                presented(order, Order.class), presented(waybill, Waybill.class), presented(list, Declaration.class));
        return new ObjectMapper()
                .readTree(ReportJson.compact(new ReconciliationEngine(reference).reconcile(documents)));
    }

    private static <D extends CustomsDocument> Presented<D> presented(String message, Class<D> type) {
        try {
            return switch (READER.read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)))
                    .getFirst()) {
                case ReadDocument.Accepted(Presented<?> read) ->
                    new Presented<>(type.cast(read.document()), read.revision(), read.state());
                case ReadDocument.Refused refused -> throw new AssertionError(refused.violations());
            };
        } catch (UnreadableInput | IOException e) {
            throw new AssertionError(e);
        }
    }
}
