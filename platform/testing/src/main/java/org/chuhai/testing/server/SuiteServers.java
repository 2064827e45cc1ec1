package org.chuhai.testing.server;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.embedded.issuer.IssuerSettings;
import org.chuhai.embedded.issuer.LocalIssuer;
import org.chuhai.embedded.issuer.TokenSigner;
import org.chuhai.embedded.kafka.EmbeddedKafka;
import org.chuhai.embedded.kafka.KafkaServer;
import org.chuhai.embedded.kafka.KafkaSettings;
import org.chuhai.embedded.postgresql.EmbeddedPostgresql;
import org.chuhai.embedded.postgresql.PostgresqlServer;
import org.chuhai.embedded.postgresql.PostgresqlSettings;

/**
 * Starts a temporary PostgreSQL, Kafka and two issuers, and tells Quarkus where they are. Argument {@code database}: the name
 * of the service's database; {@code topics}: those that it writes to and reads from, with commas between them; without it
 * there is no Kafka, and facts wait in the outbox.
 *
 * <p>Seen with Quarkus 3.34: this class and the test are loaded by the same runtime class loader of the application, but
 * each test profile has a loader of its own, and tests without Quarkus have another; the statics of one are not seen by
 * the others. So nothing is shared but texts in system properties, which a JVM has once: the folder of the server and of
 * the issuers' keys. {@link PostgresqlServer#in}, {@link KafkaServer#in} and {@link TokenSigner#in} make of them whatever a test wants, in any
 * class loader, and no artifact has to be loaded parent-first.
 */
public final class SuiteServers implements QuarkusTestResourceLifecycleManager {

    /** The only tenant that the second issuer may speak for. */
    public static final String PARTNER_TENANT = "partner-tenant";

    /** So that the order of an aggregate is no accident of having one partition only. */
    private static final int PARTITIONS = 4;

    private static final String PREFIX = "chuhai.suite.";
    private static final String FOLDER = PREFIX + "postgresql";
    private static final String DATABASE = PREFIX + "database";
    private static final String KAFKA = PREFIX + "kafka";
    private static final String LOCAL = "local";
    private static final String PARTNER = "partner";

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private String database = "";
    private String topics = "";

    @Override
    public void init(Map<String, String> arguments) {
        String name = arguments.get("database");
        if (name == null) {
            throw new IllegalArgumentException("name the database: @ResourceArg(name = \"database\", value = ...)");
        }
        database = name;
        topics = arguments.getOrDefault("topics", "");
    }

    @Override
    public Map<String, String> start() {
        EmbeddedPostgresql postgresql = EmbeddedPostgresql.start(PostgresqlSettings.temporary(database));
        running.push(postgresql);
        System.setProperty(FOLDER, postgresql.folder().toString());
        System.setProperty(DATABASE, database);
        Map<String, String> configuration = new HashMap<>();
        configuration.put("quarkus.datasource.jdbc.url", postgresql.jdbcUrl(database));
        configuration.put("quarkus.datasource.username", postgresql.app().user());
        configuration.put("quarkus.datasource.password", postgresql.app().password());
        configuration.put(
                "quarkus.datasource.relay.username", postgresql.relay().user());
        configuration.put(
                "quarkus.datasource.relay.password", postgresql.relay().password());
        configuration.put("quarkus.flyway.username", postgresql.owner().user());
        configuration.put("quarkus.flyway.password", postgresql.owner().password());
        configuration.put("chuhai.issuers.local.url", startIssuer(LOCAL, postgresql));
        configuration.put("chuhai.issuers.local.tenants", "*");
        configuration.put("chuhai.issuers.partner.url", startIssuer(PARTNER, postgresql));
        configuration.put("chuhai.issuers.partner.tenants", PARTNER_TENANT);
        if (topics.isBlank()) {
            configuration.put("chuhai.outbox.relay", "false");
        } else {
            configuration.put("kafka.bootstrap.servers", startKafka());
        }
        return configuration;
    }

    @Override
    public void stop() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("a server of the tests does not stop", e);
            }
        }
        List.of(FOLDER, DATABASE, KAFKA, PREFIX + LOCAL, PREFIX + PARTNER).forEach(System::clearProperty);
    }

    /** The running server, to ask, to kill and to start again. */
    public static PostgresqlServer postgresql() {
        return PostgresqlServer.in(Path.of(property(FOLDER)));
    }

    /** The running Kafka, to ask, to kill and to start again. */
    public static KafkaServer kafka() {
        return KafkaServer.in(Path.of(property(KAFKA)));
    }

    /** The name of the service's database. */
    public static String database() {
        return property(DATABASE);
    }

    /** Signs as the issuer that speaks for every tenant. */
    public static TokenSigner issuer() {
        return signer(LOCAL);
    }

    /** Signs as the issuer that speaks for {@link #PARTNER_TENANT} only. */
    public static TokenSigner partnerIssuer() {
        return signer(PARTNER);
    }

    private String startKafka() {
        EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.temporary(Stream.of(topics.split(","))
                .map(String::strip)
                .collect(Collectors.toMap(Function.identity(), topic -> PARTITIONS))));
        running.push(kafka);
        System.setProperty(KAFKA, kafka.folder().toString());
        return kafka.bootstrapServers();
    }

    private String startIssuer(String name, PostgresqlServer server) {
        LocalIssuer issuer =
                LocalIssuer.start(IssuerSettings.kept(server.folder().resolve(name), 0), Clock.systemUTC());
        running.push(issuer);
        System.setProperty(PREFIX + name, issuer.issuer().toString());
        return issuer.issuer().toString();
    }

    private static TokenSigner signer(String name) {
        Path folder = Path.of(property(FOLDER)).resolve(name);
        return TokenSigner.in(folder, URI.create(property(PREFIX + name)), Clock.systemUTC());
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("SuiteServers is not started: annotate the test with @QuarkusTestResource");
        }
        return value;
    }
}
