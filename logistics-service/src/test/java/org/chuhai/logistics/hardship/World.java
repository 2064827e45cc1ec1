package org.chuhai.logistics.hardship;

import java.util.UUID;
import org.chuhai.testing.server.Token;

/** A tenant that nobody has used before, a shop in it, and one of its people. */
record World(String tenant, UUID shop, String token) {

    static World fresh() {
        String tenant = "hard-" + UUID.randomUUID();
        return new World(tenant, UUID.randomUUID(), manager(tenant, "manager"));
    }

    /** Another of its people. */
    World as(String subject) {
        return new World(tenant, shop, manager(tenant, subject));
    }

    /** One who sees the shop only. */
    World operator() {
        return new World(
                tenant,
                shop,
                Token.of(tenant)
                        .role("operator")
                        .subject("operator")
                        .shops(shop)
                        .signed());
    }

    Ask ask(String method, String path) {
        return Ask.of(method, path).with("Authorization", "Bearer " + token);
    }

    Ask get(String path) {
        return ask("GET", path);
    }

    /** A command of its own intention. */
    Ask post(String path) {
        return ask("POST", path).key(UUID.randomUUID().toString());
    }

    /** Files a document under the number that it states. */
    Ask file(String kind, String number, String json) {
        return ask("PUT", document(kind, number)).json(json);
    }

    /** Address of a document in the shop, or of what lies below it. */
    String document(String kind, String number) {
        return "/v1/documents/" + kind + "/" + number + "?shopId=" + shop;
    }

    private static String manager(String tenant, String subject) {
        return Token.of(tenant).role("manager").subject(subject).signed();
    }
}
