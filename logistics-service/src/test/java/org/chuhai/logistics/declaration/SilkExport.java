package org.chuhai.logistics.declaration;

import static org.chuhai.logistics.Api.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.ceb.CebMessage;

/** Silk scarves and bags for Germany: order, waybill, product facts and an account of a shop. */
public final class SilkExport {

    public static final String NUMBER = "SL-D-1";
    static final String ORDER = "SL-20260112-0001";
    static final String WAYBILL = "HZ2601130001";
    public static final String SUPPLEMENTS = """
            {"customsOffice":"2900","exitPort":"2900","exportDate":"2026-01-14","destinationPort":"304","packageType":"2",
             "statisticsFlag":"A"}""";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Customs answers later than it was asked. */
    private final Instant morning = Instant.now();

    private final Api api;
    private final UUID shop;
    private final String channel;
    private final String suffix;

    /** Nobody answers but the test. */
    SilkExport() {
        this("FOLDER");
    }

    SilkExport(String channel) {
        this(Api.newTenant(), UUID.randomUUID(), channel, "");
    }

    /** In a shop of somebody's, under numbers of its own; nobody answers but the test. */
    public SilkExport(Api api, UUID shop, String suffix) {
        this(api, shop, "FOLDER", suffix);
    }

    private SilkExport(Api api, UUID shop, String channel, String suffix) {
        this.api = api;
        this.shop = shop;
        this.channel = channel;
        this.suffix = suffix;
    }

    public String number() {
        return NUMBER + suffix;
    }

    public String order() {
        return ORDER + suffix;
    }

    public String waybill() {
        return WAYBILL + suffix;
    }

    public Api api() {
        return api;
    }

    public UUID shop() {
        return shop;
    }

    /** Everything that a declaration is drafted of. */
    public SilkExport known() {
        account(channel).then().statusCode(201);
        fact("SCARF-90180", "真丝围巾", "6214100010", "0|0|机织|围巾|100%桑蚕丝|无品牌|90180", "0.08");
        fact("BAG-TOTE-12", "涤纶手提包", "4202220000", "0|0|手提包|涤纶机织物面|无品牌|TOTE-12", "0.45");
        filed("orders", order(), """
                {"kind":"ORDER","orderNo":"%s","orderType":"B",
                 "platform":{"code":"91000000MA0MARKTXF","name":"湖畔跨境贸易平台有限公司"},
                 "seller":{"code":"91000000MA0HANFU00","name":"杭州汉服丝语贸易有限公司"},
                 "buyer":{"name":"Seidenhaus GmbH","country":"DEU","naturalPerson":false},
                 "currency":"USD","goodsValue":"560.00","freight":"46.00",
                 "lines":[{"no":1,"itemNo":"SCARF-90180","name":"真丝围巾","quantity":"40","unit":"015","unitPrice":"8.50","total":"340.00"},
                          {"no":2,"itemNo":"BAG-TOTE-12","name":"涤纶手提包","quantity":"20","unit":"007","unitPrice":"11.00","total":"220.00"}]}""".formatted(order()));
        filed("waybills", waybill(), """
                {"kind":"WAYBILL","waybillNo":"%s","carrier":{"code":"91000000MA0FLYER83","name":"飞翼国际货运有限公司"},
                 "mode":"5","packages":3,"grossWeightKg":"14.5","freight":"46.00","insurance":"2.80","currency":"USD",
                 "goodsInfo":"真丝围巾 涤纶手提包"}""".formatted(waybill()));
        return this;
    }

    public Response account(String channel) {
        return api.manager()
                .contentType("application/json")
                .body("""
                {"code":"91000000MA0BRKER93","name":"通达报关有限公司","dxpId":"DXPENT0000000003","channel":"%s",
                 "agent":{"code":"91000000MA0BRKER93","name":"通达报关有限公司"}}""".formatted(channel))
                .put("/v1/customs-accounts/" + shop);
    }

