package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Breaks between two versions of one schema. What a caller sends may only be accepted more widely, and what it gets may
 * only be promised more narrowly, so each direction has its own rules. A named schema is judged once, under its name.
 */
public final class SchemaBreaks {

    /** Which way a value travels, as the one sees it who was there first. */
    public enum Direction {
        REQUEST,
        RESPONSE
    }

    private final Document before;
    private final Document after;
    private final Consumer<String> breaks;
    private final String answers;
    private final Set<String> named = new HashSet<>();
    private final Map<Direction, IdentityHashMap<JsonNode, Set<JsonNode>>> seen = new EnumMap<>(Direction.class);

    /**
     * Compares schemas of two documents.
     *
     * @param answers how a message calls what is got, such as "response"
     */
    public SchemaBreaks(Document before, Document after, Consumer<String> breaks, String answers) {
        this.before = before;
        this.after = after;
        this.breaks = breaks;
        this.answers = answers;
    }

    /**
     * Tells the breaks between two schemas.
     *
     * @param place how a message calls the place where the schema stands
     */
    public void compare(String place, JsonNode was, JsonNode is, Direction direction) {
        JsonNode innerWas = withoutNull(was);
        JsonNode innerIs = withoutNull(is);
        String name = nameOf(innerWas);
        if (name.isEmpty() || !name.equals(nameOf(innerIs))) {
            if (isFirst(before.resolve(was), after.resolve(is), direction)) {
                compareHere(place, was, is, direction);
            }
            return;
        }
        nullability(place, name, !innerWas.equals(was), !innerIs.equals(is), direction);
        if (named.add(direction + " " + name)) {
            String here = (direction == Direction.REQUEST ? "request" : answers) + " schema " + name;
            compareHere(here, innerWas, innerIs, direction);
        }
    }

    private void compareHere(String here, JsonNode was, JsonNode is, Direction direction) {
        Shape old = Shape.of(before, was);
        Shape now = Shape.of(after, is);
        types(here, old, now, direction);
        format(here, old, now, direction);
        values(here, old, now, direction);
        properties(here, old, now, direction);
        alternatives(here, old, now, direction);
        limits(here, old, now, direction);
        parts(here, old, now, direction);
    }

    private void nullability(String place, String name, boolean was, boolean is, Direction direction) {
        if (was != is && is == (direction == Direction.RESPONSE)) {
            breaks.accept(place + ": type changed from " + name + (was ? " or null" : "") + " to " + name
                    + (is ? " or null" : ""));
        }
    }

    /** The named schema behind {@code anyOf: [X, null]}; else the schema itself. */
    private static JsonNode withoutNull(JsonNode schema) {
        for (String keyword : List.of("anyOf", "oneOf")) {
            List<JsonNode> branches = schema.path(keyword).valueStream().toList();
            List<JsonNode> references =
                    branches.stream().filter(branch -> branch.has("$ref")).toList();
            if (branches.size() == 2
                    && references.size() == 1
                    && branches.stream()
                            .anyMatch(branch -> branch.path("type").asText().equals("null"))) {
                return references.getFirst();
            }
        }
        return schema;
    }

