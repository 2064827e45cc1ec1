package org.chuhai.embedded.issuer;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Claims that are to be signed as they are, right or wrong; {@link TokenSigner#request} gives right ones. */
public record TokenRequest(Map<String, Object> claims) {

    public TokenRequest {
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    }

    /** Adds or replaces a claim. Instants become seconds since 1970, as JWT wants them. */
    public TokenRequest with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(claims);
        more.put(name, value instanceof Instant instant ? (Object) instant.getEpochSecond() : value);
        return new TokenRequest(more);
    }

    public TokenRequest without(String name) {
        Map<String, Object> fewer = new LinkedHashMap<>(claims);
        fewer.remove(name);
        return new TokenRequest(fewer);
    }
}
