package org.chuhai.assessment.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuhai.assessment.evidence.rule.RuleFact;
import org.chuhai.assessment.fact.FactContent;
import org.chuhai.platform.json.EventJson;
import org.jspecify.annotations.Nullable;

/** Reads a fact for the rules: values as CEL knows them. */
final class FactReading {

    private FactReading() {}

    static RuleFact of(FactContent fact, boolean own) {
        return new RuleFact(
                fact.id(),
                fact.type(),
                fact.aggregateId(),
                fact.eventNo(),
                fact.occurredAt(),
                fact.shopId(),
                own,
                data(fact.payload()));
    }

    /** A JSON object: whole numbers are int, other numbers their digits as text, and what is null is not there. */
    static Map<String, Object> data(String json) {
        try {
            return object(EventJson.MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("looked at when it was kept", e);
        }
    }

    private static Map<String, Object> object(JsonNode node) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            Object value = value(member.getValue());
            if (value != null) {
                members.put(member.getKey(), value);
            }
        }
        return members;
    }

    private static @Nullable Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> list(node);
            case BOOLEAN -> node.booleanValue();
            case NUMBER ->
                node.canConvertToLong() && node.isIntegralNumber()
                        ? (Object) node.longValue()
                        : node.decimalValue().toPlainString();
            case STRING -> node.textValue();
            case NULL, MISSING, BINARY, POJO -> null;
        };
    }

    private static List<Object> list(JsonNode node) {
        List<Object> items = new ArrayList<>();
        for (JsonNode item : node) {
            Object value = value(item);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }
}
