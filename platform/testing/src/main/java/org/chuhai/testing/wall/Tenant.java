package org.chuhai.testing.wall;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.ContractFilter;
import org.chuhai.testing.server.Token;

/** A tenant and its people, whose requests and answers are held against the contract. */
public class Tenant {

    private static final ContractFilter CONTRACT = ContractFilter.of(Contract.committed());

    private final String tenant;

    /** Tokens by bearer: a signature takes as long as many a request, and one serves an hour. */
    private final Map<String, String> signed = new ConcurrentHashMap<>();

    protected Tenant(String tenant) {
        this.tenant = tenant;
    }

    /** One that nobody has used before. */
    public static Tenant fresh() {
        return new Tenant("t-" + UUID.randomUUID());
    }

    public String tenant() {
        return tenant;
    }

    /** Sees the whole tenant. */
    public RequestSpecification manager() {
        return bearer(signed.computeIfAbsent(
                "manager", role -> Token.of(tenant).role(role).subject(role).signed()));
    }

    /** Sees these shops only. */
    public RequestSpecification operator(UUID... shops) {
        return bearer(signed.computeIfAbsent(
                Arrays.toString(shops),
                these -> Token.of(tenant)
                        .role("operator")
                        .subject("operator")
                        .shops((Object[]) shops)
                        .signed()));
    }

    /** Whoever the token says. */
    public static RequestSpecification by(Token token) {
        return bearer(token.signed());
    }

    static RequestSpecification bearer(String token) {
        return given().filter(CONTRACT).auth().oauth2(token);
    }

    /** A request of its own intention, with a body. */
    public static RequestSpecification command(RequestSpecification caller, String json) {
        return caller.header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(json);
    }
}
