package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the examples of a contract and checks each against the schema that it stands beside. */
final class Examples {

    /** Members that hold data or names, where something that looks like an example is none. */
    private static final Set<String> NO_SCHEMA = Set.of("example", "examples", "default", "enum", "const");

    private final Document document;
    private final SchemaCheck schemas;
    private final Consumer<String> offences;

    Examples(Document document, Consumer<String> offences) {
        this.document = document;
        this.schemas = SchemaCheck.closed(document);
        this.offences = offences;
    }

    void check() {
        walk("#", document.root(), false);
    }

    /** @param isMap whether the members are names of the author's, not of OpenAPI */
    private void walk(String pointer, JsonNode node, boolean isMap) {
        if (node.isObject() && !isMap) {
            checkHere(pointer, node);
        }
        Document.members(node).forEach((name, child) -> {
            if (isMap || !NO_SCHEMA.contains(name)) {
                boolean named = !isMap
                        && Set.of(
                                        "properties",
                                        "schemas",
                                        "content",
                                        "headers",
                                        "responses",
                                        "paths",
                                        "patternProperties")
                                .contains(name);
                walk(pointer + "/" + Document.escape(name), child, named);
            }
        });
        List<JsonNode> elements = node.valueStream().toList();
        for (int i = 0; node.isArray() && i < elements.size(); i++) {
            walk(pointer + "/" + i, elements.get(i), false);
        }
    }

    private void checkHere(String pointer, JsonNode node) {
        boolean besideASchema = node.has("schema");
        JsonNode schema = besideASchema ? node.path("schema") : node;
        if (besideASchema && isNoJson(pointer)) {
            return;
        }
        of(document, node)
                .forEach((name, example) -> schemas.breaches(schema, example)
                        .forEach(breach -> offences.accept(
                                pointer + "/" + name + ": the example breaks its schema at " + breach)));
    }

    private static boolean isNoJson(String pointer) {
        int content = pointer.lastIndexOf("/content/");
        String mediaType = content < 0 ? "" : pointer.substring(content + "/content/".length());
        return !mediaType.isEmpty() && !mediaType.contains("/") && !MediaType.isJson(mediaType.replace("~1", "/"));
    }

    /** The bodies that the document shows for an operation: those of its media types, or else of their schemas. */
    static List<JsonNode> ofBody(Document document, Operation operation) {
        JsonNode body = document.resolve(document.root()
                .path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("requestBody"));
        return body.path("content")
                .valueStream()
                .flatMap(media -> Stream.concat(
                        of(document, media).values().stream(),
                        of(document, document.resolve(media.path("schema"))).values().stream()))
                .toList();
    }

    private static Map<String, JsonNode> of(Document document, JsonNode node) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        if (node.has("example")) {
            examples.put("example", node.path("example"));
        }
        JsonNode many = node.path("examples");
        List<JsonNode> listed = many.valueStream().toList();
        for (int i = 0; many.isArray() && i < listed.size(); i++) {
            examples.put("examples/" + i, listed.get(i));
        }
        Document.members(many).forEach((name, reference) -> {
            JsonNode example = document.resolve(reference);
            if (example.has("value")) {
                examples.put("examples/" + Document.escape(name), example.path("value"));
            }
        });
        return examples;
    }
}
