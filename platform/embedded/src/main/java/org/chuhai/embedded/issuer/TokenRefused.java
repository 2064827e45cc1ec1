package org.chuhai.embedded.issuer;

/** A refusal of the token endpoint: an error code of RFC 6749, section 5.2, and its HTTP status. */
final class TokenRefused extends Exception {

    private static final long serialVersionUID = 1;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_LARGE = 413;

    private final int status;
    private final String error;

    private TokenRefused(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
    }

    static TokenRefused invalidRequest(String description) {
        return new TokenRefused(BAD_REQUEST, "invalid_request", description);
    }

    static TokenRefused tooLarge() {
        return new TokenRefused(TOO_LARGE, "invalid_request", "the body is too large");
    }

    static TokenRefused invalidClient() {
        return new TokenRefused(UNAUTHORIZED, "invalid_client", "unknown client or wrong secret");
    }

    static TokenRefused unsupportedGrantType() {
        return new TokenRefused(BAD_REQUEST, "unsupported_grant_type", "only client_credentials is supported");
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
