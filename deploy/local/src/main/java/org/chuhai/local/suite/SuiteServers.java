package org.chuhai.local.suite;

import java.util.Arrays;
import org.chuhai.embedded.kafka.EmbeddedKafka;
import org.chuhai.embedded.kafka.KafkaSettings;
import org.chuhai.embedded.postgresql.EmbeddedPostgresql;
import org.chuhai.embedded.postgresql.PostgresqlSettings;

/** The servers that the services share. */
record SuiteServers(SuiteSettings settings) {

    /** One server, a database for each service. */
    EmbeddedPostgresql database() {
        String[] databases =
                Arrays.stream(SuiteService.values()).map(SuiteService::database).toArray(String[]::new);
        PostgresqlSettings kept = PostgresqlSettings.kept(
                settings.layout().database(), settings.ports().database(), databases);
        return EmbeddedPostgresql.start(
                // What goes with the run need not survive a crash of the machine.
                settings.temporary()
                        ? kept.withServerSetting("fsync", "off").withServerSetting("full_page_writes", "off")
                        : kept);
    }

    /** Its topics are there when it has started. */
    EmbeddedKafka kafka() {
        return EmbeddedKafka.start(
                KafkaSettings.kept(settings.layout().kafka(), settings.ports().kafka(), SuiteTopics.partitions()));
    }
}
