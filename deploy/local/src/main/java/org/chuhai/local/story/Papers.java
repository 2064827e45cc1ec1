package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;

/** First act: three documents in the wrong order, one of them an order that is made next door. */
record Papers(Scene scene, WalnutCase walnuts, Map<String, String> listings) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final String ORDER_NO = "WN-20260115-0001";

    /** The shop's own name of its declaration, which has no number before customs accepts it. */
    static final String REFERENCE = "WALNUTS-1";

    /** The order that was made, and what was found when all three were there. */
    record Result(Sale sale, JsonNode report) {}

    Result play() throws CannotRun, IOException {
        Caller machine = scene.caller(Demonstration.INTEGRATION);
        firms(scene.caller(Demonstration.MANAGER));
        waybill(machine);
        declaration(walnuts.caller());
        Sale sale = order(scene.atOrders(walnuts.caller()));
        return new Result(sale, discrepant());
    }

    private void firms(Caller manager) throws CannotRun, IOException {
        scene.chapter("登记企业", "The firms");
        List<Map<String, Object>> firms = Firms.read(scene.samples().resolve("parties.csv"));
        for (Map<String, Object> firm : firms) {
            manager.post("/v1/parties", UUID.randomUUID(), "", firm).mustBe(201);
        }
        scene.teller()
                .good(
                        "管理者登记了 " + firms.size() + " 家企业。核桃商行有两个代码：信用代码 91000000MA0WANUT1J 和海关编码 6201960XYZ。",
                        "The manager registers " + firms.size()
                                + " firms. The walnut seller has two codes: credit code 91000000MA0WANUT1J, customs code 6201960XYZ.");
    }

    private void waybill(Caller machine) throws CannotRun, IOException {
        scene.chapter("第一份单证：运单（本该是订单）", "First comes the waybill, though the order should");
        scene.teller()
                .tell(
                        "物流企业提交运单 " + WalnutCase.WAYBILL_NO + "：1300 件，毛重 25460 千克，公路运输。",
                        "The carrier's system files the waybill " + WalnutCase.WAYBILL_NO
                                + ": 1300 packages, 25460 kg gross, by road.");
        file(machine, "waybills", WalnutCase.WAYBILL_NO, "waybill.json");
        walnuts.expectWaitingFor(List.of("ORDER", "DECLARATION"));
    }

    private void declaration(Caller operator) throws CannotRun, IOException {
        scene.chapter("然后是申报单", "Then the declaration");
        scene.teller()
                .tell(
                        "操作员录入申报单，监管方式 9710。发货人只写了海关编码；另有两处笔误。",
                        "The operator enters the declaration, trade mode 9710. It names the seller by the customs code only, and"
                                + " has two slips of the pen.");
        file(operator, "declarations", REFERENCE, "declaration.json");
        walnuts.expectWaitingFor(List.of("ORDER"));
    }

    private Sale order(Caller shop) throws CannotRun, IOException {
        scene.chapter("最后是订单，在订单服务中成交", "At last the order, made in the order service");
        Sale sale = Sale.draft(scene, shop, listed());
        scene.teller()
                .tell(
                        "操作员按刊登起草订单 " + ORDER_NO + "：带壳核桃 20000 千克，核桃仁 5000 千克，共 81000.00 美元。草稿只是店铺自己的事。",
                        "By the listings the operator drafts the order " + ORDER_NO
                                + ": 20000 kg of walnuts in shell and 5000 kg of kernels for USD 81000.00. A draft is nobody"
                                + " else's business.");
        walnuts.expect("WAITING");
        sale.confirm();
        long millis = scene.await(() -> !walnuts.is("WAITING"));
        scene.teller()
                .good(
                        "订单确认后，经 Kafka 到达物流服务，" + millis + " 毫秒后即在这票业务中。三单齐全。",
                        "Confirmed, it goes to the logistics service by Kafka, and is in the case after " + millis
                                + " ms. All three are there.");
        return sale;
    }

    /** The order of the sample, each line by the listing under which its article is sold. */
    private JsonNode listed() throws IOException {
        JsonNode order =
                JSON.readTree(scene.samples().resolve("orders/walnuts.json").toFile());
        order.path("lines")
                .forEach(line -> ((ObjectNode) line)
                        .put("listingId", listings.get(line.path("itemNo").asText())));
        return order;
    }

    private JsonNode discrepant() throws CannotRun {
        scene.chapter("三单核对", "The three are compared");
        ReportWords report = walnuts.expect("DISCREPANT");
        List<String> rules = List.of("R10", "R16");
        scene.teller()
                .expect(
                        report.rules().equals(rules),
                        "应发现 " + rules + "，实际为 " + report.rules(),
                        rules + " should be found, but it is " + report.rules());
        walnuts.tell(report);
        scene.teller()
                .good(
                        "发货人没有问题：名册知道两个代码属于同一家企业。",
                        "The seller is no finding: the registry knows that both codes are one firm.");
        return report.report();
    }

    private void file(Caller caller, String kind, String number, String sample) throws CannotRun, IOException {
        caller.put(Scene.document(kind, number), "", Files.readString(scene.sample(sample)))
                .mustBe(201);
    }
}
