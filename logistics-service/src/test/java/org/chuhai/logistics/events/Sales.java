package org.chuhai.logistics.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;
import org.chuhai.logistics.exportcase.Filing;
import org.chuhai.testing.event.Letter;

/** What order-service would tell of the walnut order in a shop. */
record Sales(String tenant, UUID shop, UUID order) {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final String TOPIC = "chuhai.order.order";
    static final String DEAD = "chuhai.order.order.logistics-service.dlq";
    static final String NUMBER = "WN-20260115-0001";

    static Sales of(String tenant, UUID shop) {
        return new Sales(tenant, shop, UUID.randomUUID());
    }

    Letter confirmed() {
        return told("confirmed", order -> {});
    }

    /** The second fact of the order. */
    Letter changed(Consumer<ObjectNode> change) {
        return told("changed", change).numbered(2);
    }

    Letter cancelled() {
        return told("cancelled", order -> {}).numbered(3);
    }

    /** The buyer gets another number of packages. */
    Letter packages(int packages, long eventNo) {
        return told("changed", order -> order.put("packages", packages)).numbered(eventNo);
    }

    /** The first fact of the order, saying something else. */
    Letter told(String fact, Consumer<ObjectNode> change) {
        ObjectNode facts = Filing.clean("order", paper -> {
            paper.remove("kind");
            paper.set("placedAt", paper.remove("createdAt"));
            paper.put("id", order.toString());
            paper.put("aMemberOfANewerVersion", true);
        });
        change.accept(facts);
        ObjectNode body = JSON.createObjectNode();
        body.set("order", facts);
        body.put("reason", "the buyer asked for it");
        return Letter.of("org.chuhai.order.order." + fact + ".v1", tenant, shop, order, body.toString());
    }
}
