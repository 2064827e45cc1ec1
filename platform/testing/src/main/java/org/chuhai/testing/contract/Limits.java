package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The limits of schemas: what a value must keep to beside its type. */
final class Limits {

    private static final Set<String> UPPER =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
    private static final Set<String> LOWER =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");

    /** Limits of which members there are. Whoever reads ignores what it does not know. */
    private static final Set<String> OF_MEMBERS = Set.of("additionalProperties", "unevaluatedProperties");

    private Limits() {}

    /** The keywords by which {@code is} allows less than {@code was}. */
    static List<String> narrowed(Shape was, Shape is) {
        return is.keywords().entrySet().stream()
                .filter(limit -> isNarrower(limit.getKey(), was.keyword(limit.getKey()), limit.getValue()))
                .map(limit -> limit.getKey())
                .toList();
    }

    /** Without those of which members there are. */
    static List<String> values(List<String> keywords) {
        return keywords.stream()
                .filter(keyword -> !OF_MEMBERS.contains(keyword))
                .toList();
    }

    private static boolean isNarrower(String keyword, JsonNode was, JsonNode is) {
        if (is.equals(was)) {
            return false;
        }
        return switch (keyword) {
            case "pattern", "multipleOf" -> true;
            case "uniqueItems" -> is.asBoolean();
            case "additionalProperties", "unevaluatedProperties" ->
                (is.isBoolean() && !is.booleanValue()) || (is.isObject() && !was.isObject());
            default -> isTighter(keyword, was, is);
        };
    }

    private static boolean isTighter(String keyword, JsonNode was, JsonNode is) {
        if (UPPER.contains(keyword)) {
            return was.isMissingNode() || number(is).compareTo(number(was)) < 0;
        }
        if (LOWER.contains(keyword)) {
            return was.isMissingNode()
                    ? forbidsSomething(keyword, is)
                    : number(is).compareTo(number(was)) > 0;
        }
        return false;
    }

    /** A least length of 0 is the same as none. */
    private static boolean forbidsSomething(String keyword, JsonNode limit) {
        return !keyword.startsWith("min")
                || keyword.equals("minimum")
                || number(limit).signum() > 0;
    }

    private static BigDecimal number(JsonNode node) {
        return node.decimalValue();
    }
}
