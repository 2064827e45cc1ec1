package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** What customs' messages carry of an order (CEB303) and a waybill (CEB505); the rest is between the firms. */
public final class CarriedMembers {

    private static final Set<String> NOT_OF_AN_ORDER =
            Set.of("createdAt", "buyer", "incoterm", "insurance", "packages", "grossWeightKg");
    private static final Set<String> NOT_OF_A_WAYBILL = Set.of("orderNo", "consignee", "mode", "pickedUpAt");
    private static final String LINES = "lines";
    private static final String HS_CODE = "hsCode";

    private CarriedMembers() {}

    /** Members of the head, or {@code lines}, in which the documents differ and which a message carries. */
    public static Set<String> changed(DocumentKind kind, ObjectNode before, ObjectNode now) {
        Set<String> members = new TreeSet<>();
        before.fieldNames().forEachRemaining(members::add);
        now.fieldNames().forEachRemaining(members::add);
        members.removeAll(
                switch (kind) {
                    case ORDER -> NOT_OF_AN_ORDER;
                    case WAYBILL -> NOT_OF_A_WAYBILL;
                    case DECLARATION -> Set.<String>of();
                });
        members.removeIf(member -> same(member, before, now));
        return members;
    }

    /** What is absent and what is null are the same to a message. */
    private static boolean same(String member, ObjectNode before, ObjectNode now) {
        JsonNode one = before.path(member);
        JsonNode other = now.path(member);
        if (empty(one) || empty(other)) {
            return empty(one) && empty(other);
        }
        return LINES.equals(member) ? withoutHsCodes(one).equals(withoutHsCodes(other)) : one.equals(other);
    }

    private static boolean empty(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static JsonNode withoutHsCodes(JsonNode lines) {
        JsonNode copy = lines.deepCopy();
        copy.forEach(line -> {
            if (line instanceof ObjectNode tree) {
                tree.remove(HS_CODE);
            }
        });
        return copy;
    }
}
