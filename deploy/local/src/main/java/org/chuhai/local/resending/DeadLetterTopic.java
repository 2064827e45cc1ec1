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
record DeadLetterTopic(KafkaAccess kafka, String name) {

    private static final String DEAD_LETTERS = ".dlq";
    private static final int PATIENCE_MILLIS = 5_000;

    /** Answers how many letters were sent back. */
    int redrive() throws CannotRun {
        try {
            mustBeThere();
            return new DeadLetters(kafka.properties()).redrive(name);
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
        Map<String, Object> impatient =
                Map.of("request.timeout.ms", PATIENCE_MILLIS, "default.api.timeout.ms", PATIENCE_MILLIS);
        try (Admin admin = Admin.create(kafka.with(impatient).properties())) {
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
                    "Kafka " + kafka.servers() + " 没有应答", "Kafka at " + kafka.servers() + " does not answer");
        }
        String reason = reason(e);
        return new CannotRun("Kafka " + kafka.servers() + "：" + reason, "Kafka at " + kafka.servers() + ": " + reason);
    }

    /** What the innermost failure of the client says, and what is behind it: those around it say only that it failed. */
    private static String reason(KafkaException e) {
        Throwable inner = e;
        while (inner.getCause() instanceof KafkaException cause) {
            inner = cause;
        }
        Throwable behind = inner.getCause();
        return behind == null ? String.valueOf(inner.getMessage()) : inner.getMessage() + ": " + behind.getMessage();
    }
}
