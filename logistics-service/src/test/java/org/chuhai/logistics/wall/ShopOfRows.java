package org.chuhai.logistics.wall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.customssimulator.SimulatedRows;
import org.chuhai.logistics.hardship.BatchPaper;
import org.chuhai.logistics.hardship.Cargo;
import org.chuhai.logistics.hardship.ProfilePaper;
import org.chuhai.logistics.productfact.Goods;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.logistics.testdata.Triple;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;

/** Fills a shop through the API with rows of every kind; of each list there are two pages of one. */
final class ShopOfRows {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final int CODES = 10_000;

    private final Api api;
    private final World world;
    private final int serial = SERIAL.incrementAndGet();

    private ShopOfRows(Api api) {
        this.api = api;
        this.world = World.of(api.tenant(), UUID.randomUUID());
    }

    /** A tenant of its own with one shop; its first firm has {@link Papers#CREDIT_CODE} too. */
    static Rows newTenant() {
        return new Rows(new ShopOfRows(Api.newTenant()), "\"creditCode\":\"" + Papers.CREDIT_CODE + "\",", 0);
    }

    /** As {@link #newTenant}, with more revisions, runs and findings than any other has. */
    static Rows newTenantWithMore() {
        return new Rows(new ShopOfRows(Api.newTenant()), "\"creditCode\":\"" + Papers.CREDIT_CODE + "\",", 2);
    }

    /** Another shop of the tenant, with more revisions, runs and findings. */
    static Rows shopBeside(Rows rows) {
        return new Rows(new ShopOfRows(rows.api()), "", 2);
    }

    Api api() {
        return api;
    }

    UUID id() {
        return world.shop();
    }

    static String customsCode(int number) {
        return "%06d%04d".formatted(620_000 + number / CODES, number % CODES);
    }

    static String firm(String codes, String name) {
        return "{%1$s\"name\":{\"zh\":\"%2$s\",\"en\":\"%2$s\"}}".formatted(codes, name);
    }

    Rows.Firms firms(String credit) {
        String code = customsCode(serial * 10);
        String first = register(firm(credit + "\"customsCode\":\"" + code + "\",", "Firm " + serial));
        register(firm("\"customsCode\":\"" + customsCode(serial * 10 + 1) + "\",", "Other firm " + serial));
        String gone = register(firm("\"customsCode\":\"" + customsCode(serial * 10 + 2) + "\",", "Gone firm"));
        delete("/v1/parties/" + gone);
        return new Rows.Firms(first, code, gone);
    }

    Rows.Exported exported(int more) {
        Triple papers = Papers.faulty("ORD-" + serial, "WB-" + serial);
        file(second(), "DEC-" + serial + "-B");
        file(papers, "DEC-" + serial);
        revise(papers.waybill(), more);
        String caseId = caseOf("ORD-" + serial);
        company(caseId, "ORD-" + serial + "-B");
        return new Rows.Exported(
                "ORD-" + serial,
                "WB-" + serial,
                "DEC-" + serial,
                Integer.toString(2 + more),
                caseId,
                last("/v1/cases/" + caseId + "/runs"),
                last("/v1/cases/" + caseId + "/findings"));
    }

    private Triple second() {
        return Papers.clean("ORD-" + serial + "-B", "WB-" + serial + "-B");
    }

    private String caseOf(String order) {
        return Http.done(world.get("/v1/cases?orderNo=" + order + "&shopId=" + world.shop()))
                .json()
                .at("/items/0/id")
                .asText();
    }

    Rows.Profiles profiles() {
        String first = profile("Wall " + serial);
        profile("Other wall " + serial);
        String gone = profile("Gone wall " + serial);
        delete("/v1/reconciliation-profiles/" + gone);
        return new Rows.Profiles(first, gone);
    }

    Rows.Batches batches() {
        BatchPaper.receiving(world);
        String first = BatchPaper.done(world);
        BatchPaper.done(world);
        return new Rows.Batches(Desk.id(first));
    }

    Rows.Shipped shipped() {
        Cargo.opened(world, "EXP-" + serial + "-DRAFT");
        String gone = Cargo.opened(world, "EXP-" + serial + "-GONE");
        delete(gone);
        String parcel = "PARCEL-" + serial;
        String shipment = Cargo.booked(world, "EXP-" + serial, parcel);
        String event = record(shipment, "1");
        record(shipment, "2");
        return new Rows.Shipped(Desk.id(shipment), Desk.id(gone), event, "EXP-" + serial, parcel);
    }

