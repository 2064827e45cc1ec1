package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chuhai.platform.json.EventJson;

/** JSON of a revision as a tree. */
final class StoredTree {

    private StoredTree() {}

    static ObjectNode of(String content) {
        try {
            return (ObjectNode) EventJson.MAPPER.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored was read before", e);
        }
    }
}
