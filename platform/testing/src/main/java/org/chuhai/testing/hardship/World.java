package org.chuhai.testing.hardship;

import java.util.UUID;
import org.chuhai.testing.server.Token;

/** A tenant that nobody has used before, a shop in it, and one of its people. */
public record World(String tenant, UUID shop, String token) {

    public static World fresh() {
        String tenant = "hard-" + UUID.randomUUID();
        return of(tenant, UUID.randomUUID());
    }

    /** A shop of a tenant that is known already, and a manager. */
    public static World of(String tenant, UUID shop) {
        return new World(tenant, shop, manager(tenant, "manager"));
    }

    /** Another of its people. */
    public World as(String subject) {
        return new World(tenant, shop, manager(tenant, subject));
    }

    /** One who sees the shop only. */
    public World operator() {
        return new World(
                tenant,
                shop,
                Token.of(tenant)
                        .role("operator")
                        .subject("operator")
                        .shops(shop)
                        .signed());
    }

    public Ask ask(String method, String path) {
        return Ask.of(method, path).with("Authorization", "Bearer " + token);
    }

    public Ask get(String path) {
        return ask("GET", path);
    }

    /** A command of its own intention. */
    public Ask post(String path) {
        return ask("POST", path).key(UUID.randomUUID().toString());
    }

    private static String manager(String tenant, String subject) {
        return Token.of(tenant).role("manager").subject(subject).signed();
    }
}