    Rows.Items items() {
        Goods.known(world, "ITEM-" + serial);
        Goods.known(world, "ITEM-" + serial + "-B");
        delete(Goods.known(world, "ITEM-" + serial + "-GONE"));
        return new Rows.Items("ITEM-" + serial, "ITEM-" + serial + "-GONE");
    }

    /** Simulated customs has no address of its own. */
    boolean simulated() {
        return SimulatedRows.fill(api.tenant(), world.shop());
    }

    Declared declared() {
        return Declared.of(api, world.shop(), "-" + serial);
    }

    private String register(String body) {
        return made(world.post("/v1/parties").json(body));
    }

    private String profile(String name) {
        return Desk.id(ProfilePaper.drafted(world, name));
    }

    private void file(Triple papers, String reference) {
        file("waybills/" + papers.waybill().path("waybillNo").asText(), papers.waybill());
        file("orders/" + papers.order().path("orderNo").asText(), papers.order());
        file("declarations/" + reference, papers.declaration());
    }

    private void revise(ObjectNode waybill, int more) {
        for (int i = 0; i <= more; i++) {
            waybill.put("packages", 777 + i);
            waybill.put("grossWeightKg", Integer.toString(900_000 + i));
            if (i > 0) {
                waybill.putObject("seller").put("code", "91000000MA0PLATF94").put("name", "Somebody else");
            }
            file("waybills/" + waybill.path("waybillNo").asText(), waybill);
        }
    }

    private void file(String path, ObjectNode document) {
        String place = "/v1/documents/" + path + "?shopId=" + world.shop();
        Answer known = Http.send(world.get(place));
        Ask filing = world.ask("PUT", place).json(document.toString());
        Http.done(known.isGood() ? filing.with("If-Match", known.header("ETag")) : filing);
    }

    /** Two returns of the case whose declaration customs has accepted. */
    String returned() {
        Triple papers = second();
        papers.declaration().put("declarationNo", "9400%014d".formatted(serial));
        file("declarations/DEC-" + serial + "-B", papers.declaration());
        String id = caseOf("ORD-" + serial + "-B");
        for (String number : List.of("RT-1", "RT-2")) {
            made(world.post("/v1/cases/" + id + "/returns").json(Papers.toReturn(number)));
        }
        return id;
    }

    /** A second case that customs has not judged. */
    String open() {
        file(Papers.clean("ORD-" + serial + "-C", "WB-" + serial + "-C"), "DEC-" + serial + "-C");
        return caseOf("ORD-" + serial + "-C");
    }

    String waivedTwice(String caseId) {
        waiveAndWithdraw("/v1/cases/" + caseId);
        waiveAndWithdraw("/v1/cases/" + caseId);
        return caseId;
    }

    private void waiveAndWithdraw(String path) {
        Http.done(world.post(path + "/waiver")
                .with("If-Match", "*")
                .json("{\"reason\":\"for the wall\",\"expiresAt\":\""
                        + Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS) + "\"}"));
        Http.done(world.post(path + "/waiver/withdrawal").with("If-Match", "*").json("{\"reason\":\"wall\"}"));
    }

    private void delete(String path) {
        Http.done(world.ask("DELETE", path).with("If-Match", "*"));
    }

    private String record(String shipment, String sourceId) {
        return made(world.post(shipment + "/tracking-events").json(event("\"status\":\"IN_TRANSIT\"", sourceId)));
    }

    /** @param what status or retracts, as a member */
    static String event(String what, String sourceId) {
        return "{%s,\"occurredAt\":\"2026-03-01T08:00:00Z\",\"source\":\"carrier\",\"sourceEventId\":\"%s\"}"
                .formatted(what, sourceId);
    }

    private String last(String list) {
        int last = 0;
        for (JsonNode item : Http.done(world.get(list + "?limit=200")).json().path("items")) {
            last = Math.max(last, item.path("no").asInt());
        }
        return Integer.toString(last);
    }

    private static String made(Ask ask) {
        return Http.done(ask).json().path("id").asText();
    }

    /** As if the profile allowed the case a further order. */
    private void company(String caseId, String orderNo) {
        TenantSql.of(api)
                .execute("insert into export_case_further (case_id, shop_id, kind, document_id) select '" + caseId
                        + "', shop_id, kind, id from customs_document where kind = 'ORDER' and number = '" + orderNo
                        + "'");
    }
}
