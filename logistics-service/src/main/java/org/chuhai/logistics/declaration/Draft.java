package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.platform.json.EventJson;

/**
 * What was made of order, waybill, goods and supplements.
 *
 * @param supplements what somebody said besides
 * @param tree the declaration as far as it is known, in the JSON shape of the document
 * @param missing what keeps it from being one; empty when it is complete
 */
record Draft(Route route, ObjectNode supplements, ObjectNode tree, List<MissingDatum> missing) {

    Draft {
        missing = List.copyOf(missing);
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    String missingJson() {
        try {
            return EventJson.MAPPER.writeValueAsString(missing);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of records of values", e);
        }
    }
}
