package org.chuhai.order.dispatch;

import java.util.Locale;
import java.util.UUID;
import org.chuhai.testing.event.Letter;
import org.jspecify.annotations.Nullable;

/**
 * What logistics would tell of a waybill and of its shipment, for the walnut order of a shop.
 *
 * @param paper id of the waybill's document
 * @param shipment id of the shipment
 */
record Carrier(String tenant, UUID shop, String waybillNo, UUID paper, UUID shipment) {

    static final String CODE = "91000000MA0CARRAXR";

    static Carrier of(String tenant, UUID shop, String waybillNo) {
        return new Carrier(tenant, shop, waybillNo, UUID.randomUUID(), UUID.randomUUID());
    }

    /** As the order expects it. */
    Letter filed() {
        return filed(1, 1300, "25460", "91000000MA0WANUT1J", "KAZ");
    }

    Letter filed(long eventNo, int packages, String weight, @Nullable String seller, String country) {
        return waybill("filed", packages, weight, seller, country).numbered(eventNo);
    }

    Letter cancelled(long eventNo) {
        return waybill("cancelled", 1300, "25460", "91000000MA0WANUT1J", "KAZ").numbered(eventNo);
    }

    /** Named after the state, or {@code changed}. */
    Letter state(String state, long eventNo) {
        return shipment(state.toLowerCase(Locale.ROOT).replace('_', '-'), state, eventNo, "");
    }

    Letter reached(String milestone, String at, long eventNo) {
        return shipment(
                "milestone-reached",
                "IN_TRANSIT",
                eventNo,
                "\"milestone\":\"" + milestone + "\",\"reachedAt\":\"" + at + "\",");
    }

    Letter withdrawn(String milestone, long eventNo) {
        return shipment("milestone-withdrawn", "BOOKED", eventNo, "\"milestone\":\"" + milestone + "\",");
    }

    private Letter waybill(String fact, int packages, String weight, @Nullable String seller, String country) {
        String body = """
                {"waybill":{"id":"%s","shopId":"%s","revision":1,"state":"DRAFT","waybillNo":"%s",
                 "carrier":{"code":"%s","customsCode":null,"name":"陇运"},"seller":%s,"orderNo":null,
                 "consigneeCountry":"%s","pickedUpAt":null,"packages":%d,"grossWeightKg":"%s","aMemberOfANewerVersion":1}}""".formatted(
                paper,
                shop,
                waybillNo,
                CODE,
                seller == null ? "null" : "{\"code\":\"" + seller + "\",\"customsCode\":null,\"name\":\"陇南核桃商行\"}",
                country,
                packages,
                weight);
        return Letter.of("org.chuhai.logistics.waybill." + fact + ".v1", tenant, shop, paper, body);
    }

    private Letter shipment(String fact, String state, long eventNo, String more) {
        String body = """
                {%s"shipment":{"id":"%s","shopId":"%s","reference":"OUT-1","state":"%s",
                 "waybill":{"waybillNo":"%s","carrierCode":"%s"},"packages":1300,"weightKg":"25460","legs":[],
                 "destinationCountry":"KAZ","aMemberOfANewerVersion":true}}""".formatted(more, shipment, shop, state, waybillNo, CODE);
        return Letter.of("org.chuhai.logistics.shipment." + fact + ".v1", tenant, shop, shipment, body)
                .numbered(eventNo);
    }
}