    private void fact(String item, String name, String hsCode, String elements, String weight) {
        api.manager()
                .contentType("application/json")
                .body("""
                {"name":{"zh":"%s"},"hsCode":"%s","declaredElements":"%s","netWeightKg":"%s",
                 "producer":{"code":"91000000MA0TEXTL6J","name":"桑园纺织有限公司"}}""".formatted(name, hsCode, elements, weight))
                .put("/v1/product-facts/" + item + "?shopId=" + shop)
                .then()
                .statusCode(201);
    }

    private void filed(String kind, String number, String document) {
        api.manager()
                .contentType("application/json")
                .body(document)
                .put("/v1/documents/" + kind + "/" + number + "?shopId=" + shop)
                .then()
                .statusCode(201);
    }

    public ValidatableResponse draft(String supplements) {
        return command(api.manager(), drafting(number(), supplements))
                .post("/v1/declarations")
                .then();
    }

    /** What {@link #draft} sends, under another number. */
    public String drafting(String number, String supplements) {
        return """
                {"shopId":"%s","number":"%s","orderNo":"%s","waybillNo":"%s","supplements":%s}""".formatted(shop, number, order(), waybill(), supplements);
    }

    /** Order or waybill on its way to customs. */
    public void send(String kind, String number) {
        command(api.manager(), sending(kind, number))
                .post("/v1/customs-transmissions")
                .then()
                .statusCode(201);
    }

    /** What {@link #send} sends. */
    public String sending(String kind, String number) {
        return """
                {"shopId":"%s","kind":"%s","number":"%s"}""".formatted(shop, kind, number);
    }

    /** Drafted whole, and sent. */
    public SilkExport submitted() {
        known().draft(SUPPLEMENTS).statusCode(201);
        act("submission", "").statusCode(200);
        return this;
    }

    public String location() {
        List<String> ids =
                api.manager().get("/v1/declarations?shopId=" + shop).jsonPath().getList("items.id");
        return "/v1/declarations/" + ids.getFirst();
    }

    public ValidatableResponse read() {
        return api.manager().get(location()).then().statusCode(200);
    }

    public ValidatableResponse act(String what, String body) {
        return command(api.manager(), body)
                .header("If-Match", api.manager().get(location()).header("ETag"))
                .post(location() + "/" + what)
                .then();
    }

    ValidatableResponse supplement(String supplements) {
        return api.manager()
                .contentType("application/json")
                .header("If-Match", api.manager().get(location()).header("ETag"))
                .body("{\"supplements\":%s}".formatted(supplements))
                .put(location() + "/supplements")
                .then();
    }

    /** Present content of the declaration, to be changed and sent back. */
    public ObjectNode content() {
        try {
            return (ObjectNode)
                    JSON.readTree(api.manager().get(location()).asString()).path("declaration");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Receipts of the list, handed in one by one in this order, each "minute:status". */
    public void told(String... receipts) {
        Arrays.stream(receipts)
                .map(receipt -> receipt.split(":", -1))
                .forEach(parts -> told(new Told(
                                CebMessage.CEB604, Integer.parseInt(parts[0]), parts[1], "回执 " + parts[1]))
                        .statusCode(200));
    }

    ValidatableResponse told(Told told) {
        return api.manager()
                .contentType("application/xml")
                .body(told.message(this, UUID.randomUUID()))
                .post("/v1/customs-receipts?shopId=" + shop)
                .then();
    }

    Instant morning() {
        return morning;
    }

    ValidatableResponse document() {
        return api.manager()
                .get("/v1/documents/declarations/" + number() + "?shopId=" + shop)
                .then()
                .statusCode(200);
    }

    /** States that were told of the declaration, in their order. */
    List<String> events() {
        return TenantSql.of(api)
                .rows(
                        "select split_part(type, '.', 5) from outbox where topic = 'chuhai.logistics.declaration' order by id");
    }
}
