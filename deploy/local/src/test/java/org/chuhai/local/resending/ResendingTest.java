package org.chuhai.local.resending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chuhai.local.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResendingTest {

    private static final String TOPIC = "chuhai.order.order.logistics-service.dlq";
    private static final String TIME = "2026-11-22T08:00:00Z";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void nothingIsSentWhereNothingRuns() {
        assertThat(Run.of("redrive", TOPIC, "--data", folder).err()).contains("nothing runs", "chuhai up");
        assertThat(Run.of("replay", "order", "--since", TIME, "--data", folder, "--lang", "zh")
                        .err())
                .contains("没有运行中的系统");
    }

    @Test
    void aKafkaThatIsAwayIsNamed() {
        Run run = Run.of("redrive", TOPIC, "--bootstrap-servers", "127.0.0.1:1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("chuhai: Kafka at 127.0.0.1:1 does not answer\n");
        assertThat(Run.of("redrive", TOPIC, "--bootstrap-servers", "here", "--lang", "zh")
                        .err())
                .startsWith("chuhai：Kafka here：");
    }

    @Test
    void whatTheClientPropertiesSayReachesTheClient() throws IOException {
        Path address = properties("bootstrap.servers=127.0.0.1:1\n");
        Path trust = properties("security.protocol=SSL\nssl.truststore.location=/nowhere/trust.p12\n");

        assertThat(Run.of("redrive", TOPIC, "--command-config", address).err())
                .isEqualTo("chuhai: Kafka at 127.0.0.1:1 does not answer\n");
        assertThat(Run.of("redrive", TOPIC, "--command-config", trust, "--bootstrap-servers", "127.0.0.1:1")
                        .err())
                .contains("Kafka at 127.0.0.1:1", "/nowhere/trust.p12");
    }

    @Test
    void clientPropertiesThatAreNoneAreNamed() throws IOException {
        Path broken = properties("sasl.jaas.config=\\u00");
        Path absent = folder.resolve("absent.properties");

        Run run = Run.of("redrive", TOPIC, "--command-config", absent);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("chuhai: there is no file " + absent + "\n");
        assertThat(Run.of("redrive", TOPIC, "--command-config", broken).err())
                .contains("cannot read the Kafka client properties in " + broken);
        assertThat(Run.of("redrive", TOPIC, "--command-config", folder, "--lang", "zh")
                        .err())
                .contains("无法读取 Kafka 客户端属性文件 " + folder);
    }

    @Test
    void aServiceOrTimeThatIsNoneIsRefused() {
        assertThat(Run.of("replay", "moon", "--since", TIME).err())
                .isEqualTo("chuhai: there is no service moon; there are: catalog, order, logistics, assessment\n");
        assertThat(Run.of("replay", "order", "--since", "yesterday").err())
                .contains("must be a time like 2026-11-22T08:00:00Z");
        assertThat(Run.of("replay", "order").err()).contains("--since");
    }

    @Test
    void anotherDatabaseNeedsItsUserInTheEnvironment() {
        Run run = Run.of("replay", "order", "--since", TIME, "--database-url", "jdbc:postgresql://127.0.0.1:1/orders");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("CHUHAI_DATABASE_USER", "CHUHAI_DATABASE_PASSWORD");
    }

    private Path properties(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "client", ".properties"), text);
    }
}
