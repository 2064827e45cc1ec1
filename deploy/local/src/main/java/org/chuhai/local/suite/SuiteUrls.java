package org.chuhai.local.suite;

import java.net.URI;

/**
 * Where a suite answers.
 *
 * @param api base of the logistics service
 * @param issuer of the tokens
 * @param database for JDBC
 */
public record SuiteUrls(URI api, URI issuer, String database) {

    static SuiteUrls of(int port, int issuerPort, int databasePort) {
        return new SuiteUrls(
                URI.create("http://127.0.0.1:" + port),
                URI.create("http://127.0.0.1:" + issuerPort),
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + Suite.DATABASE);
    }

    public URI swagger() {
        return api.resolve("/q/swagger-ui");
    }

    public URI openApi() {
        return api.resolve("/openapi");
    }

    public URI health() {
        return api.resolve("/q/health");
    }

    public URI ready() {
        return api.resolve("/q/health/ready");
    }

    public URI metrics() {
        return api.resolve("/q/metrics");
    }

    public URI problems() {
        return api.resolve("/problems");
    }

    public URI discovery() {
        return issuer.resolve("/.well-known/openid-configuration");
    }

    public URI tokens() {
        return issuer.resolve("/token");
    }
}
