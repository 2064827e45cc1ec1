package org.chuhai.logistics.customsdocument;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The carrier's waybill (CEB505). It has no order number of its own in the message; {@code orderNo}, consignee, mode and
 * time of collection are optional facts that the carrier may add.
 *
 * @param mode one-character mode of transport of the customs table
 * @param grossWeightKg kilograms
 * @param freight what the carriage really costs, in {@code currency}
 * @param insurance premium, in {@code currency}
 * @param goodsInfo goods as the carrier can verify them, free text
 */
public record Waybill(
        String waybillNo,
        Party carrier,
        @Nullable Party seller,
        @Nullable String orderNo,
        @Nullable Buyer consignee,
        @Nullable String mode,
        @Nullable Instant pickedUpAt,
        int packages,
        BigDecimal grossWeightKg,
        BigDecimal freight,
        BigDecimal insurance,
        String currency,
        String goodsInfo)
        implements CustomsDocument {

    @Override
    public DocumentKind kind() {
        return DocumentKind.WAYBILL;
    }
}
