package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;

/** The order of walnuts in order-service. */
final class Sale {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Caller shop;
    private final String id;

    private Sale(Caller shop, String id) {
        this.shop = shop;
        this.id = id;
    }

    /** Drafts what the sample of the customs order says. */
    static Sale draft(Caller shop, Path customsOrder) throws CannotRun, IOException {
        Answer drafted = shop.post(
                        "/v1/orders?shopId=" + Demonstration.SHOP, UUID.randomUUID(), "", content(customsOrder))
                .mustBe(201);
        return new Sale(shop, drafted.text("id"));
    }

    /** A sale says more than customs asks for: where the goods go. */
    private static ObjectNode content(Path customsOrder) throws IOException {
        ObjectNode content = (ObjectNode) JSON.readTree(customsOrder.toFile());
        content.remove("kind");
        content.remove("orderType");
        content.set("placedAt", content.remove("createdAt"));
        content.put("mode", "9710");
        content.put("incotermPlace", "Khorgos");
        content.putObject("consignee")
                .put("name", "Almaty Nan LLP, warehouse 3")
                .put("street", "Raiymbek Avenue 212")
                .put("city", "Almaty")
                .put("postalCode", "050034")
                .put("country", "KAZ")
                .put("phone", "+7 727 000 0000");
        return content;
    }

    /** From now on others hear of it. */
    void confirm() throws CannotRun {
        shop.post(path() + "/confirmation", UUID.randomUUID(), now().etag(), "").mustBe(200);
    }

    /** Answers the changed order. */
    JsonNode change(int line, String quantity, String reason) throws CannotRun {
        Answer before = now();
        JsonNode agreed = before.body().path("lines").path(line - 1);
        ObjectNode change = JSON.createObjectNode();
        ObjectNode wanted = change.putObject("line");
        for (String member : new String[] {"itemNo", "name", "hsCode", "unit", "unitPrice"}) {
            wanted.set(member, agreed.path(member));
        }
        wanted.put("quantity", quantity);
        change.put("reason", reason);
        return shop.put(path() + "/lines/" + line, before.etag(), change.toString())
                .mustBe(200)
                .body();
    }

    private Answer now() throws CannotRun {
        return shop.get(path()).mustBe(200);
    }

    private String path() {
        return "/v1/orders/" + id;
    }
}
