package org.chuhai.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the producers of the relay. */
@Singleton
class EventSender {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Map<String, Object> settings;

    EventSender(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        settings = new HashMap<>(broker);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // A batch that expires lets later ones overtake it, and (KAFKA-19012) could end on another topic. None expires:
        // while Kafka is away, the relay waits.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, NEVER);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        // How long to ask for a topic that nobody knows.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
    }

    Producer<byte[], byte[]> open() {
        return new KafkaProducer<>(settings);
    }

    /** What it has not sent by then it never will: the rows are still there. */
    static void close(Producer<byte[], byte[]> producer) {
        producer.close(Duration.ZERO);
    }
}
