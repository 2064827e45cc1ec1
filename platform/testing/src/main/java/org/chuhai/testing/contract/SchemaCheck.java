package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks JSON values against schemas of one document by JSON Schema 2020-12, which is what OpenAPI 3.1 uses. Formats
 * such as uuid and date-time are asserted, not merely noted. Each breach reads {@code pointer: rule: message}.
 */
final class SchemaCheck {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .pathType(PathType.JSON_POINTER)
                            .locale(Locale.ENGLISH)
                            .build()));

    private final ClosedSchemas schemas;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    private SchemaCheck(ClosedSchemas schemas) {
        this.schemas = schemas;
    }

    /** Objects may have members that their schema does not mention, unless it says otherwise. */
    static SchemaCheck asWritten(Document document) {
        return new SchemaCheck(new ClosedSchemas(document, false));
    }

    /** Objects may have only the members that their schema mentions, unless it says otherwise. */
    static SchemaCheck closed(Document document) {
        return new SchemaCheck(new ClosedSchemas(document, true));
    }

    List<String> breaches(JsonNode schema, JsonNode value) {
        return compiled
                .computeIfAbsent(schema, written -> REGISTRY.getSchema(schemas.standAlone(written)))
                .validate(value)
                .stream()
                .map(error -> {
                    String pointer = String.valueOf(error.getInstanceLocation());
                    String member = error.getProperty() == null ? "" : " '" + error.getProperty() + "'";
                    String message = error.getMessage();
                    return (pointer.isEmpty() ? "/" : pointer) + ": " + error.getKeyword() + ": " + message
                            + (message.contains(member) ? "" : member);
                })
                .distinct()
                .toList();
    }

    /** A body: JSON as a whole, JSON lines each by itself; what is not JSON has no schema to be checked against. */
    List<String> bodyBreaches(JsonNode schema, String mediaType, byte[] body) {
        if (schema.isMissingNode()) {
            return List.of();
        }
        if (MediaType.isJsonLines(mediaType)) {
            List<String> breaches = new ArrayList<>();
            List<String> lines =
                    new String(body, StandardCharsets.UTF_8).lines().toList();
            for (int i = 0;
                    i < lines.size()
                            && !schemas.document()
                                    .resolve(schema)
                                    .path("type")
                                    .asText()
                                    .equals("string");
                    i++) {
                String line = "line " + (i + 1);
                jsonBreaches(schema, lines.get(i).getBytes(StandardCharsets.UTF_8))
                        .forEach(breach -> breaches.add(line + " " + breach));
            }
            return breaches;
        }
        return MediaType.isJson(mediaType) ? jsonBreaches(schema, body) : List.of();
    }

    /** A text of a path, query or header, read as the type that its schema asks for. */
    List<String> textBreaches(JsonNode schema, List<String> values) {
        if (schema.isMissingNode() || values.isEmpty()) {
            return List.of();
        }
        if (allows(schema, "array")) {
            var array = JsonNodeFactory.instance.arrayNode();
            values.stream()
                    .flatMap(value -> List.of(value.split(",", -1)).stream())
                    .forEach(value -> array.add(typed(schemas.document().resolve(schema.path("items")), value)));
            return breaches(schema, array);
        }
        return values.size() > 1
                ? List.of("/: type: given " + values.size() + " times, but is no array")
                : breaches(schema, typed(schema, values.getFirst()));
    }

    private List<String> jsonBreaches(JsonNode schema, byte[] body) {
        try {
            return breaches(schema, Document.json(body));
        } catch (IOException e) {
            return List.of("/: syntax: not JSON: " + e.getMessage());
        }
    }

    private static JsonNode typed(JsonNode schema, String text) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (allows(schema, "integer") || allows(schema, "number")) {
            try {
                BigDecimal number = new BigDecimal(text);
                return number.scale() == 0 ? nodes.numberNode(number.toBigInteger()) : nodes.numberNode(number);
            } catch (NumberFormatException e) {
                return nodes.textNode(text);
            }
        }
        if (allows(schema, "boolean") && (text.equals("true") || text.equals("false"))) {
            return nodes.booleanNode(text.equals("true"));
        }
        return nodes.textNode(text);
    }

    private static boolean allows(JsonNode schema, String type) {
        JsonNode declared = schema.path("type");
        return declared.asText().equals(type)
                || declared.valueStream().anyMatch(one -> one.asText().equals(type));
    }

    static ObjectNode emptyObject() {
        return JsonNodeFactory.instance.objectNode();
    }
}
