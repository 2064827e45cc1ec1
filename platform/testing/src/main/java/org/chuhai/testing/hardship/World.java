package org.chuhai.testing.hardship;

import java.util.UUID;
import org.chuhai.embedded.issuer.TokenSigner;
import org.chuhai.testing.server.SuiteServers;
import org.chuhai.testing.server.Token;

/** A tenant that nobody has used before, a shop in it, and one of its people. */
public record World(String tenant, UUID shop, String token) {

    public static World fresh() {
        String tenant = "hard-" + UUID.randomUUID();
        return of(tenant, UUID.randomUUID());
    }

    /** A shop of a tenant that is known already, and a manager. */
    public static World of(String tenant, UUID shop) {
        return by(SuiteServers.issuer(), tenant, shop, "manager");
    }

    /** Another of its people. */
    public World as(String subject) {
        return by(SuiteServers.issuer(), tenant, shop, subject);
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

    /** The tenant as a manager with a token of this issuer sees it. */
    public static World by(TokenSigner issuer, String tenant, UUID shop, String subject) {
        Token token = Token.of(tenant, issuer).role("manager").subject(subject);
        return new World(tenant, shop, token.signedBy(issuer));
    }
}
