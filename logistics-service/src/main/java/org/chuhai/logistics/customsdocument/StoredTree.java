package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chuhai.platform.json.EventJson;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** JSON of a revision as a tree. */
final class StoredTree {

    private static final String CUSTOMS_NUMBER = "declarationNo";

    private StoredTree() {}

    /**
     * The tree as a document. Whoever makes the reader stricter must migrate what was stored before.
     *
     * @throws IllegalStateException if today's reader refuses what an earlier one took: a fault of ours, not the caller's
     */
    static Presented<?> document(ObjectNode tree) {
        try {
            return DocumentReading.document(tree, "");
        } catch (Refusal e) {
            // Not as its cause, which would be answered, and without the values.
            List<String> broken = e.errors().stream()
                    .map(error -> error.pointer() + " " + error.code())
                    .toList();
            throw new IllegalStateException("a stored document is not readable any more: " + broken);
        }
    }

    /** A document that came otherwise, as it is stored: without the members that say nothing. */
    static ObjectNode of(CustomsDocument document) {
        ObjectNode tree = EventJson.MAPPER.valueToTree(document);
        dropNulls(tree);
        tree.put("kind", document.kind().name());
        return tree;
    }

    private static void dropNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
        }
        node.forEach(StoredTree::dropNulls);
    }

    /** Customs' own number as a document carries it; null where it carries none. */
    static @Nullable String customsNumber(ObjectNode tree) {
        return tree.path(CUSTOMS_NUMBER).textValue();
    }

    static ObjectNode withoutCustomsNumber(ObjectNode tree) {
        return tree.deepCopy().without(CUSTOMS_NUMBER);
    }

    static ObjectNode of(String content) {
        try {
            return (ObjectNode) EventJson.MAPPER.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored was read before", e);
        }
    }
}
