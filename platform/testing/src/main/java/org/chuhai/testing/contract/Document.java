package org.chuhai.testing.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A document as a JSON tree, with its references inside followed. */
public record Document(JsonNode root) {

    /** Strict: what one parser takes for the first of two members of one name, another takes for the last. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads whatever is YAML or JSON.
     *
     * @throws IllegalArgumentException when the text is neither
     */
    public static Document read(String text) {
        try {
            return new Document(YAML.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a YAML document: " + e.getOriginalMessage(), e);
        }
    }

    /** @throws IllegalArgumentException when the text is no YAML or JSON, or no OpenAPI document of version 3 */
    static Document parse(String text) {
        Document document = read(text);
        if (!document.root.path("openapi").asText().startsWith("3.")) {
            throw new IllegalArgumentException("not an OpenAPI 3 document: it has no member openapi: 3.x");
        }
        return document;
    }

    /** @throws IOException when the bytes are not exactly one JSON value with unique member names */
    static JsonNode json(byte[] bytes) throws IOException {
        JsonNode node = JSON.readTree(bytes);
        if (node.isMissingNode()) {
            throw new IOException("no content");
        }
        return node;
    }

    /** The node itself, or what its {@code $ref} leads to; siblings of the reference are not looked at. */
    public JsonNode resolve(JsonNode node) {
        JsonNode at = node;
        Set<String> seen = new HashSet<>();
        while (at.path("$ref").isTextual()) {
            String reference = at.path("$ref").textValue();
            if (!seen.add(reference)) {
                throw new IllegalArgumentException("reference in a circle: " + reference);
            }
            if (!reference.startsWith("#/")) {
                throw new IllegalArgumentException("reference out of the document: " + reference);
            }
            at = root.at(reference.substring(1));
            if (at.isMissingNode()) {
                throw new IllegalArgumentException("reference to nothing: " + reference);
            }
        }
        return at;
    }

    /** Whether two texts are the same YAML but for the order of members and the way of writing. */
    static boolean isSameTree(String one, String other) {
        try {
            return YAML.readTree(one).equals(YAML.readTree(other));
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    public static Map<String, JsonNode> members(JsonNode node) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    static String escape(String pointerSegment) {
        return pointerSegment.replace("~", "~0").replace("/", "~1");
    }
}
