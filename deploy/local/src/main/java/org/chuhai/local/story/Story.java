package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;
import org.chuhai.local.suite.StopRequest;
import org.chuhai.local.suite.Suite;
import org.chuhai.local.suite.SuiteService;

/**
 * The export of walnuts: three documents in the wrong order, two slips of the pen, corrections, agreement; then the buyer
 * wants less, and all of it once more.
 */
final class Story {

    private static final String ORDER_NO = "WN-20260115-0001";
    /** The shop's own name of its declaration, which has no number before customs accepts it. */
    private static final String REFERENCE = "WALNUTS-1";

    private final Suite suite;
    private final StopRequest stop;
    private final Teller teller;
    private final Path samples;

    /**
     * What the service reported.
     *
     * @param first with all three documents, as they were filed
     * @param changed after the late change of the order
     * @param last when all was corrected
     */
    record Reports(JsonNode first, JsonNode changed, JsonNode last) {}

    Story(Suite suite, StopRequest stop, Teller teller, Path samples) {
        this.suite = suite;
        this.stop = stop;
        this.teller = teller;
        this.samples = samples;
    }

    Reports play() throws CannotRun, IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Caller manager = caller(client, Demonstration.TENANT, Demonstration.MANAGER);
            Caller machine = caller(client, Demonstration.TENANT, Demonstration.INTEGRATION);
            Caller operator = caller(client, Demonstration.TENANT, Demonstration.OPERATOR);
            Caller stranger = caller(client, Demonstration.OTHER_TENANT, Demonstration.MANAGER);
            WalnutCase walnuts = new WalnutCase(operator, teller);

