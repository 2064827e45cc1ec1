package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuhai.testing.contract.Operation.Parameter;
import org.chuhai.testing.contract.Operation.RequestBody;
import org.jspecify.annotations.Nullable;

/** A valid-looking request while mutations work on it. */
final class Draft {

    final Operation operation;
    final SampleValues samples;
    final Map<String, String> path = new LinkedHashMap<>();
    final List<Map.Entry<String, String>> query = new ArrayList<>();
    final Map<String, String> headers = new LinkedHashMap<>();

    @Nullable JsonNode json;

    byte @Nullable [] bytes;

    /** Put behind the path as it is. */
    String pathSuffix = "";

    private final Map<String, String> rawJson = new LinkedHashMap<>();

    /** A place in the body that can be replaced. */
    record Spot(JsonNode parent, String name, int index) {

        JsonNode value() {
            return parent instanceof ObjectNode object ? object.path(name) : parent.path(index);
        }

        void put(JsonNode value) {
            switch (parent) {
                case ObjectNode object -> object.set(name, value);
                case ArrayNode array -> array.set(index, value);
                default -> throw new IllegalStateException("a " + parent.getNodeType() + " has no members");
            }
        }
    }

    Draft(Operation operation, SampleValues samples) {
        this.operation = operation;
        this.samples = samples;
        for (Parameter parameter : operation.parameters()) {
            String value = samples.textOf(parameter.schema(), parameter.name());
            switch (parameter.in()) {
                case "path" -> path.put(parameter.name(), encode(value));
                case "query" -> {
                    // A cursor can only be had from a page before.
                    if (parameter.required() || (samples.random().nextBoolean() && !isCursor(parameter.name()))) {
                        query.add(Map.entry(parameter.name(), value));
                    }
                }
                case "header" -> headers.put(parameter.name(), isEntityTag(parameter) ? "\"0\"" : value);
                default -> {}
            }
        }
        RequestBody body = operation.requestBody();
        if (body != null && !body.content().isEmpty()) {
            Map.Entry<String, JsonNode> content = body.content().entrySet().stream()
                    .filter(entry -> MediaType.isJson(entry.getKey()))
                    .findFirst()
                    .orElseGet(() -> body.content().entrySet().iterator().next());
            headers.put("Content-Type", content.getKey());
            json = samples.of(content.getValue(), "body");
        }
    }

    static boolean isCursor(String name) {
        return name.equals("after") || name.equals("before") || name.equals("cursor");
    }

    private static boolean isEntityTag(Parameter parameter) {
        return parameter.name().equalsIgnoreCase("If-Match") || parameter.name().equalsIgnoreCase("If-None-Match");
    }

    /** All members and elements of the body, at any depth. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        if (json != null) {
            collect(json, spots);
        }
        return spots;
    }

    private static void collect(JsonNode node, List<Spot> spots) {
        Document.members(node).forEach((name, value) -> {
            spots.add(new Spot(node, name, -1));
            collect(value, spots);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            spots.add(new Spot(node, "", i));
            collect(node.path(i), spots);
        }
    }

    /** A value that is written letter by letter as given, even where it is no JSON that a library would write. */
    JsonNode raw(String text) {
        String marker = "@raw-" + rawJson.size() + "@";
        rawJson.put("\"" + marker + "\"", text);
        return TextNode.valueOf(marker);
    }

    String jsonText() {
        String text = json == null ? "" : json.toString();
        for (Map.Entry<String, String> raw : rawJson.entrySet()) {
            text = text.replace(raw.getKey(), raw.getValue());
        }
        return text;
    }

    void header(String name, @Nullable String value) {
        headers.keySet().removeIf(name::equalsIgnoreCase);
        if (value != null) {
            headers.put(name, value);
        }
    }

    FuzzRequest request(long seed, int index, String mutation) {
        String target = operation.path();
        for (Map.Entry<String, String> parameter : path.entrySet()) {
            target = target.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        StringBuilder uri = new StringBuilder(target).append(pathSuffix);
        char separator = '?';
        for (Map.Entry<String, String> parameter : query) {
            uri.append(separator).append(encode(parameter.getKey())).append('=').append(encode(parameter.getValue()));
            separator = '&';
        }
        Map<String, List<String>> sent = new LinkedHashMap<>();
        headers.forEach((name, value) -> sent.put(name, List.of(value)));
        byte[] body = bytes != null ? bytes : jsonText().getBytes(StandardCharsets.UTF_8);
        return new FuzzRequest(
                seed, index, operation, operation.method(), URI.create(uri.toString()), sent, body, mutation);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static JsonNodeFactory nodes() {
        return JsonNodeFactory.instance;
    }
}