    /** By identity: equal schemas at two places are two promises, and a schema that contains itself is one. */
    private boolean isFirst(JsonNode was, JsonNode is, Direction direction) {
        return seen.computeIfAbsent(direction, first -> new IdentityHashMap<>())
                .computeIfAbsent(was, first -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(is);
    }

    private void types(String place, Shape old, Shape now, Direction direction) {
        boolean fits = direction == Direction.REQUEST
                ? includes(now.types(), old.types())
                : includes(old.types(), now.types());
        if (!fits) {
            breaks.accept(place + ": type changed from " + named(old.types()) + " to " + named(now.types()));
        }
    }

    private static boolean includes(Set<String> wide, Set<String> narrow) {
        return wide.isEmpty()
                || (!narrow.isEmpty()
                        && narrow.stream()
                                .allMatch(type ->
                                        wide.contains(type) || (type.equals("integer") && wide.contains("number"))));
    }

    private static String named(Set<String> types) {
        return types.isEmpty() ? "any" : String.join(" or ", types);
    }

    private void format(String place, Shape old, Shape now, Direction direction) {
        String was = old.keyword("format").asText();
        String is = now.keyword("format").asText();
        boolean loosened = direction == Direction.REQUEST ? is.isEmpty() : was.isEmpty();
        if (!was.equals(is) && !loosened) {
            breaks.accept(place + ": format changed from " + (was.isEmpty() ? "none" : was) + " to "
                    + (is.isEmpty() ? "none" : is));
        }
    }

    private void values(String place, Shape old, Shape now, Direction direction) {
        Set<String> wide = direction == Direction.REQUEST ? now.values() : old.values();
        Set<String> narrow = direction == Direction.REQUEST ? old.values() : now.values();
        Set<String> beyond = new TreeSet<>(narrow);
        beyond.removeAll(wide);
        if (wide.isEmpty() || (direction == Direction.RESPONSE && old.extensible())) {
            return;
        }
        if (narrow.isEmpty()) {
            breaks.accept(place + (direction == Direction.REQUEST ? ": enum added" : ": enum removed"));
        } else if (!beyond.isEmpty()) {
            breaks.accept(place
                    + (direction == Direction.REQUEST ? ": enum lost " : ": enum gained ")
                    + String.join(", ", beyond));
        }
    }

    private void properties(String place, Shape old, Shape now, Direction direction) {
        old.properties().forEach((name, was) -> {
            JsonNode is = now.properties().get(name);
            if (is == null) {
                breaks.accept(place + ": property " + name + " removed");
            } else {
                compare(place + " /" + Document.escape(name), was, is, direction);
            }
        });
        if (direction == Direction.REQUEST) {
            now.required().stream()
                    .filter(name -> !old.required().contains(name))
                    .forEach(name -> breaks.accept(place + ": property " + name
                            + (old.properties().containsKey(name) ? " became required" : " added as required")));
        } else {
            old.required().stream()
                    .filter(name ->
                            !now.required().contains(name) && now.properties().containsKey(name))
                    .forEach(name -> breaks.accept(place + ": property " + name + " is no longer required"));
        }
    }

    private void alternatives(String place, Shape old, Shape now, Direction direction) {
        Map<String, JsonNode> wide = direction == Direction.REQUEST ? now.alternatives() : old.alternatives();
        Map<String, JsonNode> narrow = direction == Direction.REQUEST ? old.alternatives() : now.alternatives();
        if (wide.isEmpty() != narrow.isEmpty()) {
            breaks.accept(place + ": alternatives " + (old.alternatives().isEmpty() ? "added" : "removed"));
            return;
        }
        narrow.keySet().stream()
                .filter(name -> !wide.containsKey(name))
                .forEach(name -> breaks.accept(
                        place + ": alternative " + name + (direction == Direction.REQUEST ? " removed" : " added")));
        old.alternatives().forEach((name, was) -> {
            JsonNode is = now.alternatives().get(name);
            if (is != null) {
                compare(place + " " + name, was, is, direction);
            }
        });
    }

    private void limits(String place, Shape old, Shape now, Direction direction) {
        List<String> changed =
                direction == Direction.REQUEST ? Limits.narrowed(old, now) : Limits.values(Limits.narrowed(now, old));
        changed.forEach(keyword -> breaks.accept(place + ": " + keyword + " changed from " + words(old.keyword(keyword))
                + " to " + words(now.keyword(keyword))));
    }

    private static String words(JsonNode limit) {
        return limit.isMissingNode() ? "none" : limit.toString();
    }

    private void parts(String place, Shape old, Shape now, Direction direction) {
        for (String keyword : List.of("items", "additionalProperties")) {
            JsonNode was = old.keyword(keyword);
            JsonNode is = now.keyword(keyword);
            if (was.isObject() && is.isObject()) {
                compare(place + " /" + (keyword.equals("items") ? "[]" : "*"), was, is, direction);
            } else if (was.isObject() && direction == Direction.RESPONSE) {
                breaks.accept(place + ": " + keyword + " no longer described");
            } else if (is.isObject() && keyword.equals("items") && direction == Direction.REQUEST) {
                breaks.accept(place + ": items restricted");
            }
        }
    }

    private static String nameOf(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
