package org.chuhai.local.suite;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import org.chuhai.embedded.postgresql.Credentials;
import org.chuhai.embedded.postgresql.PostgresqlServer;

/** What a service is told about the others, in its environment. */
record ServiceEnvironment(PostgresqlServer database, SuitePorts ports) {

    Map<String, String> of(SuiteService service) {
        SuiteUrls urls = SuiteUrls.of(ports);
        String own = service.prefix() + "DATABASE_";
        Credentials app = database.app();
        Credentials owner = database.owner();
        Credentials relay = database.relay();
        return Map.ofEntries(
                entry(own + "URL", database.jdbcUrl(service.database())),
                entry(own + "USER", app.user()),
                entry(own + "PASSWORD", app.password()),
                entry(own + "OWNER", owner.user()),
                entry(own + "OWNER_PASSWORD", owner.password()),
                entry(own + "RELAY", relay.user()),
                entry(own + "RELAY_PASSWORD", relay.password()),
                entry("KAFKA_BOOTSTRAP_SERVERS", urls.kafka()),
                entry("CHUHAI_ISSUERS_LOCAL_URL", urls.issuer().toString()),
                entry("CHUHAI_ISSUERS_LOCAL_TENANTS", String.join(",", Demonstration.TENANTS)),
                // People read these logs.
                entry("CHUHAI_LOG_JSON", "false"),
                entry("CHUHAI_PUBLIC_BASE", urls.api(service).toString()),
                entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                entry("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service))));
    }

    /** A variable of a developer's shell must not lead the demonstration to a real database. Logging may be tuned. */
    static boolean wouldConfigureAService(String name) {
        return name.startsWith("CHUHAI_")
                || name.startsWith("JAVA_")
                || name.startsWith("KAFKA_")
                || name.startsWith("MP_MESSAGING_")
                || (name.startsWith("QUARKUS_") && !name.startsWith("QUARKUS_LOG_"))
                || Arrays.stream(SuiteService.values()).anyMatch(service -> name.startsWith(service.prefix()));
    }
}
