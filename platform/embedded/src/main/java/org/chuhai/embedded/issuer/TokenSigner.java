package org.chuhai.embedded.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Signs as an issuer does: RS256, with the issuer's kid, as an access token of RFC 9068 ({@code typ} is
 * {@code at+jwt}). By the folder of a kept key another class loader or process can sign as well.
 */
public final class TokenSigner {

    /** Who all tokens are for. */
    public static final String AUDIENCE = "chuhai";

    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private final URI issuer;
    private final RSAKey key;
    private final Clock clock;

    TokenSigner(URI issuer, RSAKey key, Clock clock) {
        this.issuer = issuer;
        this.key = key;
        this.clock = clock;
    }

    /** A signer with the key that an issuer keeps in this folder. */
    public static TokenSigner in(Path folder, URI issuer, Clock clock) {
        return new TokenSigner(issuer, SigningKey.keptIn(folder), clock);
    }

    public URI issuer() {
        return issuer;
    }

    public Instant now() {
        return clock.instant();
    }

    /** What the issuer publishes: the public half. */
    public RSAKey publicKey() {
        return key.toPublicJWK();
    }

    /** Valid from now for the given time, without any role. */
    public TokenRequest request(String subject, String tenant, Duration lifetime) {
        Instant now = clock.instant();
        return new TokenRequest(Map.of())
                .with("iss", issuer.toString())
                .with("sub", subject)
                .with("aud", AUDIENCE)
                .with("azp", subject)
                .with("iat", now)
                .with("nbf", now)
                .with("exp", now.plus(lifetime))
                .with("jti", UUID.randomUUID().toString())
                .with("tenant", tenant)
                .with("groups", List.of());
    }

    /** Signs whatever the claims say. */
    public String sign(TokenRequest request) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(ACCESS_TOKEN)
                .build();
        JWSObject token = new JWSObject(header, new Payload(request.claims()));
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IssuerUnavailable("The key of " + issuer + " cannot sign", e);
        }
        return token.serialize();
    }
}
