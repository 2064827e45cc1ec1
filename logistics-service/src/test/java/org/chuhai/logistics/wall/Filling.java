package org.chuhai.logistics.wall;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.logistics.testdata.Triple;

/** Fills a shop through the API with rows of every kind; of each list there are two pages of one. */
final class Filling {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final int CODES = 10_000;

    private final Api api;
    private final UUID shop = UUID.randomUUID();
    private final int serial = SERIAL.incrementAndGet();

    private Filling(Api api) {
        this.api = api;
    }

    /** A tenant of its own with one shop; its first firm has {@link Papers#CREDIT_CODE} too. */
    static Rows newTenant() {
        return new Filling(Api.newTenant()).fill("\"creditCode\":\"" + Papers.CREDIT_CODE + "\",", 0);
    }

    /** As {@link #newTenant}, with more revisions, runs and findings than any other has. */
    static Rows newTenantWithMore() {
        return new Filling(Api.newTenant()).fill("\"creditCode\":\"" + Papers.CREDIT_CODE + "\",", 2);
    }

    /** Another shop of the tenant, with more revisions, runs and findings. */
    static Rows shopBeside(Rows rows) {
        return new Filling(rows.api()).fill("", 2);
    }

    /** Filled when the first test needs it, when the application is up. */
    static Supplier<Rows> once(Supplier<Rows> filling) {
        List<Rows> filled = new ArrayList<>(1);
        return () -> {
            if (filled.isEmpty()) {
                filled.add(filling.get());
            }
            return filled.getFirst();
        };
    }

    static String customsCode(int number) {
        return "%06d%04d".formatted(620_000 + number / CODES, number % CODES);
    }

    static String firm(String codes, String name) {
        return "{%1$s\"name\":{\"zh\":\"%2$s\",\"en\":\"%2$s\"}}".formatted(codes, name);
    }

    private Rows fill(String credit, int more) {
        String code = customsCode(serial * 10);
        String party = register(firm(credit + "\"customsCode\":\"" + code + "\",", "Firm " + serial));
        register(firm("\"customsCode\":\"" + customsCode(serial * 10 + 1) + "\",", "Other firm " + serial));
        String goneParty = register(firm("\"customsCode\":\"" + customsCode(serial * 10 + 2) + "\",", "Gone firm"));
        delete("/v1/parties/" + goneParty);

        Triple papers = Papers.faulty("ORD-" + serial, "WB-" + serial);
        Triple others = Papers.clean("ORD-" + serial + "-B", "WB-" + serial + "-B");
        file(others, "DEC-" + serial + "-B");
        file(papers, "DEC-" + serial);
        revise(papers.waybill(), more);
        String caseId = api.manager()
                .queryParam("orderNo", "ORD-" + serial)
                .queryParam("shopId", shop)
                .get("/v1/cases")
                .path("items[0].id");

        Desk desk = new Desk(api::manager, shop);
        desk.draft("EXP-" + serial + "-DRAFT");
        String gone = desk.draft("EXP-" + serial + "-GONE");
        delete(gone);
        String parcel = "PARCEL-" + serial;
        String shipment = desk.booked("EXP-" + serial, parcel);
        String event = record(shipment, "1");
        record(shipment, "2");
        return new Rows(
                api,
                shop,
                party,
                code,
                goneParty,
                "ORD-" + serial,
                "WB-" + serial,
                "DEC-" + serial,
                Integer.toString(2 + more),
                caseId,
                last("/v1/cases/" + caseId + "/runs", "items.no"),
                last("/v1/cases/" + caseId + "/findings", "items.no"),
                Desk.id(shipment),
                Desk.id(gone),
                event,
                "EXP-" + serial,
                parcel);
    }

    private String register(String body) {
        return made(Api.command(api.manager(), body).post("/v1/parties"));
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
        String place = "/v1/documents/" + path + "?shopId=" + shop;
        String etag = api.manager().get(place).header("ETag");
        var request = api.manager().contentType("application/json").body(document.toString());
        Response filed = (etag == null ? request : request.header("If-Match", etag)).put(place);
        filed.then().statusCode(etag == null ? 201 : 200);
    }

    private void delete(String path) {
        api.manager().header("If-Match", "*").delete(path).then().statusCode(204);
    }

    private String record(String shipment, String sourceId) {
        return made(Api.command(api.manager(), event("\"status\":\"IN_TRANSIT\"", sourceId))
                .post(shipment + "/tracking-events"));
    }

    /** @param what status or retracts, as a member */
    static String event(String what, String sourceId) {
        return "{%s,\"occurredAt\":\"2026-03-01T08:00:00Z\",\"source\":\"carrier\",\"sourceEventId\":\"%s\"}"
                .formatted(what, sourceId);
    }

    private String last(String list, String numbers) {
        List<Integer> all =
                api.manager().queryParam("limit", 200).get(list).jsonPath().getList(numbers, Integer.class);
        return Integer.toString(all.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private static String made(Response response) {
        response.then().statusCode(201);
        return response.path("id");
    }
}
