package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Makes values that look like what a schema asks for. Limits, formats and lists of values are kept; a pattern only where
 * the schema gives an example of it.
 */
record SampleValues(Document document, RandomGenerator random, Function<String, Optional<String>> knownIds) {

    private static final int DEEPEST = 6;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    JsonNode of(JsonNode schema, String name) {
        return of(schema, name, 0);
    }

    /** For a path, query or header. */
    String textOf(JsonNode schema, String name) {
        if (name.equalsIgnoreCase("Idempotency-Key")) {
            return uuid();
        }
        JsonNode value = of(schema, name);
        return value.isArray() ? value.path(0).asText() : value.asText();
    }

    String uuid() {
        long high = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private JsonNode of(JsonNode schema, String name, int depth) {
        Shape shape = Shape.of(document, schema);
        if (!shape.values().isEmpty()) {
            List<String> values = List.copyOf(shape.values());
            String value = values.get(random.nextInt(values.size()));
            return shape.types().contains("integer") ? NODES.numberNode(new BigDecimal(value)) : NODES.textNode(value);
        }
        if (!shape.alternatives().isEmpty()) {
            List<Map.Entry<String, JsonNode>> alternatives =
                    List.copyOf(shape.alternatives().entrySet());
            JsonNode alternative =
                    alternatives.get(random.nextInt(alternatives.size())).getValue();
            return distinguished(shape.keyword("discriminator"), alternative, of(alternative, name, depth + 1));
        }
        String type = shape.types().stream()
                .filter(one -> !one.equals("null"))
                .findFirst()
                .orElse(shape.properties().isEmpty() ? "string" : "object");
        return switch (type) {
            case "object" -> object(shape, depth);
            case "array" -> array(shape, name, depth);
            case "integer" -> NODES.numberNode(integer(shape));
            case "number" -> NODES.numberNode(BigDecimal.valueOf(integer(shape) * 100 + 50, 2));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.textNode(text(shape, name));
        };
    }

    private static JsonNode distinguished(JsonNode discriminator, JsonNode alternative, JsonNode value) {
        String property = discriminator.path("propertyName").asText();
        if (!property.isEmpty() && value instanceof ObjectNode object) {
            object.put(
                    property,
                    ClosedSchemas.discriminatorValues(
                                    discriminator, alternative.path("$ref").asText())
                            .getFirst());
        }
        return value;
    }

    private ObjectNode object(Shape shape, int depth) {
        ObjectNode object = NODES.objectNode();
        shape.properties().forEach((name, property) -> {
            boolean wanted = depth < DEEPEST && random.nextInt(4) > 0;
            if (shape.required().contains(name) ? depth < 3 * DEEPEST : wanted) {
                object.set(name, of(property, name, depth + 1));
            }
        });
        return object;
    }

    private ArrayNode array(Shape shape, String name, int depth) {
        ArrayNode array = NODES.arrayNode();
        int least = shape.keyword("minItems").asInt(0);
        int size = depth < DEEPEST ? Math.max(least, 1 + random.nextInt(2)) : least;
        for (int i = 0; i < size; i++) {
            array.add(of(shape.keyword("items"), name, depth + 1));
        }
        return array;
    }

    private long integer(Shape shape) {
        long least = shape.keyword("minimum")
                .asLong(shape.keyword("exclusiveMinimum").asLong(0) + 1);
        long most = shape.keyword("maximum").asLong(least + 100);
        return least >= most ? least : random.nextLong(least, most);
    }

    private String text(Shape shape, String name) {
        String format = shape.keyword("format").asText();
        if (format.equals("uuid")) {
            return knownIds.apply(name).orElseGet(this::uuid);
        }
        JsonNode examples = shape.keyword("examples");
        JsonNode example = examples.has(0) ? examples.get(0) : shape.keyword("example");
        if (example.isTextual()) {
            return example.textValue();
        }
        return switch (format) {
            case "date" -> "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9);
            case "date-time" -> "2026-0" + (1 + random.nextInt(9)) + "-15T08:30:00Z";
            case "email" -> "buyer" + random.nextInt(1000) + "@example.org";
            case "uri", "url" -> "https://example.org/" + random.nextInt(1000);
            default -> word(shape);
        };
    }

    private String word(Shape shape) {
        int least = shape.keyword("minLength").asInt(1);
        int most = shape.keyword("maxLength").asInt(Math.max(least, 12));
        int length = Math.min(Math.max(least, 6), most);
        StringBuilder word = new StringBuilder();
        while (word.length() < length) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
