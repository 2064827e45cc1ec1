package org.chuhai.testing.hardship;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.embedded.issuer.IssuerSettings;
import org.chuhai.embedded.issuer.LocalIssuer;
import org.chuhai.embedded.kafka.EmbeddedKafka;
import org.chuhai.embedded.kafka.KafkaSettings;
import org.chuhai.embedded.postgresql.Credentials;
import org.chuhai.embedded.postgresql.EmbeddedPostgresql;
import org.chuhai.embedded.postgresql.PostgresqlSettings;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.server.RawSql;

/** PostgreSQL, Kafka and an issuer of one test's own, which it may kill without harm to any other. */
public record OwnServers(EmbeddedPostgresql postgresql, String database, EmbeddedKafka kafka, LocalIssuer issuer)
        implements AutoCloseable {

    /** Of each topic. */
    public static final int PARTITIONS = 4;

    /** Returns when they answer. */
    public static OwnServers start(String database, Collection<String> topics) {
        // Each waits for a process: side by side they wait once.
        CompletableFuture<EmbeddedPostgresql> postgresql =
                CompletableFuture.supplyAsync(() -> EmbeddedPostgresql.start(PostgresqlSettings.temporary(database)));
        EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.temporary(
                topics.stream().collect(Collectors.toMap(Function.identity(), topic -> PARTITIONS))));
        return new OwnServers(
                postgresql.join(), database, kafka, LocalIssuer.start(IssuerSettings.temporary(), Clock.systemUTC()));
    }

    /** A replica of the service of this module; see {@link PackagedService#start}. */
    public PackagedService replica(String prefix, String name, Map<String, String> settings, Path folder)
            throws IOException {
        return PackagedService.start(
                new PackagedService.Surroundings(prefix, postgresql, database, kafka, issuer), name, settings, folder);
    }

    public Topics topics() {
        return Topics.at(kafka.bootstrapServers());
    }

    /** SQL behind the service's back, as one of the roles of {@link #postgresql}. */
    public RawSql sql(Credentials role) {
        return new RawSql(postgresql, database, role);
    }

    @Override
    public void close() {
        issuer.close();
        kafka.close();
        postgresql.close();
    }
}
