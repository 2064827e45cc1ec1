package org.chuhai.order.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chuhai.platform.json.EventJson;

/** What differs between an order before and after: figures that followed are named as well as what somebody wrote. */
final class OrderDifference {

    /** What every change changes, or the timeline tells in its own members. */
    private static final List<String> TOLD_OTHERWISE =
            List.of("version", "state", "fulfilment", "cancellationReason", "updatedAt");

    private static final TypeReference<List<ChangedMember>> CHANGES = new TypeReference<>() {};

    private OrderDifference() {}

    /** In the order of the members. */
    static List<ChangedMember> between(OrderView before, OrderView after) {
        Map<String, String> was = leaves(before);
        Map<String, String> is = leaves(after);
        Set<String> pointers = new LinkedHashSet<>(was.keySet());
        pointers.addAll(is.keySet());
        return pointers.stream()
                .filter(pointer -> !Objects.equals(was.get(pointer), is.get(pointer)))
                .map(pointer -> new ChangedMember(pointer, was.get(pointer), is.get(pointer)))
                .toList();
    }

    static String json(List<ChangedMember> changes) {
        try {
            return EventJson.MAPPER.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always written", e);
        }
    }

    static List<ChangedMember> of(String json) {
        try {
            return EventJson.MAPPER.readValue(json, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored was written here", e);
        }
    }

    private static Map<String, String> leaves(OrderView view) {
        Map<String, String> leaves = new LinkedHashMap<>();
        List<Place> open = new ArrayList<>(List.of(new Place("", content(view))));
        while (!open.isEmpty()) {
            Place place = open.removeFirst();
            List<Place> inside = place.inside();
            if (inside.isEmpty() && place.node().isValueNode() && !place.node().isNull()) {
                leaves.put(place.pointer(), place.node().asText());
            }
            open.addAll(0, inside);
        }
        return leaves;
    }

    private static JsonNode content(OrderView view) {
        ObjectNode content = EventJson.MAPPER.valueToTree(view);
        return content.remove(TOLD_OTHERWISE);
    }

    private record Place(String pointer, JsonNode node) {

        List<Place> inside() {
            List<Place> inside = new ArrayList<>();
            node.properties()
                    .forEach(member -> inside.add(new Place(pointer + "/" + member.getKey(), member.getValue())));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                inside.add(new Place(pointer + "/" + i, node.get(i)));
            }
            return inside;
        }
    }
}
