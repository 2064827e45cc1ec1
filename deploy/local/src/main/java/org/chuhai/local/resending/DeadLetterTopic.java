package org.chuhai.local.resending;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.platform.inbox.DeadLetters;

/** A topic of dead letters on some Kafka. */
record DeadLetterTopic(String bootstrapServers, String name) {

    private static final String DEAD_LETTERS = ".dlq";
    private static final int PATIENCE_MILLIS = 5_000;

    /** Answers how many letters were sent back. */
    int redrive() throws CannotRun {
        try {
            mustBeThere();
            return new DeadLetters(Map.of("bootstrap.servers", bootstrapServers)).redrive(name);
        } catch (KafkaException e) {
            throw failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("已中断", "interrupted");
        }
    }

    /** A consumer would wait a minute for a topic or a Kafka that is not there. */
    private void mustBeThere() throws CannotRun, InterruptedException {
        List<String> known = topics().stream()
                .filter(topic -> topic.endsWith(DEAD_LETTERS))
                .sorted()
                .toList();
        if (!known.contains(name)) {
            String all = String.join(", ", known);
            throw new CannotRun(
                    "没有这个死信主题：" + name + "；现有：" + all,
                    "there is no topic of dead letters " + name + "; there are: " + all);
        }
    }

    private List<String> topics() throws CannotRun, InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "request.timeout.ms",
                PATIENCE_MILLIS,
                "default.api.timeout.ms",
                PATIENCE_MILLIS))) {
            return List.copyOf(admin.listTopics().names().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException cause) {
                throw failed(cause);
            }
            throw new IllegalStateException("Kafka does not list its topics", e);
        }
    }

    private CannotRun failed(KafkaException e) {
        if (e instanceof TimeoutException) {
            return new CannotRun(
                    "Kafka " + bootstrapServers + " 没有应答", "Kafka at " + bootstrapServers + " does not answer");
        }
        Throwable reason = e.getCause() == null ? e : e.getCause();
        return new CannotRun(
                "Kafka " + bootstrapServers + "：" + reason.getMessage(),
                "Kafka at " + bootstrapServers + ": " + reason.getMessage());
    }
}
