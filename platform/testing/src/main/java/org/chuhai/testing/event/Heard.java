package org.chuhai.testing.event;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record as it stands on a topic. */
public record Heard(
        String topic,
        int partition,
        String key,
        Map<String, String> headers,
        @Nullable String body) {

    static Heard of(ConsumerRecord<byte[], byte[]> found) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : found.headers()) {
            headers.put(header.key(), text(header.value()));
        }
        return new Heard(
                found.topic(),
                found.partition(),
                found.key() == null ? "" : text(found.key()),
                headers,
                found.value() == null ? null : text(found.value()));
    }

    public String type() {
        return header("ce_type");
    }

    public String id() {
        return header("ce_id");
    }

    public long eventNo() {
        return Long.parseLong(header("ce_eventno"));
    }

    /** Empty when it is not there. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
