package org.chuhai.logistics.wall;

import java.util.Objects;
import java.util.UUID;
import org.chuhai.logistics.Api;

/**
 * What the rows of a shop are called, one of every kind.
 *
 * @param partyId a firm of the tenant's registry, of this customs code
 * @param declaration the shop's reference of its declaration
 * @param revision the highest of the waybill document
 * @param run the highest of the case
 * @param finding the highest of the case
 * @param parcel the carrier's number of the shipment
 */
record Rows(
        Api api,
        UUID shop,
        String partyId,
        String customsCode,
        String goneParty,
        String order,
        String waybill,
        String declaration,
        String revision,
        String caseId,
        String run,
        String finding,
        String shipmentId,
        String goneShipment,
        String eventId,
        String reference,
        String parcel) {

    String shopId() {
        return shop.toString();
    }

    /** What the first page of a list gives as {@code next}; every list of ours has a second page. */
    String cursor(String list) {
        String next = api.manager()
                .get(list + (list.contains("?") ? "&" : "?") + "limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        return Objects.requireNonNull(next, list + " has one page only");
    }
}
