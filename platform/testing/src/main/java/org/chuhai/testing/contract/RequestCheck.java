package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.chuhai.testing.contract.Operation.Parameter;
import org.chuhai.testing.contract.Operation.RequestBody;
import org.jspecify.annotations.Nullable;

/** Checks requests against a contract: parameters, media type and body; not who sends them. */
final class RequestCheck {

    private final SchemaCheck schemas;

    RequestCheck(Contract contract) {
        this.schemas = SchemaCheck.asWritten(contract.document());
    }

    /** @param body null when the request has none, or one that is not looked at, such as a form */
    List<String> offences(Operation operation, URI uri, Map<String, List<String>> headers, byte @Nullable [] body) {
        List<String> offences = new ArrayList<>();
        Map<String, List<String>> path = pathValues(operation, uri.getRawPath());
        Map<String, List<String>> query = queryValues(uri.getRawQuery());
        for (Parameter parameter : operation.parameters()) {
            String place = parameter.in() + " parameter " + parameter.name();
            List<String> values = switch (parameter.in()) {
                case "path" -> path.getOrDefault(parameter.name(), List.of());
                case "query" -> query.getOrDefault(parameter.name(), List.of());
                case "header" -> ContractAnswers.valuesOf(headers, parameter.name());
                default -> List.of();
            };
            if (parameter.required() && values.isEmpty() && !parameter.in().equals("cookie")) {
                offences.add(place + ": required: is missing");
            }
            schemas.textBreaches(parameter.schema(), values).forEach(breach -> offences.add(place + " " + breach));
        }
        query.keySet().stream()
                .filter(name -> operation.parametersIn("query").stream()
                        .noneMatch(parameter -> parameter.name().equals(name)))
                .forEach(name -> offences.add("query parameter " + name + ": is not documented"));
        offences.addAll(bodyOffences(operation.requestBody(), headers, body));
        return offences;
    }

    private List<String> bodyOffences(
            @Nullable RequestBody documented, Map<String, List<String>> headers, byte @Nullable [] body) {
        boolean empty = body == null || body.length == 0;
        String mediaType = String.join(", ", ContractAnswers.valuesOf(headers, "Content-Type"));
        if (documented == null) {
            return empty ? List.of() : List.of("request body: none is documented");
        }
        if (empty && !MediaType.bare(mediaType).startsWith("multipart/")) {
            return documented.required() ? List.of("request body: required: is missing") : List.of();
        }
        Map<String, JsonNode> content = documented.content();
        if (!MediaType.isCovered(content.keySet(), mediaType)) {
            return List.of("request Content-Type: '" + mediaType + "' is not documented, documented are "
                    + String.join(", ", content.keySet()));
        }
        return body == null
                ? List.of()
                : schemas.bodyBreaches(Operation.schemaOf(content, mediaType), mediaType, body).stream()
                        .map(breach -> "request body " + breach)
                        .toList();
    }

    private static Map<String, List<String>> pathValues(Operation operation, String rawPath) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Matcher names = PathTemplate.pattern(operation.path()).matcher(operation.path());
        Matcher actual = PathTemplate.pattern(operation.path()).matcher(rawPath);
        if (names.matches() && actual.matches()) {
            for (int i = 1; i <= actual.groupCount(); i++) {
                String template = names.group(i);
                values.put(template.substring(1, template.length() - 1), List.of(decode(actual.group(i))));
            }
        }
        return values;
    }

    private static Map<String, List<String>> queryValues(@Nullable String rawQuery) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (rawQuery != null) {
            for (String pair : rawQuery.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                if (!name.isEmpty()) {
                    values.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
                }
            }
        }
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
