package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What generated clients and their readers need of schemas: types, the meaning of values, and which members are always there. */
final class SchemaStyle {

    private static final Pattern JAVA_PAGE = Pattern.compile("Page[A-Z].*");
    private static final List<String> TYPED = List.of("type", "$ref", "anyOf", "oneOf", "allOf");

    private final Contract contract;
    private final Document document;
    private final Consumer<String> offences;
    private final Set<JsonNode> sent = identities();
    private final Set<JsonNode> answered = identities();

    SchemaStyle(Contract contract, Consumer<String> offences) {
        this.contract = contract;
        this.document = contract.document();
        this.offences = offences;
    }

    void check() {
        Document.members(document.root().at("/components/schemas")).forEach((name, schema) -> {
            if (JAVA_PAGE.matcher(name).matches()) {
                offences.accept(name + ": page-name: is named after a Java type, not after what is on it");
            }
            values("#/components/schemas/" + name, schema);
        });
        for (Operation operation : contract.operations()) {
            parameters(operation);
            if (operation.requestBody() != null) {
                operation.requestBody().content().values().forEach(schema -> reach(schema, sent));
            }
        }
        for (Operation operation : contract.operations()) {
            operation
                    .responses()
                    .forEach((status, answer) -> answer.content()
                            .values()
                            .forEach(schema -> members(operation.title() + " " + status, schema)));
        }
    }

    private void parameters(Operation operation) {
        for (Operation.Parameter parameter : operation.parameters()) {
            if (TYPED.stream().noneMatch(parameter.schema()::has)) {
                offences.accept(operation.title() + ": parameter-type: " + parameter.name() + " has no type");
            }
        }
    }

    /** A value that nobody explains is guessed at. */
    private void values(String pointer, JsonNode schema) {
        if (schema.path("enum").isArray()) {
            String description = schema.path("description").asText();
            List<String> silent = schema.path("enum")
                    .valueStream()
                    .filter(value -> !value.isNull())
                    .map(JsonNode::asText)
                    .filter(value -> !description.contains(value))
                    .toList();
            if (!silent.isEmpty()) {
                offences.accept(
                        pointer + ": enum-description: does not say what is meant by " + String.join(", ", silent));
            }
        }
        parts(schema).forEach(part -> values(pointer + part.place(), part.schema()));
    }

    private void reach(JsonNode schema, Set<JsonNode> reached) {
        JsonNode here = document.resolve(schema);
        if (reached.add(here)) {
            parts(here).forEach(part -> reach(part.schema(), reached));
        }
    }

    /**
     * A member of an answer is always there, and null where it has nothing to say, unless its description says when it is absent.
     * What is sent in the same form may leave out what may be null.
     */
    private void members(String place, JsonNode schema) {
        JsonNode here = document.resolve(schema);
        if (!answered.add(here)) {
            return;
        }
        String name = schema.path("$ref").asText(place);
        List<String> required =
                here.path("required").valueStream().map(JsonNode::asText).toList();
        Document.members(here.path("properties")).forEach((member, property) -> {
            boolean mayBeLeftOut = sent.contains(here) && isNullable(property);
            if (!required.contains(member) && !mayBeLeftOut && !saysWhenAbsent(property)) {
                offences.accept(name + "/properties/" + Document.escape(member)
                        + ": required: is not, and does not say when it is absent");
            }
        });
        parts(here).forEach(part -> members(name + part.place(), part.schema()));
    }

    private static boolean saysWhenAbsent(JsonNode property) {
        return property.path("description").asText().toLowerCase(Locale.ROOT).contains("absent");
    }

    private static boolean isNullable(JsonNode property) {
        return property.path("type")
                        .valueStream()
                        .anyMatch(type -> type.asText().equals("null"))
                || property.path("anyOf").valueStream().anyMatch(SchemaStyle::isNull)
                || property.path("oneOf").valueStream().anyMatch(SchemaStyle::isNull);
    }

    private static boolean isNull(JsonNode schema) {
        return schema.path("type").asText().equals("null");
    }

    private record Part(String place, JsonNode schema) {}

    /** The schemas that stand inside of one. */
    private static List<Part> parts(JsonNode schema) {
        List<Part> parts = new ArrayList<>();
        Document.members(schema.path("properties"))
                .forEach((name, part) -> parts.add(new Part("/properties/" + Document.escape(name), part)));
        for (String keyword : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(keyword).valueStream().forEach(part -> parts.add(new Part("/" + keyword, part)));
        }
        for (String keyword : List.of("items", "additionalProperties")) {
            if (schema.path(keyword).isObject()) {
                parts.add(new Part("/" + keyword, schema.path(keyword)));
            }
        }
        return parts;
    }

    private static Set<JsonNode> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
