package org.chuhai.testing.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An event that a test sends: right in every header until the test says otherwise. Each change is a new letter. */
public final class Letter {

    private static final int PREFIX = "org.chuhai.".length();

    private final String topic;
    private final String key;
    private final Map<String, String> headers;
    private final byte @Nullable [] body;

    private Letter(String topic, String key, Map<String, String> headers, byte @Nullable [] body) {
        this.topic = topic;
        this.key = key;
        this.headers = headers;
        this.body = body;
    }

    /** The first fact of an aggregate in a tenant. {@code type} is for example {@code org.chuhai.order.order.confirmed.v1}. */
    public static Letter of(String type, String tenant, UUID shop, UUID aggregate, String body) {
        String[] words = type.substring(PREFIX).split("\\.", -1);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/chuhai/" + words[0]);
        headers.put("ce_type", type);
        headers.put("ce_subject", aggregate.toString());
        headers.put("ce_time", Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
        headers.put("ce_eventno", "1");
        headers.put("ce_tenantid", tenant);
        headers.put("ce_shopid", shop.toString());
        headers.put("ce_actorid", "somebody");
        headers.put("ce_actorissuer", "https://issuer.test");
        headers.put("content-type", "application/json");
        headers.put("traceparent", "00-0123456789abcdef0123456789abcdef-0123456789abcdef-00");
        return new Letter(
                "chuhai." + words[0] + "." + words[1],
                aggregate.toString(),
                headers,
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with another number in its aggregate's order. */
    public Letter numbered(long eventNo) {
        return with("ce_eventno", Long.toString(eventNo));
    }

    public Letter with(String header, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return new Letter(topic, key, changed, body);
    }

    public Letter without(String header) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(header);
        return new Letter(topic, key, changed, body);
    }

    public Letter saying(byte @Nullable [] other) {
        return new Letter(topic, key, headers, other);
    }

    /** The same with another word in its body. */
    public Letter replacing(String word, String other) {
        String said = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return saying(said.replace(word, other).getBytes(StandardCharsets.UTF_8));
    }

    public Letter on(String otherTopic) {
        return new Letter(otherTopic, key, headers, body);
    }

    public String id() {
        return String.valueOf(headers.get("ce_id"));
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    ProducerRecord<byte[], byte[]> record() {
        ProducerRecord<byte[], byte[]> told = new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), body);
        headers.forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return told;
    }
}
