package org.chuhai.clients;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** What each part of the walk needs. */
final class Walk {

    private Walk() {}

    /** For a command that is meant once. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    /** Which version the answer shows: whoever changes it says so in If-Match. */
    static String etag(Map<String, List<String>> headers) {
        return headers.get("ETag").getFirst();
    }

    /** What comes by Kafka comes within a tenth of a second; a busy machine may take longer. */
    static ConditionFactory untilHeard() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200));
    }
}
