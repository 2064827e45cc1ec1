package org.chuhai.logistics.shipment;

/** How carriers call a shipment: by a number of theirs. */
public record WaybillName(String carrierCode, String waybillNo) {}
