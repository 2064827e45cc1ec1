package org.chuhai.logistics.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A document of the samples as a tree in which a test changes single members. */
final class SampleTree {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleTree() {}

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

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNodeFactory.instance.nullNode();
            case JsonNode node -> node;
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            default -> JsonNodeFactory.instance.textNode(value.toString());
        };
    }

    private static JsonNode parent(ObjectNode tree, String pointer) {
        return tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
