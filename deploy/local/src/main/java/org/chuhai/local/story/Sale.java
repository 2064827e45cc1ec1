package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;

/** The order of walnuts in order-service. */
final class Sale {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNPROCESSABLE = 422;

    private final Caller shop;
    private final String id;

    private Sale(Caller shop, String id) {
        this.shop = shop;
        this.id = id;
    }

    /** Drafts an order whose lines name listings: as soon as the order service has heard of those. */
    static Sale draft(Scene scene, Caller shop, JsonNode order) throws CannotRun {
        Answer[] drafted = new Answer[1];
        scene.await(() -> {
            drafted[0] = shop.post("/v1/orders?shopId=" + Demonstration.SHOP, UUID.randomUUID(), "", order);
            return drafted[0].status() != UNPROCESSABLE;
        });
        return new Sale(shop, drafted[0].mustBe(201).text("id"));
    }

    void cancel(String reason) throws CannotRun {
        shop.post(path() + "/cancellation", UUID.randomUUID(), seen().etag(), Map.of("reason", reason))
                .mustBe(200);
    }

    /** From now on others hear of it. */
    void confirm() throws CannotRun {
        shop.post(path() + "/confirmation", UUID.randomUUID(), seen().etag(), "")
                .mustBe(200);
    }

    /** Answers the changed order. */
    JsonNode change(int line, String quantity, String reason) throws CannotRun {
        Answer before = seen();
        JsonNode agreed = before.body().path("lines").path(line - 1);
        ObjectNode change = JSON.createObjectNode();
        ObjectNode wanted = change.putObject("line");
        for (String member : new String[] {"listingId", "itemNo", "name", "hsCode", "unit", "unitPrice"}) {
            wanted.set(member, agreed.path(member));
        }
        wanted.put("quantity", quantity);
        change.put("reason", reason);
        return shop.put(path() + "/lines/" + line, before.etag(), change.toString())
                .mustBe(200)
                .body();
    }

    /** What a dispatch under the waybill would be checked for, and with what result. */
    Answer check(Map<String, String> waybill) throws CannotRun {
        return shop.post(path() + "/dispatch-checks", UUID.randomUUID(), "", waybill);
    }

    /** Everything leaves under the waybill, if the service finds that it agrees with the order. */
    Answer dispatch(Map<String, String> waybill) throws CannotRun {
        return shop.post(path() + "/dispatches", UUID.randomUUID(), seen().etag(), waybill);
    }

    JsonNode now() throws CannotRun {
        return seen().body();
    }

    boolean is(String state) throws CannotRun {
        return now().path("state").asText().equals(state);
    }

    /** Those that the timeline tells of. */
    List<String> milestones() throws CannotRun {
        List<String> reached = new ArrayList<>();
        for (JsonNode entry : shop.get(path() + "/timeline").mustBe(200).body().path("items")) {
            if (entry.path("happening").asText().equals("MILESTONE_REACHED")) {
                reached.add(entry.path("milestone").asText());
            }
        }
        return reached;
    }

    private Answer seen() throws CannotRun {
        return shop.get(path()).mustBe(200);
    }

    private String path() {
        return "/v1/orders/" + id;
    }
}
