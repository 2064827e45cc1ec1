package org.chuhai.testing.event.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** How a topic must be made: partitions, how long it keeps records, and how large they may be. */
final class TopicPromise {

    /** Of the bindings of AsyncAPI to Kafka. */
    static final String BINDING_VERSION = "0.5.0";

    /** As many as the outbox has shards. More cannot be added: the facts of an aggregate would part. */
    private static final int PARTITIONS = 8;

    /** A fact is at most 900 kB; what Kafka takes by itself leaves room for its headers. */
    private static final int FACT_BYTES = 1_048_588;

    /** What a consumer could read it can set aside, with headers on top: as much as its producer of dead letters sends. */
    private static final int DEAD_LETTER_BYTES = 16_777_216;

    private static final long FOREVER = -1;

    private TopicPromise() {}

    static ObjectNode ofFacts() {
        return binding(Duration.ofDays(7).toMillis(), FACT_BYTES);
    }

    /** Dead letters lie until somebody has mended their cause. */
    static ObjectNode ofDeadLetters() {
        return binding(FOREVER, DEAD_LETTER_BYTES);
    }

    private static ObjectNode binding(long keptMillis, int mostBytes) {
        ObjectNode binding = JsonNodeFactory.instance.objectNode();
        binding.put("partitions", PARTITIONS);
        ObjectNode configuration = binding.putObject("topicConfiguration");
        configuration.putArray("cleanup.policy").add("delete");
        configuration.put("retention.ms", keptMillis);
        configuration.put("max.message.bytes", mostBytes);
        binding.put("bindingVersion", BINDING_VERSION);
        return binding;
    }
}
