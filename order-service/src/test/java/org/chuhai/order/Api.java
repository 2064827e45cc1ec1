package org.chuhai.order;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.UUID;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.ContractFilter;
import org.chuhai.testing.server.Token;

/** Callers of the API in a tenant of their own, so that no test sees another's data. */
public final class Api {

    private static final ContractFilter CONTRACT = ContractFilter.of(Contract.of(Path.of("contract/openapi.yaml")));

    private final String tenant;

    private Api(String tenant) {
        this.tenant = tenant;
    }

    /** A tenant that nobody has used before. */
    public static Api newTenant() {
        return new Api("t-" + UUID.randomUUID());
    }

    public String tenant() {
        return tenant;
    }

    /** Sees the whole tenant. */
    public RequestSpecification manager() {
        return as(Token.of(tenant).role("manager").subject("manager"));
    }

    /** Sees these shops only. */
    public RequestSpecification operator(UUID... shops) {
        return as(Token.of(tenant).role("operator").subject("operator").shops((Object[]) shops));
    }

    public static RequestSpecification as(Token token) {
        return given().filter(CONTRACT).auth().oauth2(token.signed());
    }

    /** A request of its own intention, with a body. */
    public static RequestSpecification command(RequestSpecification caller, String json) {
        return caller.header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(json);
    }
}
