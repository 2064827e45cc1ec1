package org.chuhai.logistics.testdata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.jspecify.annotations.Nullable;

/** The JSON shape of a document as a tree that tests change. */
public final class DocumentTree {

    private DocumentTree() {}

    public static ObjectNode of(CustomsDocument document) {
        ObjectNode tree = (ObjectNode) node(document);
        tree.put("kind", document.kind().name());
        return tree;
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> NullNode.instance;
            case BigDecimal number -> TextNode.valueOf(number.toPlainString());
            case Integer number -> IntNode.valueOf(number);
            case Boolean flag -> BooleanNode.valueOf(flag);
            case List<?> list -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                list.forEach(entry -> array.add(node(entry)));
                yield array;
            }
            case Record members -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                for (RecordComponent component : members.getClass().getRecordComponents()) {
                    object.set(component.getName(), node(member(members, component)));
                }
                yield object;
            }
            default -> TextNode.valueOf(value.toString());
        };
    }

    private static @Nullable Object member(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Applies all operations of a report; as their paths count in the document as it was, removals come last. */
    public static void patch(ObjectNode document, List<PatchOperation> operations) {
        operations.stream()
                .sorted(Comparator.comparingInt(DocumentTree::turn))
                .forEach(operation -> patch(document, operation));
    }

    /** Everything else first, then lines from the last to the first. */
    private static int turn(PatchOperation operation) {
        return "remove".equals(operation.op())
                ? Integer.MAX_VALUE
                        - Integer.parseInt(
                                operation.path().substring(operation.path().lastIndexOf('/') + 1))
                : 0;
    }

    private static void patch(ObjectNode document, PatchOperation operation) {
        int slash = operation.path().lastIndexOf('/');
        String last = operation.path().substring(slash + 1);
        JsonNode parent = document.at(operation.path().substring(0, slash));
        if (parent instanceof ArrayNode array) {
            if ("remove".equals(operation.op())) {
                array.remove(Integer.parseInt(last));
            } else {
                array.add(node(operation.value()));
            }
        } else if (parent instanceof ObjectNode object) {
            object.set(last, node(operation.value()));
        } else {
            throw new AssertionError("no place for " + operation);
        }
    }
}
