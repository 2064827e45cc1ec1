package org.chuhai.testing.hardship;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** One request, sent as it stands here: right or wrong. */
// Bodies are bytes that need not be text, and requests are never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Ask(String method, String path, Map<String, String> headers, byte[] body) {

    public static Ask of(String method, String path) {
        return new Ask(method, path, Map.of(), new byte[0]);
    }

    public Ask with(String header, String value) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.put(header, value);
        return new Ask(method, path, all, body);
    }

    public Ask without(String header) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.remove(header);
        return new Ask(method, path, all, body);
    }

    public Ask key(String key) {
        return with("Idempotency-Key", key);
    }

    public Ask json(String json) {
        return with("Content-Type", "application/json").bytes(json.getBytes(StandardCharsets.UTF_8));
    }

    public Ask bytes(byte[] bytes) {
        return new Ask(method, path, headers, bytes);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
