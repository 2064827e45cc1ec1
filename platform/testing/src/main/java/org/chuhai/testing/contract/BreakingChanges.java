package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chuhai.testing.contract.Operation.Answer;
import org.chuhai.testing.contract.Operation.Header;
import org.chuhai.testing.contract.Operation.Parameter;
import org.chuhai.testing.contract.Operation.RequestBody;
import org.chuhai.testing.contract.SchemaBreaks.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Finds what in a new version of a contract breaks those who were written against the old one. Compares the documents
 * directly: in 3.1 documents the library openapi-diff 2.1.7 overlooks removed response properties and new values of
 * response enums.
 */
public final class BreakingChanges {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final Contract before;
    private final Contract after;
    private final Set<String> breaks = new LinkedHashSet<>();
    private final SchemaBreaks schemas;

    private BreakingChanges(Contract before, Contract after) {
        this.before = before;
        this.after = after;
        this.schemas = new SchemaBreaks(before.document(), after.document(), breaks::add, "response");
    }

    /** One line per break, in the order of the old document; empty when there is none. */
    public static List<String> between(String oldYaml, String newYaml) {
        BreakingChanges changes = new BreakingChanges(Contract.parse(oldYaml), Contract.parse(newYaml));
        changes.compare();
        return List.copyOf(changes.breaks);
    }

    private void compare() {
        for (Operation was : before.operations()) {
            after.operations().stream()
                    .filter(is -> is.method().equals(was.method()) && route(is).equals(route(was)))
                    .findFirst()
                    .ifPresentOrElse(is -> compare(was, is), () -> breaks.add(removal(was)));
        }
    }

    /** Names of path parameters are no part of what goes over the wire. */
    private static String route(Operation operation) {
        return PARAMETER.matcher(operation.path()).replaceAll("{}");
    }

    private String removal(Operation was) {
        boolean pathIsLeft =
                after.operations().stream().anyMatch(is -> route(is).equals(route(was)));
        return was.method() + " " + was.path() + (pathIsLeft ? ": operation removed" : ": path removed");
    }

    private void compare(Operation was, Operation is) {
        String place = was.method() + " " + was.path();
        parameters(place, was, is);
        requestBody(place, was.requestBody(), is.requestBody());
        was.responses().forEach((status, old) -> {
            Answer now = is.responses().get(status);
            if (now == null) {
                breaks.add(place + ": status " + status + " removed");
            } else {
                answer(place + " " + status, old, now);
            }
        });
        security(place, was, is);
    }

    private void parameters(String place, Operation was, Operation is) {
        List<Parameter> oldPath = was.parametersIn("path");
        List<Parameter> newPath = is.parametersIn("path");
        for (int i = 0; i < Math.min(oldPath.size(), newPath.size()); i++) {
            parameter(place, oldPath.get(i), newPath.get(i));
        }
        for (Parameter now : is.parameters()) {
            if (now.required() && !now.in().equals("path") && find(was, now) == null) {
                breaks.add(place + ": " + now.in() + " parameter " + now.name() + " added as required");
            }
        }
        for (Parameter old : was.parameters()) {
            Parameter now = find(is, old);
            if (old.in().equals("path")) {
                continue;
            }
            if (now == null) {
                breaks.add(place + ": " + old.in() + " parameter " + old.name() + " removed");
            } else {
                parameter(place, old, now);
            }
        }
    }

    private void parameter(String place, Parameter old, Parameter now) {
        String here = place + " " + old.in() + " parameter " + old.name();
        if (now.required() && !old.required()) {
            breaks.add(here + ": became required");
        }
        schemas.compare(here, old.schema(), now.schema(), Direction.REQUEST);
    }

    private static @Nullable Parameter find(Operation operation, Parameter like) {
        return operation.parametersIn(like.in()).stream()
                .filter(parameter -> parameter.in().equals("header")
                        ? parameter.name().equalsIgnoreCase(like.name())
                        : parameter.name().equals(like.name()))
                .findFirst()
                .orElse(null);
    }

    private void requestBody(String place, @Nullable RequestBody old, @Nullable RequestBody now) {
        if (old == null) {
            if (now != null && now.required()) {
                breaks.add(place + ": request body added as required");
            }
        } else if (now == null) {
            breaks.add(place + ": request body removed");
        } else {
            if (now.required() && !old.required()) {
                breaks.add(place + ": request body became required");
            }
            content(place + " request", old.content(), now.content(), Direction.REQUEST);
        }
    }

    private void answer(String place, Answer old, Answer now) {
        content(place, old.content(), now.content(), Direction.RESPONSE);
        for (Header was : old.headers()) {
            now.headers().stream()
                    .filter(header -> header.name().equalsIgnoreCase(was.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            is -> header(place + " header " + was.name(), was, is),
                            () -> breaks.add(place + ": header " + was.name() + " removed"));
        }
    }

    private void header(String place, Header was, Header is) {
        if (was.required() && !is.required()) {
            breaks.add(place + ": is no longer required");
        }
        schemas.compare(place, was.schema(), is.schema(), Direction.RESPONSE);
    }

    private void content(String place, Map<String, JsonNode> old, Map<String, JsonNode> now, Direction direction) {
        old.forEach((mediaType, was) -> {
            JsonNode is = now.get(mediaType);
            if (is == null) {
                breaks.add(place + ": media type " + mediaType + " removed");
            } else {
                schemas.compare(place + " " + mediaType, was, is, direction);
            }
        });
    }

    /** Whoever satisfied one of the old alternatives must satisfy one of the new. */
    private void security(String place, Operation was, Operation is) {
        List<Map<String, List<String>>> old = was.security().isEmpty() ? List.of(Map.of()) : was.security();
        boolean open = is.security().isEmpty();
        for (Map<String, List<String>> held : old) {
            if (!open && is.security().stream().noneMatch(asked -> satisfies(held, asked))) {
                breaks.add(place + ": security added: " + is.security() + " instead of " + held);
            }
        }
    }

    private static boolean satisfies(Map<String, List<String>> held, Map<String, List<String>> asked) {
        return asked.entrySet().stream()
                .allMatch(scheme -> held.containsKey(scheme.getKey())
                        && held.get(scheme.getKey()).containsAll(scheme.getValue()));
    }
}
