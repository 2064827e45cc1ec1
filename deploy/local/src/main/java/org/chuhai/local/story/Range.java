package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;
import org.chuhai.local.suite.SuiteService;

/** Before anything is sold: a shop, its goods, the markets that admit them, and what buyers will find. */
record Range(Scene scene) {

    static final String KERNELS = "WAL-KERNEL-LH";
    static final String IN_SHELL = "WAL-INSHELL-32";

    /** The id of the listing under which an article is sold to Kazakhstan, by the article's number. */
    Map<String, String> play() throws CannotRun, IOException {
        Shop shop = new Shop(
                scene.caller(Demonstration.MANAGER).to(scene.api(SuiteService.CATALOG)),
                scene.caller(Demonstration.OPERATOR).to(scene.api(SuiteService.CATALOG)),
                scene.samples());
        opening(shop);
        String kernels = goods(shop);
        Map<String, String> listings = kazakhstan(shop, kernels);
        europe(shop, kernels);
        return listings;
    }

    private void opening(Shop shop) throws CannotRun {
        scene.chapter("店铺开张", "A shop is opened");
        shop.open();
        scene.teller().expect(shop.complete(), "店铺资料应已完整", "the shop's profile should be complete");
        scene.teller()
                .good(
                        "管理者为学员开设店铺“陇南核桃”，操作员补全市场与语言。",
                        "The manager opens the shop Longnan Walnuts for the learner; the operator adds markets and languages,"
                                + " and its profile is complete.");
    }

    private String goods(Shop shop) throws CannotRun, IOException {
        scene.chapter("一个产品，三种包装", "One product in three packings");
        String kernels = shop.product("kernels");
        scene.teller()
                .tell(
                        "核桃仁建为一个产品，三个变体：500 克、1 千克、25 千克箱装，商品编号 0802320000。",
                        "The walnut kernels are one product with three variants, 500 g, 1 kg and cartons of 25 kg, under the"
                                + " commodity code 0802320000.");
        Answer again = shop.productAgain("kernels", "干核桃仁 浅色半仁 100 g", "WAL-KERNEL-LH-01")
                .mustBe(409);
        scene.teller().bad(Scene.problem(again));
        scene.teller()
                .tell(
                        "新手想再建一个“100 g”产品，被拒绝：那是变体，不是新产品。",
                        "The beginner's mistake, another product for 100 g, is refused: it is a variant.");
        return kernels;
    }

    private Map<String, String> kazakhstan(Shop shop, String kernels) throws CannotRun, IOException {
        scene.chapter("哈萨克斯坦放行之前", "Before Kazakhstan admits them");
        Shop.Listing bakeries = shop.listing("listing-kernels-kazakhstan", kernels);
        JsonNode refused = bakeries.validate();
        List<String> missing = errors(refused);
        scene.teller()
                .expect(
                        !refused.path("passed").asBoolean() && missing.size() == 3,
                        "应缺三份证书，实际为 " + missing,
                        "three certificates should be missing, but it is " + missing);
        refused.path("issues").forEach(issue -> scene.teller().bad(Scene.words(issue.path("messages"))));
        shop.certify("EAC_DECLARATION", "KZ-0871-2026", 700);
        shop.certify("AFLATOXIN_REPORT", "LZ-2026-4410", 21);
        shop.certify("PHYTOSANITARY", "CN-GS-260115", 14);
        Shop.Listing mills = shop.listing("listing-in-shell-kazakhstan", shop.product("in-shell"));
        publish(bakeries);
        publish(mills);
        scene.teller()
                .good(
                        "操作员上传三份证书，管理者核实。核桃仁与带壳核桃在 Alibaba.com 面向哈萨克斯坦发布。",
                        "The operator submits the three, the manager verifies them. Kernels and walnuts in shell are published"
                                + " for Kazakhstan on Alibaba.com.");
        Map<String, String> listings = new LinkedHashMap<>();
        listings.put(KERNELS, bakeries.id());
        listings.put(IN_SHELL, mills.id());
        return listings;
    }

    private void europe(Shop shop, String kernels) throws CannotRun, IOException {
        scene.chapter("欧盟有机货架", "The organic shelf of the European Union");
        Shop.Listing organic = shop.listing("listing-kernels-organic-europe", kernels);
        Answer refused = organic.publish().mustBe(422);
        refused.body().path("errors").forEach(error -> scene.teller().bad(Scene.one(error.path("message"))));
        shop.certify("EU_ORGANIC", "CN-BIO-154-0871", 300);
        shop.certify("COI", "COI.CN.2026.0000871", 14);
        publish(organic);
        organic.withdraw("The next lot comes in March");
        scene.teller()
                .good(
                        "没有有机证书就不能发布；有了证书和检验证书（COI）后发布到亚马逊欧洲。售罄后下架。",
                        "Without the organic certificate it is not published; with it and the certificate of inspection it is, on"
                                + " Amazon in Europe. When the lot is sold it is withdrawn.");
    }

    private void publish(Shop.Listing listing) throws CannotRun {
        JsonNode found = listing.validate();
        scene.teller()
                .expect(
                        found.path("passed").asBoolean(),
                        "刊登应通过校验：" + errors(found),
                        "the listing should pass: " + errors(found));
        listing.publish().mustBe(200);
    }

    private static List<String> errors(JsonNode validation) {
        List<String> rules = new ArrayList<>();
        for (JsonNode issue : validation.path("issues")) {
            if (issue.path("severity").asText().equals("ERROR")) {
                rules.add(issue.path("rule").asText());
            }
        }
        return rules;
    }
}
