package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;

/** Third act: the declaration goes to simulated customs, is sent back once, corrected and released. */
record Clearance(Scene scene, WalnutCase walnuts) {

    private static final String SENT_BACK = """
            {"cases":[
             {"match":{"message":"DecMessage","attempt":1},
              "answers":[{"status":"S0"},{"status":"Z","info":"公路运输须填报车牌号（运输工具名称）"}]},
             {"match":{"message":"DecMessage"},
              "answers":[{"status":"S0"},{"status":"L"},{"status":"C"},{"status":"G"},{"status":"P"}]}]}""";
    private static final String TRUCK = "新A12345";

    /** The declaration in the end. */
    JsonNode play() throws CannotRun {
        account();
        sent();
        corrected();
        return released();
    }

    private void account() throws CannotRun {
        scene.chapter("报关账户与模拟海关", "An account with customs, a simulated one");
        Caller manager = scene.caller(Demonstration.MANAGER);
        manager.put("/v1/customs-accounts/" + Demonstration.SHOP, "", """
                        {"code":"91000000MA0BRKER93","name":"通达报关有限公司","dxpId":"DXPENT0000000003","channel":"SIMULATOR"}""").mustBe(201);
        manager.put("/v1/customs-answer-scripts/" + Demonstration.SHOP, "", SENT_BACK)
                .mustBe(200);
        scene.teller()
                .tell(
                        "店铺经模拟海关申报；它按脚本答复：第一次退回，第二次查验后放行。",
                        "The shop declares to a simulated customs. By its script it sends a form back the first time, and"
                                + " inspects and releases it the second time.");
    }

    private void sent() throws CannotRun {
        scene.chapter("申报单发往海关", "The declaration goes to customs");
        Answer drafted = walnuts.caller()
                .post(
                        "/v1/declarations",
                        UUID.randomUUID(),
                        "",
                        Map.of(
                                "shopId",
                                Demonstration.SHOP,
                                "number",
                                Papers.REFERENCE,
                                "orderNo",
                                Papers.ORDER_NO,
                                "waybillNo",
                                WalnutCase.WAYBILL_NO))
                .mustBe(201);
        submit(drafted);
        scene.teller()
                .tell(
                        "三单一致，闸门放行。报文 DecMessage 已在发出的路上。",
                        "The three agree, so the gate lets it pass. The form is on its way as a DecMessage.");
        long millis = scene.await(() -> state().equals("RETURNED"));
        scene.teller().bad(Scene.one(lastReceipt().path("info")));
        scene.teller()
                .open(
                        "海关退回修改（RETURNED），回执在 " + millis + " 毫秒后到达。申报单又是草稿。",
                        "Customs sends it back (RETURNED); the receipt came after " + millis
                                + " ms. The declaration is a draft again.");
    }

    private void corrected() throws CannotRun {
        scene.chapter("补填车牌号，再次申报", "The truck's number is filled in, and it goes again");
        String path = Scene.document("declarations", Papers.REFERENCE);
        Answer filed = walnuts.caller().get(path).mustBe(200);
        ObjectNode document = (ObjectNode) filed.body().path("document");
        document.put("transportName", TRUCK);
        walnuts.caller().put(path, filed.etag(), document.toString()).mustBe(200);
        walnuts.expect("MATCHED");
        submit(declaration());
        scene.teller().tell("运输工具 " + TRUCK + "；三单仍然一致。", "Truck " + TRUCK + "; the three agree as before.");
    }

    private JsonNode released() throws CannotRun {
        scene.await(() -> state().equals("RELEASED"));
        JsonNode declaration = declaration().body();
        String number = declaration.path("customsNumber").asText();
        scene.teller()
                .expect(
                        declaration.path("sendings").size() == 2 && !number.isBlank(),
                        "应申报两次，并得到海关编号",
                        "it should have been sent twice, and have a number of customs");
        scene.teller()
                .good(
                        "海关接受、查验、审结、放行（RELEASED），报关单号 " + number + "。",
                        "Customs accepts, inspects, decides and releases it (RELEASED); number " + number + ".");
        return declaration;
    }

    private void submit(Answer declaration) throws CannotRun {
        walnuts.caller()
                .post(
                        "/v1/declarations/" + declaration.text("id") + "/submission",
                        UUID.randomUUID(),
                        declaration.etag(),
                        "")
                .mustBe(200);
    }

    private String state() throws CannotRun {
        return declaration().text("state");
    }

    private JsonNode lastReceipt() throws CannotRun {
        JsonNode receipts = declaration().body().path("receipts");
        return receipts.path(receipts.size() - 1);
    }

    private Answer declaration() throws CannotRun {
        JsonNode found = walnuts.caller()
                .get("/v1/declarations?orderNo=" + Caller.encoded(Papers.ORDER_NO) + "&shopId=" + Demonstration.SHOP)
                .mustBe(200)
                .body()
                .path("items");
        return walnuts.caller()
                .get("/v1/declarations/" + found.path(0).path("id").asText())
                .mustBe(200);
    }
}
