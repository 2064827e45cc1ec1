package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.testing.contract.Operation.Answer;
import org.chuhai.testing.contract.Operation.Header;
import org.jspecify.annotations.Nullable;

/**
 * Checks answers against a contract: status, media type, headers and body, where objects are closed to members that
 * their schema does not mention.
 *
 * <p>Built on JSON Schema 2020-12 and a small matching of its own. The Atlassian validator 3.0.0 was tried: it handles
 * the types, {@code const} and formats of 3.1, but closes each part of an {@code allOf} by itself and so refuses every
 * rightly composed object; its messages name no place in the body; and it brings three OpenAPI parsers and a banned
 * logging library with it.
 */
public final class ContractAnswers {

    private static final Set<Integer> ANSWERS_OF_NO_OPERATION = Set.of(400, 401, 404, 405);

    private final Contract contract;
    private final SchemaCheck schemas;

    private ContractAnswers(Contract contract) {
        this.contract = contract;
        this.schemas = SchemaCheck.closed(contract.document());
    }

    public static ContractAnswers of(Contract contract) {
        return new ContractAnswers(contract);
    }

    /**
     * Accepts any answer within the contract, whatever was asked; and no failure of the server except a documented 503.
     *
     * @param operation that the request went to; null when the contract has none, which only a problem of status 400,
     *     401, 404 or 405 answers rightly
     * @throws AssertionError that names operation, status, pointer and rule
     */
    public void check(
            @Nullable Operation operation, String method, int status, Map<String, List<String>> headers, byte[] body) {
        List<String> offences = new ArrayList<>(offences(operation, method, status, headers, body));
        if (status >= 500 && status != 503) {
            offences.addFirst("the server failed: " + excerpt(body));
        }
        report(operation, method, status, offences);
    }

    /**
     * The same for a made request. A path that was tampered with may also be answered as one of no operation, because
     * servers read such paths differently.
     *
     * @throws AssertionError that names operation, status, pointer and rule, and how to make the request again
     */
    public void check(FuzzRequest request, int status, Map<String, List<String>> headers, byte[] body) {
        String path = request.uri().getRawPath();
        @Nullable Operation found = contract.find(request.method(), path).orElse(null);
        try {
            check(found, request.method(), status, headers, body);
        } catch (AssertionError e) {
            boolean otherwiseRight = request.hasOddPath()
                    && offencesOfNoOperation(status, headers, body).isEmpty();
            if (!otherwiseRight) {
                throw new AssertionError(e.getMessage() + "\n" + request, e);
            }
        }
    }

    List<String> offences(
            @Nullable Operation operation, String method, int status, Map<String, List<String>> headers, byte[] body) {
        if (operation == null) {
            return offencesOfNoOperation(status, headers, body);
        }
        return operation
                .answer(status)
                .map(answer -> offences(answer, method, status, headers, body))
                .orElseGet(() -> List.of("status: not documented, documented are "
                        + String.join(", ", operation.responses().keySet()) + "; body " + excerpt(body)));
    }

    static void report(@Nullable Operation operation, String method, int status, List<String> offences) {
        if (!offences.isEmpty()) {
            String title = operation == null ? method + " to no operation" : operation.title();
            throw new AssertionError(
                    title + " answered " + status + " outside the contract:\n  " + String.join("\n  ", offences));
        }
    }

    static List<String> valuesOf(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey() != null && header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .toList();
    }

    private List<String> offences(
            Answer answer, String method, int status, Map<String, List<String>> headers, byte[] body) {
        List<String> offences = new ArrayList<>();
        for (Header header : answer.headers()) {
            List<String> values = valuesOf(headers, header.name());
            if (header.required() && values.isEmpty()) {
                offences.add("header " + header.name() + ": required: is missing");
            }
            schemas.textBreaches(header.schema(), values)
                    .forEach(breach -> offences.add("header " + header.name() + " " + breach));
        }
        boolean mayHaveBody = !method.equals("HEAD") && status != 304 && status != 204;
        if (mayHaveBody) {
            offences.addAll(bodyOffences(answer, headers, body));
        } else if (body.length > 0) {
            offences.add("body: a " + status + " to " + method + " has none: " + excerpt(body));
        }
        return offences;
    }

    private List<String> bodyOffences(Answer answer, Map<String, List<String>> headers, byte[] body) {
        Map<String, JsonNode> content = answer.content();
        if (content.isEmpty()) {
            return body.length == 0 ? List.of() : List.of("body: none is documented: " + excerpt(body));
        }
        String mediaType = String.join(", ", valuesOf(headers, "Content-Type"));
        if (!MediaType.isCovered(content.keySet(), mediaType)) {
            return List.of("Content-Type: '" + mediaType + "' is not documented, documented are "
                    + String.join(", ", content.keySet()));
        }
        if (body.length == 0 && MediaType.isJson(mediaType)) {
            return List.of("body: is empty");
        }
        List<String> breaches =
                new ArrayList<>(schemas.bodyBreaches(Operation.schemaOf(content, mediaType), mediaType, body));
        if (!breaches.isEmpty()) {
            breaches.add("body was " + excerpt(body));
        }
        return breaches;
    }

    private List<String> offencesOfNoOperation(int status, Map<String, List<String>> headers, byte[] body) {
        if (!ANSWERS_OF_NO_OPERATION.contains(status)) {
            return List.of("the contract has no such operation, so only 400, 401, 404 and 405 answer it");
        }
        String mediaType = String.join(", ", valuesOf(headers, "Content-Type"));
        if (!MediaType.covers(MediaType.PROBLEM, mediaType)) {
            return List.of("Content-Type: '" + mediaType + "' instead of " + MediaType.PROBLEM);
        }
        List<String> offences = new ArrayList<>(schemas.bodyBreaches(problemSchema(), mediaType, body));
        if (status == 405 && valuesOf(headers, "Allow").isEmpty()) {
            offences.add("header Allow: required: is missing, so nobody learns which methods there are");
        }
        return offences;
    }

    /** The one problem body of the service: the first that the contract documents. */
    private JsonNode problemSchema() {
        return contract.operations().stream()
                .flatMap(operation -> operation.responses().values().stream())
                .filter(answer -> answer.content().containsKey(MediaType.PROBLEM))
                .map(answer -> Operation.schemaOf(answer.content(), MediaType.PROBLEM))
                .findFirst()
                .orElse(SchemaCheck.emptyObject());
    }

    private static String excerpt(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.length() <= 300 ? text : text.substring(0, 300) + "...";
    }
}
