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
import org.chuhai.platform.language.Text;

/** The export of walnuts: three documents in the wrong order, two slips of the pen, corrections, agreement. */
final class Story {

    private static final String ORDER_NO = "WN-20260115-0001";
    private static final String WAYBILL_NO = "KH2601150001";
    /** The shop's own name of its declaration, which has no number before customs accepts it. */
    private static final String REFERENCE = "WALNUTS-1";

    private static final UUID SHOP = Demonstration.SHOP;

    private final Suite suite;
    private final StopRequest stop;
    private final Teller teller;
    private final Path samples;
    private String caseId = "";

    /**
     * What the service reported.
     *
     * @param first with all three documents, as they were filed
     * @param last after the corrections
     */
    record Reports(JsonNode first, JsonNode last) {}

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

            firms(manager);
            waybill(machine);
            declaration(operator);
            JsonNode first = order(machine);
            again(machine, first);
            stranger(stranger);
            JsonNode last = corrections(operator);
            return new Reports(first, last);
        }
    }

    private Caller caller(HttpClient client, String tenant, String role) throws CannotRun {
        return new Caller(client, suite.urls().api(), suite.token(Demonstration.identity(tenant, role, List.of())));
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

    private void waybill(Caller machine) throws CannotRun, IOException {
        chapter("第一份单证：运单（本该是订单）", "First comes the waybill, though the order should");
        teller.tell(
                "物流企业提交运单 " + WAYBILL_NO + "：1300 件，毛重 25460 千克，公路运输。",
                "The carrier's system files the waybill " + WAYBILL_NO + ": 1300 packages, 25460 kg gross, by road.");
        file(machine, "waybills", WAYBILL_NO, "waybill.json");
        waiting(machine, List.of("ORDER", "DECLARATION"));
    }

    private void declaration(Caller operator) throws CannotRun, IOException {
        chapter("然后是申报单", "Then the declaration");
        teller.tell(
                "操作员录入申报单，监管方式 9710。发货人只写了海关编码；另有两处笔误。",
                "The operator enters the declaration, trade mode 9710. It names the seller by the customs code only, and"
                        + " has two slips of the pen.");
        file(operator, "declarations", REFERENCE, "declaration.json");
        waiting(operator, List.of("ORDER"));
    }

    private JsonNode order(Caller machine) throws CannotRun, IOException {
        chapter("最后是订单，三单齐全", "At last the order: all three are there");
        teller.tell(
                "店铺软件提交订单 " + ORDER_NO + "：带壳核桃 20000 千克，核桃仁 5000 千克，共 81000.00 美元。",
                "The shop's software files the order " + ORDER_NO
                        + ": 20000 kg of walnuts in shell and 5000 kg of kernels for USD 81000.00.");
        file(machine, "orders", ORDER_NO, "order.json");
        ReportWords report = report(machine);
        expectVerdict(report, "DISCREPANT");
        teller.expect(
                report.rules().equals(List.of("R10", "R16")),
                "应发现 R10 和 R16，实际为 " + report.rules(),
                "R10 and R16 should be found, but it is " + report.rules());
        for (JsonNode finding : report.findings()) {
            teller.bad(ReportWords.sentence(finding));
            ReportWords.corrections(finding).forEach(teller::correction);
        }
        teller.good(
                "发货人没有问题：名册知道两个代码属于同一家企业。",
                "The seller is no finding: the registry knows that both codes are one firm.");
        return report.report();
    }

    private void again(Caller machine, JsonNode first) throws CannotRun, IOException {
        chapter("订单又来了一次", "The order arrives once more, as messages do");
        String path = path("orders", ORDER_NO);
        Answer before = machine.get(path).mustBe(200);
        Answer repeated = machine.put(path, "", document("order.json")).mustBe(200);
        teller.expect(
                repeated.etag().equals(before.etag())
                        && report(machine).report().equals(first),
                "重复提交改变了单证或报告",
                "the repeated document has changed something");
        teller.good("同样的内容，什么也没有改变。", "It says the same, and changes nothing.");
    }

    private void stranger(Caller stranger) throws CannotRun {
        chapter("另一个租户来看", "Another tenant looks");
        for (String path : List.of(path("orders", ORDER_NO), "/v1/cases/" + caseId)) {
            stranger.get(path).mustBe(404);
        }
        teller.expect(
                stranger.get("/v1/cases").mustBe(200).body().path("items").isEmpty()
                        && stranger.get("/v1/parties")
                                .mustBe(200)
                                .body()
                                .path("items")
                                .isEmpty(),
                "另一个租户看到了不属于它的数据",
                "the other tenant sees what is not its own");
        teller.good("它看不到企业、单证，也看不到这票业务。", "It sees no firm, no document and no case: as if there were none.");
    }

    private JsonNode corrections(Caller operator) throws CannotRun {
        chapter("操作员采纳更正", "The operator accepts the corrections");
        Answer found = operator.get("/v1/cases/" + caseId).mustBe(200);
        operator.post(
                        "/v1/cases/" + caseId + "/corrections",
                        UUID.randomUUID(),
                        found.etag(),
                        Map.of("reason", "Slips of the pen, checked against the contract."))
                .mustBe(200);
        JsonNode declaration =
                operator.get(path("declarations", REFERENCE)).mustBe(200).body();
        JsonNode corrected = declaration.path("document");
        teller.expect(
                corrected.path("packages").asInt() == 1300
                        && corrected.at("/lines/1/unitPrice").asText().equals("6.80"),
                "申报单没有按更正修改",
                "the declaration does not say what the corrections want");
        teller.tell(
                "申报单有了第 " + declaration.at("/revision/revision").asInt() + " 版：核桃仁单价 6.80，件数 1300。",
                "The declaration has revision "
                        + declaration.at("/revision/revision").asInt() + " now: kernels at 6.80, 1300 packages.");
        ReportWords report = report(operator);
        expectVerdict(report, "MATCHED");
        teller.good("三单一致（MATCHED），没有发现问题。", "The three documents agree (MATCHED), nothing is found.");
        return report.report();
    }

    private void file(Caller caller, String kind, String number, String sample) throws CannotRun, IOException {
        caller.put(path(kind, number), "", document(sample)).mustBe(201);
    }

    private String document(String sample) throws IOException {
        return Files.readString(samples.resolve("faulty/story").resolve(sample));
    }

    private static String path(String kind, String number) {
        return "/v1/documents/" + kind + "/" + Caller.encoded(number) + "?shopId=" + SHOP;
    }

    private void waiting(Caller caller, List<String> kinds) throws CannotRun {
        ReportWords report = report(caller);
        expectVerdict(report, "WAITING");
        teller.expect(
                report.waitingFor().equals(kinds),
                "应在等待 " + kinds + "，实际在等待 " + report.waitingFor(),
                "it should wait for " + kinds + ", but waits for " + report.waitingFor());
        Text missing = ReportWords.named(kinds);
        teller.open("等待（WAITING）：还缺" + missing.zh() + "。", "WAITING: " + missing.en() + " to come.");
    }

    private void expectVerdict(ReportWords report, String verdict) throws CannotRun {
        teller.expect(
                report.verdict().equals(verdict),
                "结论应为 " + verdict + "，实际为 " + report.verdict(),
                "the verdict should be " + verdict + ", but is " + report.verdict());
    }

    /** The report of the one case that the waybill belongs to. */
    private ReportWords report(Caller caller) throws CannotRun {
        JsonNode cases = caller.get("/v1/cases?waybillNo=" + Caller.encoded(WAYBILL_NO) + "&shopId=" + SHOP)
                .mustBe(200)
                .body()
                .path("items");
        teller.expect(
                cases.size() == 1,
                "应只有一票业务，实际为 " + cases.size(),
                "there should be one case, but there are " + cases.size());
        caseId = cases.path(0).path("id").asText();
        return new ReportWords(
                caller.get("/v1/cases/" + caseId + "/report").mustBe(200).body());
    }
}
