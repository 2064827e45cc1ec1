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

    /** Asked for once: every answer of the virtual machine is a fresh one, whose accessors have to be made again. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

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
                for (RecordComponent component : COMPONENTS.get(members.getClass())) {
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

    /** The corrections of one report for one document together: each counts in the document as it was. */
    public static List<PatchOperation> together(List<PatchOperation> operations) {
        return operations.stream()
                .distinct()
                .sorted(Comparator.comparingLong(DocumentTree::turn))
                .toList();
    }

    private static long turn(PatchOperation operation) {
        if ("remove".equals(operation.op())) {
            return -Long.parseLong(operation.path().substring(operation.path().lastIndexOf('/') + 1));
        }
        return operation.path().endsWith("/-") ? 1 : Long.MIN_VALUE;
    }

    /** The same document without members that are null, as a reader takes it too. */
    public static ObjectNode terse(ObjectNode document) {
        ObjectNode terse = document.deepCopy();
        dropNulls(terse);
        return terse;
    }

    private static void dropNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
        }
        node.forEach(DocumentTree::dropNulls);
    }

    /** Applies the operations in sequence, as strictly as RFC 6902 asks. */
    public static void patch(ObjectNode document, List<PatchOperation> operations) {
        operations.forEach(operation -> patch(document, operation));
    }

    private static void patch(ObjectNode document, PatchOperation operation) {
        int slash = operation.path().lastIndexOf('/');
        String last = operation.path().substring(slash + 1);
        JsonNode parent = document.at(operation.path().substring(0, slash));
        boolean add = "add".equals(operation.op());
        if (parent instanceof ArrayNode array) {
            int index = add && "-".equals(last) ? array.size() : Integer.parseInt(last);
            require(index >= 0 && index < array.size() + (add ? 1 : 0), operation);
            switch (operation.op()) {
                case "add" -> array.insert(index, node(operation.value()));
                case "replace" -> array.set(index, node(operation.value()));
                case "remove" -> array.remove(index);
                default -> throw new AssertionError(operation);
            }
        } else {
            require(parent instanceof ObjectNode && (add || parent.has(last)), operation);
            ObjectNode object = (ObjectNode) parent;
            switch (operation.op()) {
                case "add", "replace" -> object.set(last, node(operation.value()));
                case "remove" -> object.remove(last);
                default -> throw new AssertionError(operation);
            }
        }
    }

    private static void require(boolean possible, PatchOperation operation) {
        if (!possible) {
            throw new AssertionError("no place for " + operation);
        }
    }
}
