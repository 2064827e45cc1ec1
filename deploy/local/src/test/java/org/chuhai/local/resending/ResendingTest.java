package org.chuhai.local.resending;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aServiceOrTimeThatIsNoneIsRefused() {
        assertThat(Run.of("replay", "moon", "--since", TIME).err())
                .isEqualTo("chuhai: there is no service moon; there are: order, logistics\n");
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
}
