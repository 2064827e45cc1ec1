package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;

/**
 * The walnut shop in catalog-service, and the two who work for it.
 *
 * @param manager opens shops and verifies certificates
 * @param operator the learner, whose shop it is
 */
record Shop(Caller manager, Caller operator, Path samples) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OF_SHOP = "?shopId=" + Demonstration.SHOP;

    /** Opened with as little as a shop can say. */
    void open() throws CannotRun {
        manager.post("/v1/shops", UUID.randomUUID(), "", profile(List.of(), List.of()))
                .mustBe(201);
    }

    /** Answers whether nothing is missing now. */
    boolean complete() throws CannotRun {
        String path = "/v1/shops/" + Demonstration.SHOP;
        String seen = operator.get(path).mustBe(200).etag();
        ObjectNode profile = JSON.valueToTree(profile(List.of("KAZ", "EU"), List.of("en", "ru")));
        profile.remove("id");
        return operator.put(path, seen, profile.toString())
                .mustBe(200)
                .body()
                .path("complete")
                .asBoolean();
    }

    private static Map<String, Object> profile(List<String> markets, List<String> languages) {
        return Map.of(
                "id",
                Demonstration.SHOP,
                "name",
                Map.of("zh", "陇南核桃", "en", "Longnan Walnuts"),
                "seller",
                Map.of("name", "陇南核桃商行", "code", "91000000MA0WANUT1J"),
                "markets",
                markets,
                "languages",
                languages);
    }

    /** The id of a product of the sample. */
    String product(String sample) throws CannotRun, IOException {
        return create("/v1/products", read(sample)).mustBe(201).text("id");
    }

    /** The same goods as the sample, as a product of their own; what the service says to that. */
    Answer productAgain(String sample, String nameZh, String sku) throws CannotRun, IOException {
        ObjectNode again = read(sample);
        again.putObject("name").put("zh", nameZh);
        again.set("options", JSON.createArrayNode());
        ObjectNode variant = again.path("variants").path(0).deepCopy();
        variant.put("sku", sku).set("options", JSON.createObjectNode());
        again.putArray("variants").add(variant);
        return create("/v1/products", again);
    }

    /** A draft of the sample for the product. */
    Listing listing(String sample, String product) throws CannotRun, IOException {
        Answer drafted =
                create("/v1/listings", read(sample).put("productId", product)).mustBe(201);
        return new Listing(operator, drafted.text("id"));
    }

    /** The operator submits it, the manager finds it in the issuer's register. It holds for so many days more. */
    void certify(String kind, String number, int days) throws CannotRun {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        Answer submitted = create(
                        "/v1/certificates",
                        JSON.valueToTree(Map.of(
                                "kind",
                                kind,
                                "number",
                                number,
                                "issuer",
                                "Lanzhou Control and Certification",
                                "holder",
                                "陇南核桃商行",
                                "products",
                                List.of(),
                                "validFrom",
                                today.minusDays(30).toString(),
                                "validTo",
                                today.plusDays(days).toString())))
                .mustBe(201);
        manager.post(
                        "/v1/certificates/" + submitted.text("id") + "/verification",
                        UUID.randomUUID(),
                        submitted.etag(),
                        Map.of("outcome", "ACCEPTED", "note", "Found in the issuer's register"))
                .mustBe(200);
    }

    private Answer create(String path, JsonNode content) throws CannotRun {
        return operator.post(path + OF_SHOP, UUID.randomUUID(), "", content);
    }

    private ObjectNode read(String sample) throws IOException {
        return (ObjectNode) JSON.readTree(
                samples.resolve("catalog").resolve(sample + ".json").toFile());
    }

    /** A listing of the shop. */
    record Listing(Caller operator, String id) {

        /** What was found, recorded as a fact. */
        JsonNode validate() throws CannotRun {
            return command("/validations", "").mustBe(200).body();
        }

        /** What the service says to that. */
        Answer publish() throws CannotRun {
            return command("/publication", "");
        }

        void withdraw(String reason) throws CannotRun {
            command("/withdrawal", Map.of("reason", reason)).mustBe(200);
        }

        private Answer command(String command, Object body) throws CannotRun {
            String path = "/v1/listings/" + id;
            return operator.post(
                    path + command,
                    UUID.randomUUID(),
                    operator.get(path).mustBe(200).etag(),
                    body);
        }
    }
}
