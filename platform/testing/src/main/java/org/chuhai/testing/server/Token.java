package org.chuhai.testing.server;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.embedded.issuer.TokenRequest;
import org.chuhai.embedded.issuer.TokenSigner;

/** A valid token for an hour, one claim after the other; each step makes a token of its own. */
public record Token(TokenRequest request) {

    private static final Duration LIFETIME = Duration.ofHours(1);

    /** Of the issuer that speaks for every tenant, with a subject of its own and without any role. */
    public static Token of(String tenant) {
        return of(tenant, SuiteServers.issuer());
    }

    /** Of any issuer; sign it with {@link #signedBy}. */
    public static Token of(String tenant, TokenSigner issuer) {
        return new Token(issuer.request("tester-" + UUID.randomUUID(), tenant, LIFETIME));
    }

    /** One more role. */
    public Token role(String role) {
        Object before = request.claims().get("groups");
        Stream<?> roles = before instanceof List<?> list ? list.stream() : Stream.empty();
        return claim("groups", Stream.concat(roles, Stream.of(role)).toList());
    }

    /** All shops at once; without this step the claim is absent. */
    public Token shops(Object... ids) {
        return claim("shops", Stream.of(ids).map(Object::toString).toList());
    }

    public Token subject(String subject) {
        return claim("sub", subject);
    }

    public Token party(Object party) {
        return claim("party", party.toString());
    }

    public Token onBehalfOf(String subject) {
        return claim("on_behalf_of", subject);
    }

    public Token claim(String name, Object value) {
        return new Token(request.with(name, value));
    }

    public Token without(String name) {
        return new Token(request.without(name));
    }

    public String signed() {
        return signedBy(SuiteServers.issuer());
    }

    public String signedBy(TokenSigner issuer) {
        return issuer.sign(request);
    }
}
