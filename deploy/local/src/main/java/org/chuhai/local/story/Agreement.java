package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;

/** Second act: the slips are corrected, the buyer changes the order, and it is done once more. */
record Agreement(Scene scene, WalnutCase walnuts, Papers.Result papers) {

    /** What was found after the late change, and when all was corrected. */
    record Result(JsonNode changed, JsonNode last) {}

    Result play() throws CannotRun, IOException {
        again(scene.caller(Demonstration.INTEGRATION));
        stranger(scene.caller(Demonstration.OTHER_TENANT, Demonstration.MANAGER));
        corrections();
        JsonNode changed = lateChange();
        return new Result(changed, correctedAgain());
    }

    private void again(Caller machine) throws CannotRun, IOException {
        scene.chapter("订单又来了一次，这次直接提交", "The order arrives once more, this time by hand");
        String path = Scene.document("orders", Papers.ORDER_NO);
        Answer before = machine.get(path).mustBe(200);
        Answer repeated = machine.put(path, "", Files.readString(scene.sample("order.json")))
                .mustBe(200);
        scene.teller()
                .expect(
                        repeated.etag().equals(before.etag())
                                && walnuts.report().report().equals(papers.report()),
                        "重复提交改变了单证或报告",
                        "the repeated document has changed something");
        scene.teller().good("同样的内容，什么也没有改变。", "It says the same, and changes nothing.");
    }

    private void stranger(Caller stranger) throws CannotRun {
        scene.chapter("另一个租户来看", "Another tenant looks");
        for (String path : List.of(Scene.document("orders", Papers.ORDER_NO), "/v1/cases/" + walnuts.id())) {
            stranger.get(path).mustBe(404);
        }
        Caller atOrders = scene.atOrders(stranger);
        scene.teller()
                .expect(
                        seesNothing(stranger, "/v1/cases")
                                && seesNothing(stranger, "/v1/parties")
                                && seesNothing(atOrders, "/v1/orders"),
                        "另一个租户看到了不属于它的数据",
                        "the other tenant sees what is not its own");
        scene.teller()
                .good(
                        "它看不到企业、订单、单证，也看不到这票业务。",
                        "It sees no firm, no order, no document and no case: as if there were none.");
    }

    private static boolean seesNothing(Caller caller, String path) throws CannotRun {
        return caller.get(path).mustBe(200).body().path("items").isEmpty();
    }

    private void corrections() throws CannotRun {
        scene.chapter("操作员采纳更正", "The operator accepts the corrections");
        walnuts.correct("Slips of the pen, checked against the contract.");
        JsonNode declaration = declaration(1300, "unitPrice", "6.80");
        int revision = declaration.at("/revision/revision").asInt();
        scene.teller()
                .tell(
                        "申报单有了第 " + revision + " 版：核桃仁单价 6.80，件数 1300。",
                        "The declaration has revision " + revision + " now: kernels at 6.80, 1300 packages.");
        walnuts.expect("MATCHED");
        scene.teller().good("三单一致（MATCHED），没有发现问题。", "The three documents agree (MATCHED), nothing is found.");
    }

    private JsonNode lateChange() throws CannotRun {
        scene.chapter("买方改了主意", "The buyer has second thoughts");
        JsonNode changed = papers.sale().change(2, "4900", "The buyer takes 100 kg of kernels less.");
        String value = changed.path("goodsValue").asText();
        scene.teller()
                .tell(
                        "买方少要 100 千克核桃仁。订单服务改为 4900 千克，货值随之为 " + value + " 美元。",
                        "The buyer takes 100 kg of kernels less. The order service makes it 4900 kg; the goods are worth USD "
                                + value + " now.");
        long millis = scene.await(() -> !walnuts.is("MATCHED"));
        scene.teller().open("这票业务 " + millis + " 毫秒后重新打开。", "The case is open again after " + millis + " ms.");
        ReportWords report = walnuts.expect("DISCREPANT");
        walnuts.tell(report);
        return report.report();
    }

    private JsonNode correctedAgain() throws CannotRun {
        scene.chapter("店铺照建议更正申报单", "The shop corrects the declaration as proposed");
        walnuts.correct("The buyer takes less.");
        JsonNode declaration = declaration(1300, "quantity", "4900");
        int revision = declaration.at("/revision/revision").asInt();
        JsonNode report = walnuts.expect("MATCHED").report();
        scene.teller()
                .good(
                        "申报单有了第 " + revision + " 版，三单再次一致（MATCHED）。",
                        "The declaration has revision " + revision + " now, and the three agree again (MATCHED).");
        return report;
    }

    /** The declaration, when it says this of its packages and its second line. */
    private JsonNode declaration(int packages, String member, String value) throws CannotRun {
        JsonNode declaration = walnuts.caller()
                .get(Scene.document("declarations", Papers.REFERENCE))
                .mustBe(200)
                .body();
        JsonNode corrected = declaration.path("document");
        scene.teller()
                .expect(
                        corrected.path("packages").asInt() == packages
                                && corrected.at("/lines/1/" + member).asText().equals(value),
                        "申报单没有按更正修改",
                        "the declaration does not say what the corrections want");
        return declaration;
    }
}
