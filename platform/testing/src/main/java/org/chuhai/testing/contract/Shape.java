package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a schema says, whichever way it is written: references followed, the parts of an {@code allOf} joined, and
 * {@code anyOf: [X, null]} read as "X or null".
 *
 * @param types empty when every type is allowed
 * @param values of enum or const; null nodes left out, because the types tell them; empty when there is no such list
 * @param alternatives of oneOf and anyOf by their name, type or number
 * @param keywords all the others, as written
 */
record Shape(
        Set<String> types,
        Set<String> values,
        boolean extensible,
        Map<String, JsonNode> properties,
        Set<String> required,
        Map<String, JsonNode> alternatives,
        Map<String, JsonNode> keywords) {

    private static final Set<String> TOLD = Set.of(
            "$ref", "allOf", "anyOf", "oneOf", "type", "enum", "const", "properties", "required", "x-extensible-enum");

    static Shape of(Document document, JsonNode schema) {
        Shape shape = new Shape(
                new TreeSet<>(),
                new LinkedHashSet<>(),
                schema.path("x-extensible-enum").asBoolean(),
                new LinkedHashMap<>(),
                new TreeSet<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        return shape.add(document, schema, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    JsonNode keyword(String name) {
        return keywords.getOrDefault(name, MissingNode.getInstance());
    }

    private Shape add(Document document, JsonNode schema, Set<JsonNode> above) {
        boolean nullable = false;
        boolean open = extensible || schema.path("x-extensible-enum").asBoolean();
        if (schema.has("$ref")) {
            JsonNode target = document.resolve(schema);
            if (above.add(target)) {
                open |= add(document, target, above).extensible();
            }
        }
        for (JsonNode part : schema.path("allOf")) {
            open |= add(document, part, above).extensible();
        }
        for (String keyword : List.of("anyOf", "oneOf")) {
            List<JsonNode> branches = schema.path(keyword).valueStream().toList();
            List<JsonNode> real = branches.stream()
                    .filter(branch -> !branch.path("type").asText().equals("null"))
                    .toList();
            nullable |= real.size() < branches.size();
            if (real.size() == 1) {
                open |= add(document, real.getFirst(), above).extensible();
            } else {
                for (int i = 0; i < real.size(); i++) {
                    alternatives.put(nameOf(real.get(i), i), real.get(i));
                }
            }
        }
        addOwn(schema);
        if (nullable && !types.isEmpty()) {
            types.add("null");
        }
        return open == extensible ? this : new Shape(types, values, open, properties, required, alternatives, keywords);
    }

    private void addOwn(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            types.add(type.textValue());
        }
        type.valueStream().forEach(one -> types.add(one.asText()));
        schema.path("enum").valueStream().filter(value -> !value.isNull()).forEach(value -> values.add(text(value)));
        if (schema.has("const")) {
            values.add(text(schema.path("const")));
        }
        properties.putAll(Document.members(schema.path("properties")));
        schema.path("required").valueStream().forEach(name -> required.add(name.asText()));
        Document.members(schema).forEach((keyword, value) -> {
            if (!TOLD.contains(keyword)) {
                keywords.put(keyword, value);
            }
        });
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    private static String nameOf(JsonNode branch, int index) {
        String reference = branch.path("$ref").asText();
        String type = branch.path("type").asText();
        if (!reference.isEmpty()) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        return type.isEmpty() || type.equals("object") ? "alternative " + (index + 1) : type;
    }
}
