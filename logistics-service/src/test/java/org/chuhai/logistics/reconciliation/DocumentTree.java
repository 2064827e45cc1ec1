package org.chuhai.logistics.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.jspecify.annotations.Nullable;

/** A document as a JSON tree: to change one member, or to apply a correction to it. */
final class DocumentTree {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DocumentTree() {}

    static ObjectNode read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode parse(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON shape of a document that came in another format. */
    static ObjectNode of(CustomsDocument document) {
        return fields(NODES.objectNode().put("kind", document.kind().name()), (Record) document);
    }

    private static ObjectNode fields(ObjectNode object, Record values) {
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                object.set(component.getName(), node(accessor.invoke(values)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return object;
    }

    /** A value as the JSON shapes carry it: text for everything but counts, flags and objects. */
    static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case JsonNode node -> node;
            case Integer number -> NODES.numberNode(number);
            case Boolean flag -> NODES.booleanNode(flag);
            case BigDecimal number -> NODES.textNode(number.toPlainString());
            case List<?> list -> {
                ArrayNode array = NODES.arrayNode();
                list.forEach(entry -> array.add(node(entry)));
                yield array;
            }
            case Record fields -> fields(NODES.objectNode(), fields);
            default -> NODES.textNode(value.toString());
        };
    }

    static void set(ObjectNode tree, String pointer, @Nullable Object value) {
        switch (parent(tree, pointer)) {
            case ObjectNode object -> object.set(last(pointer), node(value));
            case ArrayNode array when last(pointer).equals("-") -> array.add(node(value));
            case ArrayNode array -> array.set(Integer.parseInt(last(pointer)), node(value));
            default -> throw new IllegalArgumentException("the sample has no " + pointer);
        }
    }

    static void remove(ObjectNode tree, String pointer) {
        JsonNode removed = switch (parent(tree, pointer)) {
            case ObjectNode object -> object.remove(last(pointer));
            case ArrayNode array -> array.remove(Integer.parseInt(last(pointer)));
            default -> null;
        };
        if (removed == null) {
            throw new IllegalArgumentException("the sample has no " + pointer);
        }
    }

    /** Applies a patch whose paths all count in the tree as it is: replacements, then removals from the end, then additions. */
    static void patch(ObjectNode tree, List<PatchOperation> patch) {
        List<PatchOperation> removals = new ArrayList<>();
        List<PatchOperation> additions = new ArrayList<>();
        for (PatchOperation operation : patch) {
            switch (operation.op()) {
                case "replace" -> set(tree, operation.path(), operation.value());
                case "remove" -> removals.add(operation);
                default -> additions.add(operation);
            }
        }
        removals.sort(Comparator.comparingInt((PatchOperation operation) -> Integer.parseInt(last(operation.path())))
                .reversed());
        removals.forEach(operation -> remove(tree, operation.path()));
        additions.forEach(operation -> set(tree, operation.path(), operation.value()));
    }

    private static JsonNode parent(ObjectNode tree, String pointer) {
        return tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
