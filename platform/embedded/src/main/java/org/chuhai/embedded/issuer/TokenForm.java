package org.chuhai.embedded.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The request of a token as the client wrote it: grant type, and who it says that it is. */
record TokenForm(String grantType, String clientId, String secret) {

    private static final int LONGEST_BODY = 16_384;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BASIC = "basic ";

    static TokenForm of(HttpExchange exchange) throws IOException, TokenRefused {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            throw TokenRefused.invalidRequest("the body must be " + FORM);
        }
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw TokenRefused.tooLarge();
        }
        Map<String, String> parameters = parameters(new String(body, UTF_8));
        String grantType = parameters.get("grant_type");
        if (grantType == null) {
            throw TokenRefused.invalidRequest("grant_type is missing");
        }
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return authorization == null ? inBody(grantType, parameters) : inHeader(grantType, parameters, authorization);
    }

    private static TokenForm inBody(String grantType, Map<String, String> parameters) throws TokenRefused {
        String id = parameters.get("client_id");
        String secret = parameters.get("client_secret");
        if (id == null || secret == null) {
            throw TokenRefused.invalidClient();
        }
        return new TokenForm(grantType, id, secret);
    }

    private static TokenForm inHeader(String grantType, Map<String, String> parameters, String authorization)
            throws TokenRefused {
        if (parameters.containsKey("client_secret")) {
            throw TokenRefused.invalidRequest("the client authenticates in two ways");
        }
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            throw TokenRefused.invalidClient();
        }
        try {
            String pair = new String(
                    Base64.getDecoder()
                            .decode(authorization.substring(BASIC.length()).strip()),
                    UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw TokenRefused.invalidClient();
            }
            // RFC 6749, 2.3.1: both are form-encoded before they are joined.
            String id = URLDecoder.decode(pair.substring(0, colon), UTF_8);
            String named = parameters.get("client_id");
            if (named != null && !named.equals(id)) {
                throw TokenRefused.invalidRequest("client_id is not who authenticates");
            }
            return new TokenForm(grantType, id, URLDecoder.decode(pair.substring(colon + 1), UTF_8));
        } catch (IllegalArgumentException e) {
            throw TokenRefused.invalidClient();
        }
    }

    private static Map<String, String> parameters(String body) throws TokenRefused {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String name = decoded(pair.substring(0, equals));
            String value = decoded(pair.substring(equals + 1));
            @Nullable String before = value.isEmpty() ? null : parameters.put(name, value);
            if (before != null) {
                throw TokenRefused.invalidRequest("a parameter is given twice");
            }
        }
        return parameters;
    }

    private static String decoded(String text) throws TokenRefused {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw TokenRefused.invalidRequest("the body is not form-encoded");
        }
    }
}
