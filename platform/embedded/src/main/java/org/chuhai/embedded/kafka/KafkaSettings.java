package org.chuhai.embedded.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to start.
 *
 * @param folder where the data is kept between runs; null for a temporary folder that goes when the server is closed
 * @param port 0 for any free port
 * @param topics number of partitions by name; made when they are absent, and never taken away
 */
public record KafkaSettings(@Nullable Path folder, int port, Map<String, Integer> topics) {

    private static final Pattern TOPIC = Pattern.compile("[a-zA-Z0-9._-]{1,249}");
    private static final int LAST_PORT = 65_535;
    private static final int MOST_PARTITIONS = 1_000;

    public KafkaSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("no port: " + port);
        }
        topics = Map.copyOf(topics);
        topics.forEach((name, partitions) -> {
            if (!TOPIC.matcher(name).matches() || partitions < 1 || partitions > MOST_PARTITIONS) {
                throw new IllegalArgumentException("no topic: " + name + " with " + partitions + " partitions");
            }
        });
    }

    /** For tests: any port, data deleted on close. */
    public static KafkaSettings temporary(Map<String, Integer> topics) {
        return new KafkaSettings(null, 0, topics);
    }

    /** For one machine: data that outlives the process. */
    public static KafkaSettings kept(Path folder, int port, Map<String, Integer> topics) {
        return new KafkaSettings(folder, port, topics);
    }
}
