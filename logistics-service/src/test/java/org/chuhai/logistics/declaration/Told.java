package org.chuhai.logistics.declaration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebReceipt;
import org.chuhai.logistics.ceb.CebWriter;

/** A receipt of customs for a list, or for its order: minutes after its morning, status and words. */
public record Told(CebMessage message, int minute, String status, String info) {

    /** @param guid of the message that is answered; one that no message has leaves it to the numbers */
    public byte[] message(SilkExport export, UUID guid) {
        Map<CebKey, String> keys = keys(export);
        CebReceipt receipt = new CebReceipt(
                message, written(guid), keys, status, export.morning().plusSeconds(60L * minute), info);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CebWriter().write(message, written(UUID.randomUUID()), List.of(receipt.structure()), null, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Map<CebKey, String> keys(SilkExport export) {
        return switch (message) {
            case CEB304 ->
                Map.of(
                        CebKey.EBP_CODE, "91000000MA0MARKTXF",
                        CebKey.EBC_CODE, "91000000MA0HANFU00",
                        CebKey.ORDER_NO, export.order());
            case CEB606 ->
                Map.of(
                        CebKey.AGENT_CODE, "91000000MA0BRKER93",
                        CebKey.COP_NO, export.number(),
                        CebKey.PRE_NO, "B20260114000000001",
                        CebKey.INVT_NO, "29002026E000000001");
            default ->
                Map.of(
                        CebKey.AGENT_CODE, "91000000MA0BRKER93",
                        CebKey.COP_NO, export.number(),
                        CebKey.PRE_NO, "B20260114000000001",
                        CebKey.INVT_NO, "29002026E000000001",
                        CebKey.EBC_CODE, "91000000MA0HANFU00",
                        CebKey.EBP_CODE, "91000000MA0MARKTXF",
                        CebKey.ORDER_NO, export.order(),
                        CebKey.STATISTICS_FLAG, "A");
        };
    }

    private static String written(UUID guid) {
        return guid.toString().toUpperCase(Locale.ROOT);
    }
}
