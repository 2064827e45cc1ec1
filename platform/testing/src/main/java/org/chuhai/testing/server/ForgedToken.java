package org.chuhai.testing.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuhai.embedded.issuer.TokenSigner;

/** Tokens that every service must answer with 401; only that of {@link #withoutRoles} is a true one, and gets 403. */
public final class ForgedToken {

    private static final int BITS = 2048;
    private static final int LINE = 64;

    /** Far beyond any leeway for clocks that differ. */
    private static final Duration LONG = Duration.ofHours(2);

    private ForgedToken() {}

    /** Signed by a key of the forger under the issuer's kid. */
    public static String byAnotherKey(Token token) {
        try {
            return signed(token, JWSAlgorithm.RS256, new RSASSASigner(new RSAKeyGenerator(BITS).generate()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not signed at all: {@code alg} is {@code none}. */
    public static String unsigned(Token token) {
        PlainHeader header =
                new PlainHeader.Builder().type(new JOSEObjectType("at+jwt")).build();
        return new PlainObject(header, new Payload(token.request().claims())).serialize();
    }

    /** HS256 with the published key, as PEM, for the secret: fools who lets the token choose the algorithm. */
    public static String byPublicKeyAsSecret(Token token) {
        try {
            byte[] key = SuiteServers.issuer().publicKey().toRSAPublicKey().getEncoded();
            String pem = "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key)
                    + "\n-----END PUBLIC KEY-----\n";
            return signed(token, JWSAlgorithm.HS256, new MACSigner(pem.getBytes(UTF_8)));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another claim under the signature of the true token. */
    public static String tampered(Token token, String claim, Object value) {
        String[] parts = token.signed().split("\\.", -1);
        Map<String, Object> claims =
                new HashMap<>(token.claim(claim, value).request().claims());
        return parts[0] + "." + Base64URL.encode(JSONObjectUtils.toJSONString(claims)) + "." + parts[2];
    }

    public static String expired(Token token) {
        TokenSigner issuer = SuiteServers.issuer();
        return token.claim("iat", issuer.now().minus(LONG.multipliedBy(2)))
                .claim("nbf", issuer.now().minus(LONG.multipliedBy(2)))
                .claim("exp", issuer.now().minus(LONG))
                .signed();
    }

    public static String notYetValid(Token token) {
        TokenSigner issuer = SuiteServers.issuer();
        return token.claim("nbf", issuer.now().plus(LONG))
                .claim("exp", issuer.now().plus(LONG.multipliedBy(2)))
                .signed();
    }

    public static String forAnotherAudience(Token token) {
        return token.claim("aud", "another").signed();
    }

    public static String ofAnotherIssuer(Token token) {
        return token.claim("iss", "http://127.0.0.1:1/another").signed();
    }

    /** True, but allowed nothing. */
    public static String withoutRoles(Token token) {
        return token.claim("groups", List.of()).signed();
    }

    private static String signed(Token token, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(algorithm)
                .keyID(SuiteServers.issuer().publicKey().getKeyID())
                .type(new JOSEObjectType("at+jwt"))
                .build();
        JWSObject forged = new JWSObject(header, new Payload(token.request().claims()));
        forged.sign(signer);
        return forged.serialize();
    }
}
