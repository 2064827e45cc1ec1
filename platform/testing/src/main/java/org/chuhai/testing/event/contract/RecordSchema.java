package org.chuhai.testing.event.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record as JSON Schema 2020-12, with the records that it holds as definitions. Members are described where their component
 * carries a {@code @Schema}; all of them are always there, null where the component is nullable. Further members may come
 * with newer versions, and whoever reads ignores them.
 */
final class RecordSchema {

    /** How the wire writes each type of value. */
    private static final Map<Class<?>, Map<String, String>> VALUES = Map.of(
            String.class, Map.of("type", "string"),
            UUID.class, Map.of("type", "string", "format", "uuid"),
            Instant.class, Map.of("type", "string", "format", "date-time"),
            LocalDate.class, Map.of("type", "string", "format", "date"),
            BigDecimal.class, Map.of("type", "string", "pattern", "^-?[0-9]{1,30}(\\.[0-9]{1,20})?$"),
            int.class, Map.of("type", "integer", "format", "int32"),
            Integer.class, Map.of("type", "integer", "format", "int32"),
            long.class, Map.of("type", "integer", "format", "int64"),
            boolean.class, Map.of("type", "boolean"),
            Boolean.class, Map.of("type", "boolean"));

    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Deque<Class<?>> pending = new ArrayDeque<>();

    private RecordSchema() {}

    /** The schema of a whole event. */
    static ObjectNode of(String type, String title, Class<?> shape) {
        RecordSchema schemas = new RecordSchema();
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chuhai:event:" + type);
        schema.put("title", title);
        schema.setAll(schemas.object(shape));
        while (!schemas.pending.isEmpty()) {
            Class<?> next = schemas.pending.remove();
            schemas.definitions.put(name(next), schemas.object(next));
        }
        if (!schemas.definitions.isEmpty()) {
            ObjectNode definitions = schema.putObject("$defs");
            schemas.definitions.forEach(definitions::set);
        }
        return schema;
    }

    private ObjectNode object(Class<?> shape) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode members = schema.putObject("properties");
        for (RecordComponent component : shape.getRecordComponents()) {
            required.add(component.getName());
            members.set(component.getName(), member(component));
        }
        return schema;
    }

    private ObjectNode member(RecordComponent component) {
        ObjectNode schema = type(component.getGenericType());
        if (isNullable(component)) {
            schema = nullable(schema);
        }
        Schema words = component.getAccessor().getAnnotation(Schema.class);
        if (words == null || words.description().isEmpty()) {
            throw new IllegalStateException(component + " has no description");
        }
        schema.put("description", words.description());
        if (words.examples().length > 0) {
            ArrayNode examples = schema.putArray("examples");
            for (String example : words.examples()) {
                examples.add(example(schema, example));
            }
        }
        return schema;
    }

    /** Annotations hold texts only. */
    private static JsonNode example(ObjectNode schema, String text) {
        String type = schema.path("type").isArray()
                ? schema.path("type").path(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "integer" -> JsonNodeFactory.instance.numberNode(Long.parseLong(text));
            case "boolean" -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
            default -> JsonNodeFactory.instance.textNode(text);
        };
    }

    private ObjectNode type(Type type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            schema.put("type", "array");
            schema.set("items", type(list.getActualTypeArguments()[0]));
            return schema;
        }
        if (type instanceof ParameterizedType map
                && map.getRawType() == Map.class
                && map.getActualTypeArguments()[0] == String.class) {
            schema.put("type", "object");
            schema.set("additionalProperties", type(map.getActualTypeArguments()[1]));
            return schema;
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalStateException("events hold values, records, lists and maps by text: " + type);
        }
        if (VALUES.containsKey(plain)) {
            VALUES.getOrDefault(plain, Map.of()).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                    .forEach(entry -> schema.put(entry.getKey(), entry.getValue()));
        } else if (plain.isEnum()) {
            schema.put("type", "string");
            ArrayNode values = schema.putArray("enum");
            for (Object value : plain.getEnumConstants()) {
                values.add(((Enum<?>) value).name());
            }
        } else if (plain.isRecord()) {
            schema.put("$ref", "#/$defs/" + name(plain));
            if (!definitions.containsKey(name(plain)) && !pending.contains(plain)) {
                pending.add(plain);
            }
        } else {
            throw new IllegalStateException("events hold values, records and lists: " + plain);
        }
        return schema;
    }

    private static ObjectNode nullable(ObjectNode schema) {
        ObjectNode open = JsonNodeFactory.instance.objectNode();
        if (schema.has("enum")) {
            open.setAll(schema);
            open.putArray("type").add("string").add("null");
            ((ArrayNode) open.path("enum")).addNull();
            return open;
        }
        if (schema.has("type")) {
            open.setAll(schema);
            open.putArray("type").add(schema.path("type").asText()).add("null");
            return open;
        }
        open.putArray("anyOf")
                .add(schema)
                .add(JsonNodeFactory.instance.objectNode().put("type", "null"));
        return open;
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String name(Class<?> shape) {
        return shape.getSimpleName();
    }
}
