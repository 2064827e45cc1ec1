package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What customs' messages carry of an order (CEB303) and a waybill (CEB505); the rest is between the firms. */
public final class CarriedMembers {

    private static final Set<String> NOT_OF_AN_ORDER = Set.of(
            "createdAt", "buyer", "incoterm", "insurance", "packages", "grossWeightKg", "producer", "lines/hsCode");

    private static final Set<String> NOT_OF_A_WAYBILL = Set.of("orderNo", "consignee", "mode", "pickedUpAt");

    private static final Set<String> DECIMALS = Set.of(
            "quantity",
            "unitPrice",
            "total",
            "legalQuantity",
            "legalQuantity2",
            "goodsValue",
            "grossWeightKg",
            "netWeightKg",
            "freight",
            "insurance");

    private CarriedMembers() {}

    /** Whether the member at this JSON pointer stands in the message; an index, or {@code -}, means any line. */
    public static boolean isCarried(DocumentKind kind, String pointer) {
        String path = Arrays.stream(pointer.substring(1).split("/", -1))
                .filter(step -> !step.matches("[0-9]+|-"))
                .collect(Collectors.joining("/"));
        return isCarriedAt(kind, path);
    }

    private static boolean isCarriedAt(DocumentKind kind, String path) {
        Set<String> not = notCarried(kind);
        return !not.contains(path) && !not.contains(path.split("/", 2)[0]);
    }

    private static Set<String> notCarried(DocumentKind kind) {
        return switch (kind) {
            case ORDER -> NOT_OF_AN_ORDER;
            case WAYBILL -> NOT_OF_A_WAYBILL;
            case DECLARATION -> Set.of();
        };
    }

    /** Whether a member of this name, at whatever place, is a decimal number, which documents write as text. */
    public static boolean isDecimal(String member) {
        return DECIMALS.contains(member);
    }

    /** Members of the head, or {@code lines}, in which the documents differ and which a message carries. */
    public static Set<String> changed(DocumentKind kind, ObjectNode before, ObjectNode now) {
        Set<String> members = names(before, now);
        members.removeIf(
                member -> !isCarriedAt(kind, member) || same(kind, member, before.path(member), now.path(member)));
        return members;
    }

    /** What is absent and what is null are the same to a message, and so is a number however many zeros it ends with. */
    private static boolean same(DocumentKind kind, String path, JsonNode one, JsonNode other) {
        if (isEmpty(one) || isEmpty(other)) {
            return isEmpty(one) && isEmpty(other);
        }
        if (one.isObject() && other.isObject()) {
            return names(one, other).stream()
                    .map(member -> path + "/" + member)
                    .allMatch(inside -> !isCarriedAt(kind, inside)
                            || same(kind, inside, one.path(last(inside)), other.path(last(inside))));
        }
        if (one.isArray() && other.isArray()) {
            boolean same = one.size() == other.size();
            for (int i = 0; same && i < one.size(); i++) {
                same = same(kind, path, one.get(i), other.get(i));
            }
            return same;
        }
        BigDecimal number = isDecimal(last(path)) ? number(one) : null;
        BigDecimal second = isDecimal(last(path)) ? number(other) : null;
        if (number != null && second != null) {
            return number.compareTo(second) == 0;
        }
        return one.equals(other);
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /** Null for what is no number, as an earlier version may have stored it. */
    private static @Nullable BigDecimal number(JsonNode node) {
        try {
            return node.isTextual() || node.isNumber() ? new BigDecimal(node.asText()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        Set<String> names = new TreeSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
