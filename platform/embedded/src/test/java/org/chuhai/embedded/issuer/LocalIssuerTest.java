package org.chuhai.embedded.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalIssuerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Client OPERATOR =
            new Client("shop one", "s3:cr%t", "li-wei", "tenant-a", Set.of("operator"), List.of("shop-1"), "party-9");
    private static final Client MANAGER = Client.of("manager", "secret", "tenant-b", "manager", "assessor");

    private final LocalIssuer issuer = LocalIssuer.start(IssuerSettings.temporary(OPERATOR, MANAGER), CLOCK);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterAll
    void stop() {
        issuer.close();
        http.close();
    }

    @Test
    void discoveryNamesKeysAndTokenEndpoint() throws Exception {
        Map<String, Object> discovery = json(get("/.well-known/openid-configuration"));

        assertThat(discovery)
                .containsEntry("issuer", issuer.issuer().toString())
                .containsEntry("jwks_uri", issuer.issuer() + "/jwks")
                .containsEntry("token_endpoint", issuer.issuer() + "/token")
                .containsEntry("id_token_signing_alg_values_supported", List.of("RS256"));
    }

    @Test
    void aTokenVerifiesWithThePublishedKeyAndSaysWhoAsked() throws Exception {
        HttpResponse<String> answer = post("grant_type=client_credentials", basic("shop+one", "s3%3Acr%25t"));

        SignedJWT token = SignedJWT.parse((String) json(answer).get("access_token"));
        JWKSet keys = JWKSet.parse(get("/jwks").body());
        assertThat(token.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        assertThat(keys.containsNonPublicKeys()).isFalse();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(json(answer)).containsEntry("token_type", "Bearer").containsEntry("expires_in", 3600L);
        assertThat(token.getPayload().toJSONObject())
                .containsEntry("iss", issuer.issuer().toString())
                .containsEntry("sub", "li-wei")
                .containsEntry("aud", "chuhai")
                .containsEntry("azp", "shop one")
                .containsEntry("iat", NOW.getEpochSecond())
                .containsEntry("exp", NOW.getEpochSecond() + 3600)
                .containsEntry("tenant", "tenant-a")
                .containsEntry("groups", List.of("operator"))
                .containsEntry("shops", List.of("shop-1"))
                .containsEntry("party", "party-9")
                .containsKey("jti");
    }

    @Test
    void aSecretMayStandInTheBody() throws Exception {
        HttpResponse<String> answer =
                post("grant_type=client_credentials&client_id=manager&client_secret=secret", null);

        SignedJWT token = SignedJWT.parse((String) json(answer).get("access_token"));
        assertThat(token.getPayload().toJSONObject())
                .containsEntry("groups", List.of("assessor", "manager"))
                .doesNotContainKeys("shops", "party");
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type=client_credentials&client_id=manager&client_secret=wrong, 401, invalid_client",
        "grant_type=client_credentials&client_id=nobody&client_secret=secret, 401, invalid_client",
        "grant_type=client_credentials, 401, invalid_client",
        "client_id=manager&client_secret=secret, 400, invalid_request",
        "grant_type=password&client_id=manager&client_secret=secret, 400, unsupported_grant_type",
        "grant_type=client_credentials&grant_type=password&client_id=manager, 400, invalid_request",
        "grant_type=%zz, 400, invalid_request"
    })
    void refusalsAreThoseOfTheStandard(String body, int status, String error) throws Exception {
        HttpResponse<String> answer = post(body, null);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer)).containsEntry("error", error);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
    }

    @Test
    void authenticatingInTwoWaysIsRefused() throws Exception {
        HttpResponse<String> answer = post(
                "grant_type=client_credentials&client_id=manager&client_secret=secret", basic("manager", "secret"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer)).containsEntry("error", "invalid_request");
    }

    @Test
    void aBodyWithoutEndIsNotReadToItsEnd() throws Exception {
        HttpResponse<String> answer = post("grant_type=" + "x".repeat(20_000), null);

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void otherPathsAndMethodsAreRefused() throws Exception {
        assertThat(get("/token").statusCode()).isEqualTo(405);
        assertThat(get("/token/").statusCode()).isEqualTo(404);
        assertThat(get("/jwksx").statusCode()).isEqualTo(404);
    }

    @Test
    void anyClaimsCanBeSigned() throws Exception {
        TokenRequest expired = issuer.signer()
                .request("li-wei", "tenant-a", IssuerSettings.temporary().lifetime())
                .with("exp", NOW.minusSeconds(60))
                .without("tenant");

        SignedJWT token = SignedJWT.parse(issuer.signer().sign(expired));

        assertThat(token.getJWTClaimsSet().getExpirationTime().toInstant()).isEqualTo(NOW.minusSeconds(60));
        assertThat(token.getPayload().toJSONObject()).doesNotContainKey("tenant");
    }

    @Test
    void theKeyIsKeptOverARestart(@TempDir Path folder) throws Exception {
        SignedJWT before;
        try (LocalIssuer first = LocalIssuer.start(IssuerSettings.kept(folder, 0, MANAGER), CLOCK)) {
            before = SignedJWT.parse(first.token("manager"));
        }

        try (LocalIssuer second = LocalIssuer.start(IssuerSettings.kept(folder, 0, MANAGER), CLOCK)) {
            assertThat(before.verify(new RSASSAVerifier(second.signer().publicKey())))
                    .isTrue();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("signing-key.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anUnknownClientHasNoToken() {
        assertThatThrownBy(() -> issuer.token("nobody")).hasMessageContaining("nobody");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body, @org.jspecify.annotations.Nullable String authorization)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(issuer.issuer() + path);
    }

    private static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
    }

    private static Map<String, Object> json(HttpResponse<String> answer) throws Exception {
        return JSONObjectUtils.parse(answer.body());
    }
}
