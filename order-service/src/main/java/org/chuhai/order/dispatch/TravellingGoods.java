package org.chuhai.order.dispatch;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of goods under a waybill, from the waybill itself or from its shipment.
 *
 * @param sellerCodes none where only a shipment is known, or the carrier does not say
 * @param country as it was written: of the shipment's destination, else of the waybill's consignee
 */
record TravellingGoods(
        List<String> sellerCodes,
        @Nullable String orderNo,
        @Nullable String country,
        int packages,
        BigDecimal grossWeightKg) {

    TravellingGoods {
        sellerCodes = List.copyOf(sellerCodes);
    }

    /** The carrier's own paper says most; where the goods go, the shipment knows better. */
    static TravellingGoods of(Waybill waybill, @Nullable Carriage carriage) {
        String destination = carriage == null ? null : carriage.destinationCountry();
        return new TravellingGoods(
                waybill.sellerCodes(),
                waybill.orderNo(),
                destination == null ? waybill.consigneeCountry() : destination,
                waybill.packages(),
                waybill.grossWeightKg());
    }

    /** Its waybill is known by its number only. */
    static TravellingGoods of(Carriage carriage) {
        return new TravellingGoods(
                List.of(), null, carriage.destinationCountry(), carriage.packages(), carriage.grossWeightKg());
    }

    /** The codes that say something. */
    static List<String> codes(@Nullable String... codes) {
        return Stream.of(codes)
                .flatMap(Stream::ofNullable)
                .filter(code -> !code.isBlank())
                .toList();
    }
}
