package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a contract.
 *
 * @param id its operationId, or method and path when it has none
 * @param method in capital letters
 * @param path the template, for example {@code /v1/shipments/{id}}
 * @param parameters of path, query and header; those of the path item included
 * @param requestBody null when the operation takes none
 * @param responses by status as written: {@code 200}, {@code 4XX}, {@code default}
 * @param security alternatives; each maps a scheme to its scopes; empty when anyone may call
 */
public record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable RequestBody requestBody,
        Map<String, Answer> responses,
        List<Map<String, List<String>>> security,
        List<String> tags) {

    private static final Pattern IDENTIFIER = Pattern.compile("(?i)id|ids|.*(Id|Ids|_id|-id)");

    /** A parameter; {@code in} is path, query, header or cookie. */
    public record Parameter(String name, String in, boolean required, JsonNode schema) {

        boolean isIdentifier() {
            return Operation.isIdentifier(name, schema);
        }
    }

    /** The request body: a schema per media type. */
    public record RequestBody(boolean required, Map<String, JsonNode> content) {}

    /** A documented answer: a schema per media type, and its headers. */
    public record Answer(Map<String, JsonNode> content, List<Header> headers) {}

    /** A documented header of an answer. */
    public record Header(String name, boolean required, JsonNode schema) {}

    public List<Parameter> parametersIn(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(place))
                .toList();
    }

    /** What is documented for a status: exactly, by its class ({@code 4XX}), or by default. */
    public Optional<Answer> answer(int status) {
        Answer exact = responses.get(Integer.toString(status));
        Answer range = responses.get(status / 100 + "XX");
        Answer fallback = responses.get("default");
        return Optional.ofNullable(exact != null ? exact : range != null ? range : fallback);
    }

    /** {@code getShipment (GET /v1/shipments/{id})}, as failures call it. */
    public String title() {
        String place = method + " " + path;
        return id.equals(place) ? place : id + " (" + place + ")";
    }

    static boolean isIdentifier(String name, JsonNode resolvedSchema) {
        return resolvedSchema.path("format").asText().toLowerCase(Locale.ROOT).equals("uuid")
                || IDENTIFIER.matcher(name).matches();
    }

    /** The schema of a media type, where {@code *} in the contract stands for any. */
    static JsonNode schemaOf(Map<String, JsonNode> content, String mediaType) {
        return content.entrySet().stream()
                .filter(entry -> MediaType.covers(entry.getKey(), mediaType))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
