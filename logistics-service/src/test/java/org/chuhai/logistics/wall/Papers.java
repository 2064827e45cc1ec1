package org.chuhai.logistics.wall;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chuhai.logistics.testdata.FaultyExports;
import org.chuhai.logistics.testdata.Triple;

/** The three documents of an export under numbers of one's own. */
final class Papers {

    /** A firm that can be registered; the documents of {@link #toReconcile} name it as seller. */
    static final String CREDIT_CODE = "91000000MA0WANUT1J";

    private static final long SEED = 20_261_122;
    private static final int LINES = 3;
    private static final int FAULTS = 4;

    private Papers() {}

    /** With faults, so that there are findings. */
    static Triple faulty(String order, String waybill) {
        Triple triple = new FaultyExports(SEED, LINES).next(FAULTS);
        return numbered(triple, order, waybill);
    }

    static Triple clean(String order, String waybill) {
        return numbered(new FaultyExports(SEED, LINES).next(0), order, waybill);
    }

    static String order(String number) {
        return clean(number, "KH-OF-NOBODY").order().toString();
    }

    static String waybill(String number, String order) {
        return clean(order, number).waybill().toString();
    }

    static String declaration(String order, String waybill) {
        return clean(order, waybill).declaration().toString();
    }

    /** The order names the seller by one code, the declaration by the other. */
    static String toReconcile(String customsCode) {
        Triple triple = clean("WN-1", "KH-1");
        ((ObjectNode) triple.order().path("seller")).put("code", CREDIT_CODE);
        ObjectNode seller = triple.declaration().putObject("seller");
        seller.put("customsCode", customsCode);
        return triple.declaration()
                .objectNode()
                .<ObjectNode>set("order", triple.order())
                .<ObjectNode>set("waybill", triple.waybill())
                .set("declaration", triple.declaration())
                .toString();
    }

    /** A little of the first line. */
    static String toReturn(String number) {
        return "{\"returnNo\":\"%s\",\"lines\":[{\"no\":1,\"quantity\":\"0.01\"}]}".formatted(number);
    }

    private static Triple numbered(Triple triple, String order, String waybill) {
        triple.order().put("orderNo", order);
        triple.waybill().put("waybillNo", waybill);
        triple.waybill().put("orderNo", order);
        triple.declaration().put("orderNo", order);
        triple.declaration().put("waybillNo", waybill);
        return triple;
    }
}
