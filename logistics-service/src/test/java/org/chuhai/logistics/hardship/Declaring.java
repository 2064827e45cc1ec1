package org.chuhai.logistics.hardship;

import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.declaration.SilkExport;
import org.chuhai.logistics.declaration.Told;
import org.chuhai.logistics.transmission.CustomsPost;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** Declarations of a tenant, the messages that carry them, and the requests that move them; nothing moves by itself. */
public final class Declaring {

    /** As somebody says it who has no broker. */
    public static final String ACCOUNT = """
            {"code":"91000000MA0HANFU00","name":"杭州汉服丝语贸易有限公司","dxpId":"DXPENT0000000003","channel":"FOLDER"}""";

    /** The shop of the examples in the contract. */
    private static final UUID EXAMPLE = UUID.fromString("019bb5d4-0f3c-7a61-8f57-6a1d1f0f4a10");

    private static final String SCRIPT = """
            {"cases":[{"match":{"message":"CEB603","attempt":1},"answers":[{"status":"2"},{"status":"100"}]}]}""";

    private static final String LIST = "/v1/declarations";
    private static final String MESSAGES = "/v1/customs-transmissions";

    private Declaring() {}

    static SilkExport silk(World world) {
        return new SilkExport(Api.of(world.tenant()), world.shop(), "");
    }

    private static SilkExport accepted(World world) {
        SilkExport export = silk(world).submitted();
        export.told("1:3", "2:120");
        return export;
    }

    private static String etag(World world, String path) {
        return Http.done(world.get(path)).header("ETag");
    }

    /** The id of a draft that lacks nothing. */
    static String drafted(World world) {
        SilkExport export = silk(world).known();
        export.draft(SilkExport.SUPPLEMENTS).statusCode(201);
        return id(export.location());
    }

    /** The id of a message that carries an order, of a shop whose documents are known. */
    static String sent(World world) {
        Ask post = world.post(MESSAGES);
        return Http.done(post.json(silk(world).sending("ORDER", silk(world).order())))
                .json()
                .path("id")
                .asText();
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }

    static Keyed drafting(World world) {
        SilkExport export = silk(world).known();
        World example = World.of(world.tenant(), EXAMPLE);
        Http.done(Paper.walnut().ask(example, "orders"));
        Http.done(Paper.walnut().ask(example, "waybills"));
        Ask post = world.post(LIST);
        return new Keyed(
                post.json(export.drafting(export.number(), SilkExport.SUPPLEMENTS)),
                post.json(export.drafting("!", SilkExport.SUPPLEMENTS)),
                post.json(export.drafting(export.number() + "-B", "{}")));
    }

    static Keyed submission(World world) {
        String path = LIST + "/" + drafted(world);
        return Keyed.versioned(world.post(path + "/submission"), etag(world, path));
    }

    static Keyed amendment(World world) {
        SilkExport export = accepted(world);
        String path = export.location();
        Ask post = world.post(path + "/amendments").with("If-Match", etag(world, path));
        String amended = export.content().put("exportDate", "2026-01-16").toString();
        return new Keyed(
                post.json(amending("航班延误", amended)),
                post.json(amending(" ", amended)),
                post.json(amending("航班取消", amended)));
    }

    private static String amending(String reason, String declaration) {
        return "{\"reason\":\"%s\",\"declaration\":%s}".formatted(reason, declaration);
    }

    static Keyed cancellation(World world) {
        String path = accepted(world).location();
        Ask post = world.post(path + "/cancellation").with("If-Match", etag(world, path));
        return new Keyed(
                post.json("{\"reason\":\"买方取消订单\"}"),
                post.json("{\"reason\":\" \"}"),
                post.json("{\"reason\":\"another reason\"}"));
    }

    static Keyed sending(World world) {
        SilkExport export = silk(world).known();
        World example = World.of(world.tenant(), EXAMPLE);
        Http.done(Paper.walnut().ask(example, "orders"));
        Http.done(example.ask("PUT", account(EXAMPLE)).json(ACCOUNT));
        Ask post = world.post(MESSAGES);
        return new Keyed(
                post.json(export.sending("ORDER", export.order())),
                post.json(export.sending("ORDER", "NOBODY")),
                post.json(export.sending("WAYBILL", export.waybill())));
    }

    /** Of a message that nobody hands over. */
    static Keyed withdrawal(World world) {
        silk(world).known();
        String path = MESSAGES + "/" + sent(world);
        return Keyed.versioned(world.post(path + "/withdrawal"), etag(world, path));
    }

    static Keyed handover(World world) {
        silk(world).known();
        String path = MESSAGES + "/" + sent(world);
        CustomsPost.goRound();
        return Keyed.versioned(world.post(path + "/handover"), etag(world, path));
    }

    /** Requests without a key, by operationId. */
    static void ready(Map<String, Ask> asks) {
        World world = World.fresh();
        SilkExport export = accepted(world);
        String declaration = export.location();
        String transmission =
                Http.done(world.get(MESSAGES)).json().at("/items/0/id").asText();
        asks.put("listDeclarations", world.get(LIST));
        asks.put("getDeclaration", world.get(declaration));
        asks.put("listDeclarationAllowedActions", world.get(declaration + "/allowed-actions"));
        asks.put("supplementDeclaration", supplement(World.fresh()));
        asks.put("listCustomsTransmissions", world.get(MESSAGES));
        asks.put("getCustomsTransmission", world.get(MESSAGES + "/" + transmission));
        asks.put(
                "listCustomsTransmissionAllowedActions", world.get(MESSAGES + "/" + transmission + "/allowed-actions"));
        asks.put("getCustomsTransmissionContent", world.get(MESSAGES + "/" + transmission + "/content"));
        asks.put("listCustomsReceipts", world.get("/v1/customs-receipts"));
        asks.put(
                "handInCustomsReceipts",
                world.ask("POST", "/v1/customs-receipts?shopId=" + world.shop())
                        .with("Content-Type", "application/xml")
                        .bytes(new Told(CebMessage.CEB604, 3, "399", "审结").message(export, UUID.randomUUID())));
        asks.put("listCustomsAccounts", world.get("/v1/customs-accounts"));
        asks.put("getCustomsAccount", world.get(account(world.shop())));
        asks.put(
                "keepCustomsAccount",
                world.ask("PUT", account(UUID.randomUUID())).json(ACCOUNT));
        asks.put("getCustomsAnswerScript", world.get(script(world.shop())));
        asks.put(
                "setCustomsAnswerScript", world.ask("PUT", script(world.shop())).json(SCRIPT));
    }

    private static Ask supplement(World world) {
        SilkExport export = silk(world).known();
        export.draft("{}").statusCode(201);
        String path = export.location();
        return world.ask("PUT", path + "/supplements")
                .with("If-Match", etag(world, path))
                .json("{\"supplements\":" + SilkExport.SUPPLEMENTS + "}");
    }

    private static String account(UUID shop) {
        return "/v1/customs-accounts/" + shop;
    }

    private static String script(UUID shop) {
        return "/v1/customs-answer-scripts/" + shop;
    }
}
