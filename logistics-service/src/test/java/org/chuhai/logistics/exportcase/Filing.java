package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.chuhai.logistics.Api;

/** The documents of the walnut export, filed in a shop of its own. */
public final class Filing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES = Path.of("../samples");

    private final Api api;
    private final UUID shop = UUID.randomUUID();

    public Filing(Api api) {
        this.api = api;
    }

    public UUID shop() {
        return shop;
    }

    /** A document of the clean export, changed. */
    public static ObjectNode clean(String kind, Consumer<ObjectNode> change) {
        return read("walnut-form/" + kind + ".json", change);
    }

    /** A document of the export with three slips of the pen. */
    public static ObjectNode slipped(String kind) {
        return read("faulty/story/" + kind + ".json", document -> {});
    }

    /** A document of a sample, for instance faulty/walnuts-by-list/declaration. */
    public static ObjectNode sample(String name) {
        return read(name + ".json", document -> {});
    }

    public Response order(ObjectNode order) {
        return put("orders", order.path("orderNo").asText(), order);
    }

    public Response waybill(ObjectNode waybill) {
        return put("waybills", waybill.path("waybillNo").asText(), waybill);
    }

    public Response declaration(String reference, ObjectNode declaration) {
        return put("declarations", reference, declaration);
    }

    /** Files or replaces, whatever the present version is. */
    public Response put(String kind, String number, ObjectNode document) {
        String path = "/v1/documents/" + kind + "/" + number + "?shopId=" + shop;
        String version = api.manager().get(path).header("ETag");
        var request = api.manager().contentType("application/json").body(document.toString());
        return (version == null ? request : request.header("If-Match", version)).put(path);
    }

    /** The firms that the samples name. */
    public void registerSeller() {
        Api.command(api.manager(), """
                        {"creditCode":"91000000MA0WANUT1J","customsCode":"6201960XYZ","name":{"zh":"南疆核桃"}}""").post("/v1/parties").then().statusCode(201);
    }

    /** Cases of the shop, the newest first. */
    public List<Map<String, Object>> cases(String... filter) {
        var request = api.manager().queryParam("shopId", shop);
        for (int i = 0; i < filter.length; i += 2) {
            request.queryParam(filter[i], filter[i + 1]);
        }
        return request.get("/v1/cases").jsonPath().getList("items");
    }

    private static ObjectNode read(String sample, Consumer<ObjectNode> change) {
        try {
            JsonNode tree = JSON.readTree(SAMPLES.resolve(sample).toFile());
            ObjectNode document = (ObjectNode) tree;
            change.accept(document);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
