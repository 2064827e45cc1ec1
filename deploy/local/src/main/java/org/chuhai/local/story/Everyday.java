package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;

/** What else a shop does on such a day: a small order by what is listed, a wrong waybill, a buyer who withdraws. */
record Everyday(Scene scene, Map<String, String> listings) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CARRIER = "91000000MA0CARRAXR";
    private static final String RIGHT = "KH2601200002";
    private static final String PIECES = "20";
    private static final String WEIGHT = "510";

    void play() throws CannotRun, IOException {
        scene.chapter("日常：小订单、错运单、取消", "The daily business: a small order, a wrong waybill, a cancellation");
        Caller operator = scene.caller(Demonstration.OPERATOR);
        Sale small = Sale.draft(scene, scene.atOrders(operator), order("WN-20260120-0002", "500"));
        JsonNode line = small.now().at("/lines/0");
        scene.teller()
                .expect(line.path("unitPrice").asText().equals("6.80"), "单价应取自刊登", "the price should be the listing's");
        scene.teller()
                .tell(
                        "面包房订 500 千克核桃仁，只写货号与数量；品名、商品编号、单位和单价 6.80 美元取自刊登。",
                        "A bakery orders 500 kg of kernels. The line says article and quantity only; name, commodity code, unit"
                                + " and the price of USD 6.80 come from the listing.");
        small.confirm();
        waybill();
        refused(small);
        scene.await(() -> small.check(paper(RIGHT)).status() == 200);
        small.dispatch(paper(RIGHT)).mustBe(201);
        Sale withdrawn = Sale.draft(scene, scene.atOrders(operator), order("WN-20260121-0003", "40"));
        withdrawn.confirm();
        withdrawn.cancel("The buyer has found walnuts nearer by");
        scene.teller()
                .good(
                        "按正确的运单 " + RIGHT + " 发货。第三位买方撤回订单，发货前取消。",
                        "It is dispatched under its own waybill " + RIGHT
                                + ". A third buyer withdraws, and the order is cancelled before anything has left.");
    }

    private void refused(Sale small) throws CannotRun {
        Answer wrong = small.dispatch(paper(WalnutCase.WAYBILL_NO));
        scene.teller().expect(wrong.status() == 422, "错误的运单应被拒绝", "the wrong waybill should be refused");
        wrong.body().path("errors").forEach(error -> scene.teller().bad(Scene.one(error.path("message"))));
    }

    /** The carrier's system files it. */
    private void waybill() throws CannotRun, IOException {
        ObjectNode waybill =
                (ObjectNode) JSON.readTree(scene.sample("waybill.json").toFile());
        waybill.put("waybillNo", RIGHT)
                .put("packages", Integer.parseInt(PIECES))
                .put("grossWeightKg", WEIGHT)
                .put("goodsInfo", "干核桃仁")
                .put("freight", "120")
                .put("insurance", "8");
        scene.caller(Demonstration.INTEGRATION)
                .put(Scene.document("waybills", RIGHT), "", waybill.toString())
                .mustBe(201);
    }

    private JsonNode order(String number, String quantity) throws IOException {
        ObjectNode order = (ObjectNode)
                JSON.readTree(scene.samples().resolve("orders/walnuts.json").toFile());
        order.put("orderNo", number)
                .put("packages", Integer.parseInt(PIECES))
                .put("grossWeightKg", WEIGHT)
                .remove("goodsValue");
        order.putArray("lines")
                .addObject()
                .put("listingId", listings.get(Range.KERNELS))
                .put("itemNo", Range.KERNELS)
                .put("quantity", quantity);
        return order;
    }

    private static Map<String, String> paper(String waybillNo) {
        return Map.of("waybillNo", waybillNo, "carrierCode", CARRIER);
    }
}