            firms(manager);
            waybill(machine, walnuts);
            declaration(operator, walnuts);
            Sale sale = order(machine.to(suite.urls().api(SuiteService.ORDER)), walnuts);
            JsonNode first = discrepant(walnuts);
            again(machine, walnuts, first);
            stranger(stranger, walnuts);
            corrections(operator, walnuts);
            JsonNode changed = lateChange(sale, walnuts);
            JsonNode last = correctedAgain(operator, walnuts);
            return new Reports(first, changed, last);
        }
    }

    private Caller caller(HttpClient client, String tenant, String role) throws CannotRun {
        return new Caller(
                client,
                suite.urls().api(SuiteService.LOGISTICS),
                suite.token(Demonstration.identity(tenant, role, List.of())));
    }

    private void chapter(String zh, String en) throws CannotRun {
        if (stop.isRaised()) {
            throw new CannotRun("已取消", "cancelled");
        }
        teller.chapter(zh, en);
    }

    private void firms(Caller manager) throws CannotRun, IOException {
        chapter("登记企业", "The firms");
        List<Map<String, Object>> firms = Firms.read(samples.resolve("parties.csv"));
        for (Map<String, Object> firm : firms) {
            manager.post("/v1/parties", UUID.randomUUID(), "", firm).mustBe(201);
        }
        teller.good(
                "管理者登记了 " + firms.size() + " 家企业。核桃商行有两个代码：信用代码 91000000MA0WANUT1J 和海关编码 6201960XYZ。",
                "The manager registers " + firms.size()
                        + " firms. The walnut seller has two codes: credit code 91000000MA0WANUT1J, customs code 6201960XYZ.");
    }

    private void waybill(Caller machine, WalnutCase walnuts) throws CannotRun, IOException {
        chapter("第一份单证：运单（本该是订单）", "First comes the waybill, though the order should");
        teller.tell(
                "物流企业提交运单 " + WalnutCase.WAYBILL_NO + "：1300 件，毛重 25460 千克，公路运输。",
                "The carrier's system files the waybill " + WalnutCase.WAYBILL_NO
                        + ": 1300 packages, 25460 kg gross, by road.");
        file(machine, "waybills", WalnutCase.WAYBILL_NO, "waybill.json");
        walnuts.expectWaitingFor(List.of("ORDER", "DECLARATION"));
    }

    private void declaration(Caller operator, WalnutCase walnuts) throws CannotRun, IOException {
        chapter("然后是申报单", "Then the declaration");
        teller.tell(
                "操作员录入申报单，监管方式 9710。发货人只写了海关编码；另有两处笔误。",
                "The operator enters the declaration, trade mode 9710. It names the seller by the customs code only, and"
                        + " has two slips of the pen.");
        file(operator, "declarations", REFERENCE, "declaration.json");
        walnuts.expectWaitingFor(List.of("ORDER"));
    }

    private Sale order(Caller shop, WalnutCase walnuts) throws CannotRun, IOException {
        chapter("最后是订单，在订单服务中成交", "At last the order, made in the order service");
        Sale sale = Sale.draft(shop, sample("order.json"));
        teller.tell(
                "店铺软件起草订单 " + ORDER_NO + "：带壳核桃 20000 千克，核桃仁 5000 千克，共 81000.00 美元。草稿只是店铺自己的事。",
                "The shop's software drafts the order " + ORDER_NO
                        + ": 20000 kg of walnuts in shell and 5000 kg of kernels for USD 81000.00. A draft is nobody"
                        + " else's business.");
        walnuts.expect("WAITING");
        sale.confirm();
        long millis = walnuts.awaitChangeFrom("WAITING", stop);
        teller.good(
                "订单确认后，经 Kafka 到达物流服务，" + millis + " 毫秒后即在这票业务中。三单齐全。",
                "Confirmed, it goes to the logistics service by Kafka, and is in the case after " + millis
                        + " ms. All three are there.");
        return sale;
    }

    private JsonNode discrepant(WalnutCase walnuts) throws CannotRun {
        chapter("三单核对", "The three are compared");
        ReportWords report = walnuts.expect("DISCREPANT");
        expectRules(report, List.of("R10", "R16"));
        walnuts.tell(report);
        teller.good(
                "发货人没有问题：名册知道两个代码属于同一家企业。",
                "The seller is no finding: the registry knows that both codes are one firm.");
        return report.report();
    }

    private void again(Caller machine, WalnutCase walnuts, JsonNode first) throws CannotRun, IOException {
        chapter("订单又来了一次，这次直接提交", "The order arrives once more, this time by hand");
        String path = path("orders", ORDER_NO);
        Answer before = machine.get(path).mustBe(200);
        Answer repeated =
                machine.put(path, "", Files.readString(sample("order.json"))).mustBe(200);
        teller.expect(
                repeated.etag().equals(before.etag())
                        && walnuts.report().report().equals(first),
                "重复提交改变了单证或报告",
                "the repeated document has changed something");
        teller.good("同样的内容，什么也没有改变。", "It says the same, and changes nothing.");
    }

    private void stranger(Caller stranger, WalnutCase walnuts) throws CannotRun {
        chapter("另一个租户来看", "Another tenant looks");
        for (String path : List.of(path("orders", ORDER_NO), "/v1/cases/" + walnuts.id())) {
            stranger.get(path).mustBe(404);
        }
        Caller atOrders = stranger.to(suite.urls().api(SuiteService.ORDER));
        teller.expect(
                seesNothing(stranger, "/v1/cases")
                        && seesNothing(stranger, "/v1/parties")
                        && seesNothing(atOrders, "/v1/orders"),
                "另一个租户看到了不属于它的数据",
                "the other tenant sees what is not its own");
        teller.good(
                "它看不到企业、订单、单证，也看不到这票业务。", "It sees no firm, no order, no document and no case: as if there were none.");
    }

    private static boolean seesNothing(Caller caller, String path) throws CannotRun {
        return caller.get(path).mustBe(200).body().path("items").isEmpty();
    }

    private void corrections(Caller operator, WalnutCase walnuts) throws CannotRun {
        chapter("操作员采纳更正", "The operator accepts the corrections");
        walnuts.correct("Slips of the pen, checked against the contract.");
        JsonNode declaration = declaration(operator, 1300, "unitPrice", "6.80");
        int revision = declaration.at("/revision/revision").asInt();
        teller.tell(
                "申报单有了第 " + revision + " 版：核桃仁单价 6.80，件数 1300。",
                "The declaration has revision " + revision + " now: kernels at 6.80, 1300 packages.");
        walnuts.expect("MATCHED");
        teller.good("三单一致（MATCHED），没有发现问题。", "The three documents agree (MATCHED), nothing is found.");
    }

    private JsonNode lateChange(Sale sale, WalnutCase walnuts) throws CannotRun {
        chapter("买方改了主意", "The buyer has second thoughts");
        JsonNode changed = sale.change(2, "4900", "The buyer takes 100 kg of kernels less.");
        String value = changed.path("goodsValue").asText();
        teller.tell(
                "买方少要 100 千克核桃仁。订单服务改为 4900 千克，货值随之为 " + value + " 美元。",
                "The buyer takes 100 kg of kernels less. The order service makes it 4900 kg; the goods are worth USD "
                        + value + " now.");
        long millis = walnuts.awaitChangeFrom("MATCHED", stop);
        teller.open("这票业务 " + millis + " 毫秒后重新打开。", "The case is open again after " + millis + " ms.");
        ReportWords report = walnuts.expect("DISCREPANT");
        walnuts.tell(report);
        return report.report();
    }

    private JsonNode correctedAgain(Caller operator, WalnutCase walnuts) throws CannotRun {
        chapter("店铺照建议更正申报单", "The shop corrects the declaration as proposed");
        walnuts.correct("The buyer takes less.");
        JsonNode declaration = declaration(operator, 1300, "quantity", "4900");
        int revision = declaration.at("/revision/revision").asInt();
        JsonNode report = walnuts.expect("MATCHED").report();
        teller.good(
                "申报单有了第 " + revision + " 版，三单再次一致（MATCHED）。",
                "The declaration has revision " + revision + " now, and the three agree again (MATCHED).");
        return report;
    }

    private void expectRules(ReportWords report, List<String> rules) throws CannotRun {
        teller.expect(
                report.rules().equals(rules),
                "应发现 " + rules + "，实际为 " + report.rules(),
                rules + " should be found, but it is " + report.rules());
    }

    /** The declaration, when it says this of its packages and its second line. */
    private JsonNode declaration(Caller caller, int packages, String member, String value) throws CannotRun {
        JsonNode declaration =
                caller.get(path("declarations", REFERENCE)).mustBe(200).body();
        JsonNode corrected = declaration.path("document");
        teller.expect(
                corrected.path("packages").asInt() == packages
                        && corrected.at("/lines/1/" + member).asText().equals(value),
                "申报单没有按更正修改",
                "the declaration does not say what the corrections want");
        return declaration;
    }

    private void file(Caller caller, String kind, String number, String sample) throws CannotRun, IOException {
        caller.put(path(kind, number), "", Files.readString(sample(sample))).mustBe(201);
    }

    private Path sample(String name) {
        return samples.resolve("faulty/story").resolve(name);
    }

    private static String path(String kind, String number) {
        return "/v1/documents/" + kind + "/" + Caller.encoded(number) + "?shopId=" + Demonstration.SHOP;
    }
}
