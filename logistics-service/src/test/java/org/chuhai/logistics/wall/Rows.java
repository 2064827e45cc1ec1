package org.chuhai.logistics.wall;

import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.testing.wall.FilledShop;

/**
 * What the rows of a shop are called, one of every kind.
 *
 * @param partyId a firm of the tenant's registry, of this customs code
 * @param declaration the shop's reference of its declaration
 * @param revision the highest of the waybill document
 * @param run the highest of the case
 * @param finding the highest of the case
 * @param returnedCase another case, of goods that came back
 * @param profileId a draft of the tenant
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
        String returnedCase,
        String run,
        String finding,
        String profileId,
        String goneProfile,
        String shipmentId,
        String goneShipment,
        String eventId,
        String reference,
        String parcel)
        implements FilledShop {}
