package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;

/** Last act: the goods leave under their waybill, travel, and arrive; the order learns of it by Kafka. */
record Journey(Scene scene, Sale sale) {

    private static final int PALLETS = 20;

    private static final Map<String, String> PAPER =
            Map.of("waybillNo", WalnutCase.WAYBILL_NO, "carrierCode", "91000000MA0CARRAXR");

    private static final List<Map<String, Object>> LEGS = List.of(Map.of(
            "mode",
            "4",
            "carrier",
            "西行公路物流有限公司",
            "from",
            Map.of("name", "Longnan", "country", "CHN"),
            "to",
            Map.of("locode", "KZALA", "name", "Almaty", "country", "KAZ"),
            "plannedDeparture",
            "2026-01-16T02:00:00Z",
            "plannedArrival",
            "2026-01-22T10:00:00Z"));

    /** Answers the order as it is in the end. */
    JsonNode play() throws CannotRun {
        Caller machine = scene.caller(Demonstration.INTEGRATION);
        String shipment = loaded(machine);
        dispatched();
        return arrived(machine, shipment);
    }

    private String loaded(Caller machine) throws CannotRun {
        scene.chapter("装车", "The truck is loaded");
        String shipment = "/v1/shipments/"
                + machine.post(
                                "/v1/shipments",
                                UUID.randomUUID(),
                                "",
                                Map.of("shopId", Demonstration.SHOP, "reference", Papers.ORDER_NO))
                        .mustBe(201)
                        .text("id");
        replace(machine, shipment, "packages", Map.of("packages", pallets()));
        replace(machine, shipment, "legs", Map.of("legs", LEGS));
        replace(machine, shipment, "waybill", PAPER);
        machine.post(
                        shipment + "/booking",
                        UUID.randomUUID(),
                        machine.get(shipment).mustBe(200).etag(),
                        "")
                .mustBe(200);
        scene.teller()
                .tell(
                        "1300 袋装成 " + PALLETS + " 个托盘，订好从陇南经霍尔果斯到阿拉木图的汽车，运单 " + WalnutCase.WAYBILL_NO + "。",
                        "1300 bags stand on " + PALLETS
                                + " pallets; a truck from Longnan by Khorgos to Almaty is booked"
                                + " under the waybill " + WalnutCase.WAYBILL_NO + ".");
        return shipment;
    }

    private static List<Map<String, Object>> pallets() {
        List<Map<String, Object>> pallets = new ArrayList<>();
        for (int number = 1; number <= PALLETS; number++) {
            pallets.add(Map.of(
                    "number",
                    "P" + number,
                    "weightKg",
                    "1273",
                    "lengthCm",
                    "120",
                    "widthCm",
                    "100",
                    "heightCm",
                    "180",
                    "contents",
                    "Walnuts, 65 bags"));
        }
        return pallets;
    }

    private static void replace(Caller machine, String shipment, String part, Object content) throws CannotRun {
        machine.put(shipment + "/" + part, machine.get(shipment).mustBe(200).etag(), Caller.written(content))
                .mustBe(200);
    }

    private void dispatched() throws CannotRun {
        scene.chapter("订单服务按运单发货", "The order service dispatches by the waybill");
        Map<String, String> results = new TreeMap<>();
        sale.check(PAPER)
                .mustBe(200)
                .body()
                .path("checks")
                .forEach(check -> results.put(
                        check.path("datum").asText(), check.path("result").asText()));
        for (String datum : List.of("SELLER", "PACKAGES", "GROSS_WEIGHT")) {
            scene.teller()
                    .expect(
                            "AGREES".equals(results.get(datum)),
                            "运单与订单不符：" + results,
                            "the waybill does not agree with the order: " + results);
        }
        sale.dispatch(PAPER).mustBe(201);
        JsonNode order = sale.now();
        expect(order, "fulfilment", "SHIPPED");
        scene.teller()
                .good(
                        "运单由物流服务告知。卖方、件数 1300、毛重 25460 千克与订单一致，全部货物发出（SHIPPED）。",
                        "Logistics has told of the waybill. Seller, 1300 packages and 25460 kg gross are those of the order;"
                                + " all goods have left (SHIPPED).");
    }

    private JsonNode arrived(Caller machine, String shipment) throws CannotRun {
        scene.chapter("到货", "They arrive");
        track(machine, shipment, "IN_TRANSIT_PICKED_UP", "2026-01-16T03:10:00Z");
        track(machine, shipment, "CUSTOMS_IMPORT", "2026-01-19T06:40:00Z");
        track(machine, shipment, "DELIVERED", "2026-01-22T09:05:00Z");
        scene.teller()
                .tell(
                        "承运人报告：1 月 16 日揽收，1 月 19 日到目的国海关，1 月 22 日签收。",
                        "The carrier reports: picked up on 16 January, at the customs of Kazakhstan on the 19th, delivered"
                                + " on the 22nd.");
        scene.await(() -> sale.is("COMPLETE"));
        JsonNode order = sale.now();
        expect(order, "fulfilment", "DELIVERED");
        List<String> milestones = sale.milestones();
        scene.teller()
                .expect(
                        milestones.equals(List.of("DISPATCHED", "AT_DESTINATION_CUSTOMS")),
                        "订单时间线上的里程碑为 " + milestones,
                        "the milestones in the order's timeline are " + milestones);
        scene.teller()
                .good(
                        "订单时间线上有两个里程碑，货物已全部送达，订单完成（COMPLETE）。",
                        "Both milestones stand in the order's timeline; everything was delivered, and the order is"
                                + " COMPLETE.");
        return order;
    }

    private static void track(Caller machine, String shipment, String status, String at) throws CannotRun {
        machine.post(
                        shipment + "/tracking-events",
                        UUID.randomUUID(),
                        "",
                        Map.of("status", status, "occurredAt", at, "source", "carrier", "sourceEventId", status))
                .mustBe(201);
    }

    private void expect(JsonNode order, String member, String value) throws CannotRun {
        String found = order.path(member).asText();
        scene.teller()
                .expect(
                        found.equals(value),
                        "订单的 " + member + " 应为 " + value + "，实际为 " + found,
                        "the order's " + member + " should be " + value + ", but is " + found);
    }
}
