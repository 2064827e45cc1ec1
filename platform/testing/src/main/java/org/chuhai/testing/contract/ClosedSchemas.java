package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the schemas of an OpenAPI document into JSON Schemas that stand alone. Two things are made explicit that plain
 * JSON Schema does not know: a discriminator becomes a condition of each alternative, and, when asked, every object
 * with {@code properties} that says nothing about other members is closed to them. Closing uses
 * {@code unevaluatedProperties} at the outermost schema, because {@code additionalProperties} in a part of an
 * {@code allOf} would refuse what the other parts describe; so each named schema exists twice, closed and open.
 */
record ClosedSchemas(Document document, boolean closing) {

    private static final String NAMED = "#/components/schemas/";
    private static final Set<String> COMBINING = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> SCHEMA_MAPS = Set.of("properties", "patternProperties", "$defs");
    private static final Set<String> SCHEMAS =
            Set.of("items", "additionalProperties", "contains", "propertyNames", "unevaluatedItems");
    private static final Set<String> CONDITIONS = Set.of("not", "if", "then", "else", "dependentSchemas");

    /** A schema with everything beside it that its references need. */
    ObjectNode standAlone(JsonNode schema) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        JsonNode rewritten = rewrite(schema, closing);
        if (rewritten.isObject()) {
            root.setAll((ObjectNode) rewritten);
        } else if (rewritten.isBoolean() && !rewritten.booleanValue()) {
            root.putObject("not");
        }
        ObjectNode components = root.putObject("components");
        ObjectNode closed = components.putObject("schemas");
        ObjectNode open = components.putObject("open");
        Document.members(document.root().at("/components/schemas")).forEach((name, named) -> {
            closed.set(name, rewrite(named, closing));
            open.set(name, rewrite(named, false));
        });
        return root;
    }

    private JsonNode rewrite(JsonNode schema, boolean closed) {
        if (!schema.isObject()) {
            return schema;
        }
        boolean closesHere = closed && isToBeClosed(schema);
        boolean closesParts = closed && !closesHere;
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        Document.members(schema).forEach((keyword, value) -> {
            if (keyword.equals("$ref")) {
                copy.put(keyword, reference(value.asText(), closesParts));
            } else if (COMBINING.contains(keyword)) {
                copy.set(keyword, alternatives(schema, value, closesParts));
            } else if (SCHEMA_MAPS.contains(keyword)) {
                ObjectNode properties = copy.putObject(keyword);
                Document.members(value).forEach((name, property) -> properties.set(name, rewrite(property, closing)));
            } else if (SCHEMAS.contains(keyword)) {
                copy.set(keyword, rewrite(value, closing));
            } else if (CONDITIONS.contains(keyword)) {
                copy.set(keyword, rewrite(value, false));
            } else {
                copy.set(keyword, value);
            }
        });
        if (closesHere) {
            copy.put("unevaluatedProperties", false);
        }
        return copy;
    }

    private static boolean isToBeClosed(JsonNode schema) {
        boolean describesMembers = schema.has("properties") || schema.has("allOf");
        return describesMembers && !schema.has("additionalProperties") && !schema.has("unevaluatedProperties");
    }

    private String reference(String target, boolean closed) {
        return !closed && closing && target.startsWith(NAMED)
                ? "#/components/open/" + target.substring(NAMED.length())
                : target;
    }

    private ArrayNode alternatives(JsonNode schema, JsonNode parts, boolean closed) {
        ArrayNode rewritten = JsonNodeFactory.instance.arrayNode();
        String discriminator = schema.at("/discriminator/propertyName").asText();
        for (JsonNode part : parts) {
            JsonNode alternative = rewrite(part, closed);
            if (!discriminator.isEmpty() && part.path("$ref").isTextual() && !parts.equals(schema.path("allOf"))) {
                ObjectNode distinguished = ((ObjectNode) alternative).deepCopy();
                distinguished.putArray("required").add(discriminator);
                ArrayNode values = distinguished
                        .putObject("properties")
                        .putObject(discriminator)
                        .putArray("enum");
                discriminatorValues(
                                schema.path("discriminator"), part.path("$ref").textValue())
                        .forEach(values::add);
                alternative = distinguished;
            }
            rewritten.add(alternative);
        }
        return rewritten;
    }

    /** The values that lead to a schema: those that are mapped to it, else its name. */
    static List<String> discriminatorValues(JsonNode discriminator, String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        List<String> mapped = Document.members(discriminator.path("mapping")).entrySet().stream()
                .filter(mapping -> mapping.getValue().asText().equals(target)
                        || mapping.getValue().asText().equals(name))
                .map(Map.Entry::getKey)
                .toList();
        return mapped.isEmpty() ? List.of(name) : mapped;
    }
}
