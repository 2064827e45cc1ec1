package org.chuhai.local.suite;

import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where a suite answers.
 *
 * @param services the base of each service
 * @param issuer of the tokens
 * @param databases for JDBC, one for each service
 * @param kafka for {@code bootstrap.servers}
 */
public record SuiteUrls(
        Map<SuiteService, URI> services, URI issuer, Map<SuiteService, String> databases, String kafka) {

    private static final String HOST = "127.0.0.1:";

    static SuiteUrls of(SuitePorts ports) {
        Map<SuiteService, URI> services = new EnumMap<>(SuiteService.class);
        Map<SuiteService, String> databases = new EnumMap<>(SuiteService.class);
        for (SuiteService service : SuiteService.values()) {
            services.put(service, http(ports.of(service)));
            databases.put(service, "jdbc:postgresql://" + HOST + ports.database() + "/" + service.database());
        }
        return new SuiteUrls(
                Collections.unmodifiableMap(services),
                http(ports.issuer()),
                Collections.unmodifiableMap(databases),
                HOST + ports.kafka());
    }

    private static URI http(int port) {
        return URI.create("http://" + HOST + port);
    }

    public URI api(SuiteService service) {
        URI api = services.get(service);
        if (api == null) {
            throw new IllegalArgumentException("no service of this suite: " + service.id());
        }
        return api;
    }

    public URI swagger(SuiteService service) {
        return api(service).resolve("/q/swagger-ui");
    }

    URI ready(SuiteService service) {
        return api(service).resolve("/q/health/ready");
    }

    public URI discovery() {
        return issuer.resolve("/.well-known/openid-configuration");
    }

    URI tokens() {
        return issuer.resolve("/token");
    }
}
