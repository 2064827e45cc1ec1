package org.chuhai.bench.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.chuhai.embedded.issuer.IssuerSettings;
import org.chuhai.embedded.issuer.LocalIssuer;
import org.chuhai.embedded.kafka.EmbeddedKafka;
import org.chuhai.embedded.kafka.KafkaSettings;
import org.chuhai.embedded.postgresql.EmbeddedPostgresql;
import org.chuhai.embedded.postgresql.PostgresqlSettings;

/** PostgreSQL, which waits for the disk as in earnest, Kafka and an issuer of tokens. */
public record Servers(EmbeddedPostgresql postgresql, EmbeddedKafka kafka, LocalIssuer issuer) implements AutoCloseable {

    public static final String DATABASE = "logistics";

    /** Whose tokens are issued here. */
    public static final String TENANT = "measured";

    private static final int PARTITIONS = 4;
    private static final Duration LONG_ENOUGH = Duration.ofHours(12);

    /**
     * Returns when they answer.
     *
     * @param folder where the database is, and was when it was started there before
     * @param settings of PostgreSQL
     */
    public static Servers start(Path folder, Map<String, String> settings) {
        CompletableFuture<EmbeddedPostgresql> postgresql = CompletableFuture.supplyAsync(() -> EmbeddedPostgresql.start(
                new PostgresqlSettings(folder.resolve("postgresql"), 0, List.of(DATABASE), settings)));
        EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.temporary(
                Map.of("chuhai.order.order", PARTITIONS, "chuhai.catalog.product", PARTITIONS)));
        return new Servers(postgresql.join(), kafka, LocalIssuer.start(IssuerSettings.temporary(), Clock.systemUTC()));
    }

    /** Of a manager. */
    public String token() {
        return issuer.signer()
                .sign(issuer.signer().request("manager", TENANT, LONG_ENOUGH).with("groups", List.of("manager")));
    }

    @Override
    public void close() {
        issuer.close();
        kafka.close();
        postgresql.close();
    }
}
