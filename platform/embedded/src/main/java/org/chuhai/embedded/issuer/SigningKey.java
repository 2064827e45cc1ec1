package org.chuhai.embedded.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.chuhai.embedded.secret.SecretFile;
import org.jspecify.annotations.Nullable;

/** An RSA key of 2048 bits, as a JWK in a file with mode 0600; its kid is the thumbprint. */
final class SigningKey {

    private static final String FILE = "signing-key.json";
    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey keptIn(@Nullable Path folder) {
        try {
            if (folder == null) {
                return make();
            }
            Path file = folder.resolve(FILE);
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            Files.createDirectories(folder);
            RSAKey key = make();
            SecretFile.write(file, key.toJSONString());
            return key;
        } catch (IOException | ParseException | JOSEException e) {
            throw new IssuerUnavailable("The issuer has no signing key: " + folder, e);
        }
    }

    private static RSAKey make() throws JOSEException {
        return new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
    }
}
