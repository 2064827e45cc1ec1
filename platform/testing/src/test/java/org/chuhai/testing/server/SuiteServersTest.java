package org.chuhai.testing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chuhai.embedded.issuer.TokenSigner;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** In a real Quarkus application, because the class loaders are what can go wrong. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "database", value = "fixture"))
class SuiteServersTest {

    private final Token token = Token.of("tenant-a").role("operator").subject("li-wei");

    @Test
    void theApplicationIsConfiguredForTheServersThatTestsSee() throws Exception {
        assertThat(configured("quarkus.datasource.jdbc.url"))
                .isEqualTo(SuiteServers.postgresql().jdbcUrl("fixture"));
        assertThat(configured("quarkus.datasource.username")).isEqualTo("app");
        assertThat(configured("quarkus.flyway.username")).isEqualTo("owner");
        assertThat(configured("chuhai.issuers.local.url"))
                .isEqualTo(SuiteServers.issuer().issuer().toString());
        assertThat(configured("chuhai.issuers.local.tenants")).isEqualTo("*");
        assertThat(configured("chuhai.issuers.partner.url"))
                .isEqualTo(SuiteServers.partnerIssuer().issuer().toString());
        assertThat(configured("chuhai.issuers.partner.tenants")).isEqualTo(SuiteServers.PARTNER_TENANT);
    }

    @Test
    void aTestKillsAndRevivesTheServer() throws SQLException {
        RawSql.asOwner().execute("CREATE TABLE kept AS SELECT ? AS number", "P1");

        SuiteServers.postgresql().kill();
        assertThatThrownBy(() -> RawSql.asApp().connect()).isInstanceOf(SQLException.class);
        SuiteServers.postgresql().startAgain();

        assertThat(RawSql.asOwner().text("SELECT number FROM kept")).isEqualTo("P1");
    }

    @Test
    void rawSqlSpeaksAsTheRoleThatItNames() throws SQLException {
        assertThat(RawSql.asApp().text("SELECT current_user")).isEqualTo("app");
        assertThat(RawSql.asRelay().text("SELECT current_user")).isEqualTo("relay");
        assertThat(RawSql.asOwner().text("SELECT current_database()")).isEqualTo("fixture");
    }

    @Test
    void aTokenIsSignedWithTheKeyThatItsIssuerPublishes() throws Exception {
        String signed = token.role("manager")
                .shops("s1", "s2")
                .party("p1")
                .onBehalfOf("learner")
                .signed();

        assertThat(verifies(signed, SuiteServers.issuer())).isTrue();
        assertThat(verifies(signed, SuiteServers.partnerIssuer())).isFalse();
        assertThat(claims(signed))
                .containsEntry("tenant", "tenant-a")
                .containsEntry("sub", "li-wei")
                .containsEntry("groups", List.of("operator", "manager"))
                .containsEntry("shops", List.of("s1", "s2"))
                .containsEntry("party", "p1")
                .containsEntry("on_behalf_of", "learner");
    }

    @Test
    void thePartnerSignsForAnyTenantThatATestNames() throws Exception {
        TokenSigner partner = SuiteServers.partnerIssuer();

        String signed = Token.of("tenant-a", partner).role("manager").signedBy(partner);

        assertThat(verifies(signed, partner)).isTrue();
        assertThat(claims(signed)).containsEntry("iss", partner.issuer().toString());
    }

    @Test
    void forgedSignaturesAreWrong() throws Exception {
        String kid = SuiteServers.issuer().publicKey().getKeyID();

        assertThat(verifies(ForgedToken.byAnotherKey(token), SuiteServers.issuer()))
                .isFalse();
        assertThat(JWSObject.parse(ForgedToken.byAnotherKey(token)).getHeader().getKeyID())
                .isEqualTo(kid);
        assertThat(verifies(ForgedToken.tampered(token, "tenant", "tenant-b"), SuiteServers.issuer()))
                .isFalse();
        assertThat(claims(ForgedToken.tampered(token, "tenant", "tenant-b"))).containsEntry("tenant", "tenant-b");
        assertThat(PlainObject.parse(ForgedToken.unsigned(token))
                        .getHeader()
                        .getAlgorithm()
                        .getName())
                .isEqualTo("none");
        assertThat(JWSObject.parse(ForgedToken.byPublicKeyAsSecret(token))
                        .getHeader()
                        .getAlgorithm()
                        .getName())
                .isEqualTo("HS256");
    }

    @Test
    void trueSignaturesUnderWrongClaimsVerify() throws Exception {
        Instant now = SuiteServers.issuer().now();

        assertThat(JWTClaimsSet.parse(claims(ForgedToken.expired(token)))
                        .getExpirationTime()
                        .toInstant())
                .isBefore(now);
        assertThat(JWTClaimsSet.parse(claims(ForgedToken.notYetValid(token)))
                        .getNotBeforeTime()
                        .toInstant())
                .isAfter(now);
        assertThat(claims(ForgedToken.forAnotherAudience(token))).containsEntry("aud", "another");
        assertThat(claims(ForgedToken.ofAnotherIssuer(token)).get("iss"))
                .isNotEqualTo(SuiteServers.issuer().issuer().toString());
        assertThat(claims(ForgedToken.withoutRoles(token))).containsEntry("groups", List.of());
        for (String signed : List.of(ForgedToken.expired(token), ForgedToken.withoutRoles(token))) {
            assertThat(verifies(signed, SuiteServers.issuer())).isTrue();
        }
    }

    private static String configured(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    /** With the keys as a service gets them: over HTTP. */
    private static boolean verifies(String token, TokenSigner issuer) throws Exception {
        JWKSet keys = JWKSet.load(URI.create(issuer.issuer() + "/jwks").toURL());
        return JWSObject.parse(token)
                .verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey()));
    }

    private static Map<String, Object> claims(String token) throws Exception {
        return JWSObject.parse(token).getPayload().toJSONObject();
    }
}
