package org.chuhai.testing.wall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chuhai.testing.server.ForgedToken;
import org.chuhai.testing.server.SuiteServers;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Only a true token of an issuer that may speak for the tenant opens anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TokenMatrix {

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private final String list;
    private final Tenant api = Tenant.fresh();

    /** @param list path of a list that every manager may read */
    protected TokenMatrix(String list) {
        this.list = list;
    }

    @TestFactory
    Stream<DynamicTest> aTokenThatIsNotTrueIsRefusedInEitherLanguage() {
        Token token = Token.of(api.tenant()).role("manager");
        String good = token.signed();
        return Stream.of(
                refused("garbage", UNAUTHENTICATED, () -> bearer("garbage")),
                refused("an empty token", UNAUTHENTICATED, () -> given().header("Authorization", "Bearer ")),
                refused("another scheme", UNAUTHENTICATED, () -> given().header("Authorization", "Basic Zm9vOmJhcg==")),
                refused("no token", UNAUTHENTICATED, () -> given()),
                refused("a wrong key of the same id", UNAUTHENTICATED, () -> bearer(ForgedToken.byAnotherKey(token))),
                refused("no signature", UNAUTHENTICATED, () -> bearer(ForgedToken.unsigned(token))),
                refused(
                        "a signature cut off",
                        UNAUTHENTICATED,
                        () -> bearer(good.substring(0, good.lastIndexOf('.') + 1))),
                refused(
                        "HS256 by the public key",
                        UNAUTHENTICATED,
                        () -> bearer(ForgedToken.byPublicKeyAsSecret(token))),
                refused("expired", UNAUTHENTICATED, () -> bearer(ForgedToken.expired(token))),
                refused("not yet valid", UNAUTHENTICATED, () -> bearer(ForgedToken.notYetValid(token))),
                refused("another audience", UNAUTHENTICATED, () -> bearer(ForgedToken.forAnotherAudience(token))),
                refused(
                        "no audience",
                        UNAUTHENTICATED,
                        () -> bearer(token.without("aud").signed())),
                refused("another issuer", UNAUTHENTICATED, () -> bearer(ForgedToken.ofAnotherIssuer(token))),
                refused(
                        "no issuer",
                        UNAUTHENTICATED,
                        () -> bearer(token.without("iss").signed())),
                refused(
                        "the key of another issuer of ours",
                        UNAUTHENTICATED,
                        () -> bearer(token.signedBy(SuiteServers.partnerIssuer()))),
                refused(
                        "no expiry",
                        UNAUTHENTICATED,
                        () -> bearer(token.without("exp").signed())),
                refused(
                        "a tampered payload",
                        UNAUTHENTICATED,
                        () -> bearer(ForgedToken.tampered(token, "tenant", "another"))),
                refused(
                        "an issuer that may not speak for the tenant",
                        FORBIDDEN,
                        () -> bearer(Token.of(api.tenant(), SuiteServers.partnerIssuer())
                                .role("manager")
                                .signedBy(SuiteServers.partnerIssuer()))),
                refused("no roles", FORBIDDEN, () -> bearer(ForgedToken.withoutRoles(token))),
                refused(
                        "roles that are no list",
                        FORBIDDEN,
                        () -> bearer(
                                token.claim("groups", Map.of("manager", true)).signed())),
                refused(
                        "an unknown role",
                        FORBIDDEN,
                        () -> bearer(Token.of(api.tenant()).role("MANAGER").signed())),
                refused(
                        "no tenant",
                        FORBIDDEN,
                        () -> bearer(token.without("tenant").signed())),
                refused(
                        "an empty tenant",
                        FORBIDDEN,
                        () -> bearer(token.claim("tenant", "").signed())),
                refused(
                        "a tenant that is a list",
                        FORBIDDEN,
                        () -> bearer(token.claim("tenant", List.of(api.tenant(), "b"))
                                .signed())),
                refused(
                        "a tenant that is a wildcard",
                        FORBIDDEN,
                        () -> bearer(token.claim("tenant", "*").signed())),
                refused(
                        "a tenant with a quotation mark",
                        FORBIDDEN,
                        () -> bearer(token.claim("tenant", "a'b").signed())),
                refused(
                        "no subject",
                        FORBIDDEN,
                        () -> bearer(token.without("sub").signed())),
                refused(
                        "shops that are text",
                        FORBIDDEN,
                        () -> bearer(operator().claim("shops", "*").signed())),
                refused(
                        "shops that are no UUIDs",
                        FORBIDDEN,
                        () -> bearer(operator().claim("shops", List.of("*")).signed())),
                refused(
                        "shops that are numbers",
                        FORBIDDEN,
                        () -> bearer(operator().claim("shops", List.of(1)).signed())),
                refused(
                        "shops in an object",
                        FORBIDDEN,
                        () -> bearer(operator().claim("shops", Map.of("a", "b")).signed())));
    }

    /** Which of two headers counts would be a matter of taste; no answer may be a fault of ours. */
    @Test
    void twoTokensAreNeverMoreThanTheFirst() {
        String good = Token.of(api.tenant()).role("manager").signed();
        String other = Token.of(Tenant.fresh().tenant()).role("manager").signed();

        for (List<String> tokens : List.of(List.of("garbage", good), List.of(good, "garbage"), List.of(good, other))) {
            Response answer = given().headers(new Headers(tokens.stream()
                            .map(token -> new Header("Authorization", "Bearer " + token))
                            .toList()))
                    .get(list);
            assertThat(answer.statusCode()).as(tokens.toString()).isIn(UNAUTHENTICATED, FORBIDDEN);
            assertIsProblem(answer);
        }
    }

    @Test
    void theIssuerOfAPartnerSpeaksForItsTenant() {
        bearer(Token.of(SuiteServers.PARTNER_TENANT, SuiteServers.partnerIssuer())
                        .role("manager")
                        .signedBy(SuiteServers.partnerIssuer()))
                .get(list)
                .then()
                .statusCode(200);
    }

    private Token operator() {
        return Token.of(api.tenant()).role("operator");
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private DynamicTest refused(String what, int status, Supplier<RequestSpecification> request) {
        return dynamicTest(what, () -> {
            Response english = request.get().header("Accept-Language", "en").get(list);
            Response chinese = request.get().header("Accept-Language", "zh-CN").get(list);

            for (Response answer : List.of(english, chinese)) {
                assertThat(answer.statusCode()).isEqualTo(status);
                assertIsProblem(answer);
            }
            assertThat(title(english)).isNotEqualTo(title(chinese));
            assertThat(title(chinese)).matches(".*\\p{IsHan}.*");
        });
    }

    private static String title(Response answer) {
        return Body.of(answer).path("title").asText();
    }

    static void assertIsProblem(Response answer) {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonNode problem = Body.of(answer);
        assertThat(problem.path("type").asText())
                .endsWith("/problems/" + problem.path("code").asText());
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.path("traceId").asText()).matches("[0-9a-f]{32}");
        if (answer.statusCode() == UNAUTHENTICATED) {
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }
}
