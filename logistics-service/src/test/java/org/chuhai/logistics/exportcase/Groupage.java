package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The walnut export as two orders on one form, by two waybills, or in two parts. */
final class Groupage {

    static final String FIRST = "WN-20260115-0001";
    static final String SECOND = "WN-20260115-0002";

    private Groupage() {}

    static ObjectNode inShell() {
        return Filing.clean("order", order -> {
            ((ArrayNode) order.get("lines")).remove(1);
            order.put("goodsValue", "47000.00").put("packages", 800).put("grossWeightKg", "20160");
        });
    }

    static ObjectNode kernels() {
        return Filing.clean("order", order -> {
            ((ArrayNode) order.get("lines")).remove(0);
            ((ObjectNode) order.at("/lines/0")).put("no", 1);
            order.put("orderNo", SECOND)
                    .put("goodsValue", "34000.00")
                    .put("packages", 500)
                    .put("grossWeightKg", "5300");
        });
    }

    static ObjectNode line(ObjectNode order, String member, String value) {
        ((ObjectNode) order.at("/lines/0")).put(member, value);
        return order;
    }

    static ObjectNode groupage() {
        return Filing.clean(
                "declaration", declared -> declared.putArray("furtherOrderNos").add(SECOND));
    }

    static ObjectNode waybill(String number, int packages, String gross) {
        return Filing.clean(
                "waybill",
                waybill -> waybill.put("waybillNo", number)
                        .put("orderNo", FIRST)
                        .put("packages", packages)
                        .put("grossWeightKg", gross));
    }

    static ObjectNode part(int line, String waybill, int packages, String gross, String net) {
        return Filing.clean("declaration", declared -> {
            ((ArrayNode) declared.get("lines")).remove(1 - line);
            ((ObjectNode) declared.at("/lines/0")).put("no", 1);
            declared.put("waybillNo", waybill)
                    .put("packages", packages)
                    .put("grossWeightKg", gross)
                    .put("netWeightKg", net);
        });
    }
}
