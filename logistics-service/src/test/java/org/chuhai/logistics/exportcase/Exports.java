package org.chuhai.logistics.exportcase;

/** Exports of a shop that differ in nothing but the gross weight that is declared, each with numbers of its own. */
final class Exports {

    private final Filing filing;
    private final String shop;
    private int count;

    Exports(Filing filing) {
        this(filing, "");
    }

    /** @param shop ends its numbers, which are unique in the tenant */
    Exports(Filing filing, String shop) {
        this.filing = filing;
        this.shop = shop;
    }

    /** The order's number; order and waybill weigh 25460 kilograms. */
    String weighing(String declared) {
        String suffix = count++ == 0 ? shop : shop + "-" + count;
        String order = "WN-20260115-0001" + suffix;
        String waybill = "KH2601150001" + suffix;
        filing.order(Filing.clean("order", document -> document.put("orderNo", order)))
                .then()
                .statusCode(201);
        filing.waybill(Filing.clean("waybill", document -> document.put("waybillNo", waybill)))
                .then()
                .statusCode(201);
        filing.declaration(
                        "D" + suffix,
                        Filing.clean(
                                "declaration",
                                document -> document.put("orderNo", order)
                                        .put("waybillNo", waybill)
                                        .put("grossWeightKg", declared)))
                .then()
                .statusCode(201);
        return order;
    }
}
