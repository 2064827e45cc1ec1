package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuhai.testing.contract.Operation.Answer;
import org.chuhai.testing.contract.Operation.Header;
import org.chuhai.testing.contract.Operation.Parameter;
import org.chuhai.testing.contract.Operation.RequestBody;
import org.jspecify.annotations.Nullable;

/** A committed OpenAPI 3.1 document, read into its operations. */
public final class Contract {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** OpenAPI ignores header parameters of these names: they are described elsewhere. */
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    /** Loaded by whoever asks first, and not by tests of other documents. */
    private static final class Committed {

        static final Contract CONTRACT = of(Path.of("contract/openapi.yaml"));
    }

    private final Document document;
    private final List<Operation> operations;

    private Contract(Document document) {
        this.document = document;
        this.operations = readOperations();
    }

    /** The one that the service keeps at {@code contract/openapi.yaml}, where its tests run; read once. */
    public static Contract committed() {
        return Committed.CONTRACT;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when the file is no OpenAPI 3 document, or refers to what it does not have
     */
    public static Contract of(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the contract " + file, e);
        }
    }

    /** As {@link #of}, from the document's text in YAML or JSON. */
    public static Contract parse(String text) {
        return new Contract(Document.parse(text));
    }

    /** In the order of the document. */
    public List<Operation> operations() {
        return operations;
    }

    /**
     * The operation of an operationId.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Operation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation " + id + " in the contract"));
    }

    /**
     * The operation that a request goes to. A literal path segment wins over a parameter, and HEAD is answered by GET.
     *
     * @param rawPath as sent, without the query
     */
    public Optional<Operation> find(String method, String rawPath) {
        return byMethod(method, rawPath).or(() -> method.equals("HEAD") ? byMethod("GET", rawPath) : Optional.empty());
    }

    /** The operations whose path, query or request body names a row by an identifier: those that must guard it. */
    public List<Operation> operationsWithIdentifiers() {
        return operations.stream()
                .filter(operation -> operation.parameters().stream()
                                .filter(parameter -> Set.of("path", "query").contains(parameter.in()))
                                .anyMatch(Parameter::isIdentifier)
                        || bodyCarriesIdentifiers(operation.requestBody()))
                .toList();
    }

    /** The bodies that the document shows as examples of an operation's request. */
    public List<JsonNode> bodyExamples(Operation operation) {
        return Examples.ofBody(document, operation);
    }

    Document document() {
        return document;
    }

    /** The address comes first: what it does not know is no operation of one with a parameter that would fit as well. */
    private Optional<Operation> byMethod(String method, String rawPath) {
        List<Operation> fitting = operations.stream()
                .filter(candidate -> PathTemplate.matches(candidate.path(), rawPath))
                .toList();
        int most = fitting.stream()
                .mapToInt(candidate -> PathTemplate.literalLength(candidate.path()))
                .max()
                .orElse(0);
        return fitting.stream()
                .filter(candidate -> PathTemplate.literalLength(candidate.path()) == most)
                .filter(candidate -> candidate.method().equals(method))
                .findFirst();
    }

    private boolean bodyCarriesIdentifiers(@Nullable RequestBody body) {
        return body != null
                && body.content().values().stream()
                        .anyMatch(schema ->
                                carriesIdentifiers(schema, Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    private boolean carriesIdentifiers(JsonNode schema, Set<JsonNode> above) {
        JsonNode resolved = document.resolve(schema);
        if (!above.add(resolved)) {
            return false;
        }
        boolean named = Document.members(resolved.path("properties")).entrySet().stream()
                .anyMatch(property -> Operation.isIdentifier(property.getKey(), document.resolve(property.getValue()))
                        || carriesIdentifiers(property.getValue(), above));
        return named
                || List.of("allOf", "oneOf", "anyOf").stream()
                        .flatMap(keyword -> resolved.path(keyword).valueStream())
                        .anyMatch(branch -> carriesIdentifiers(branch, above))
                || (resolved.path("items").isObject() && carriesIdentifiers(resolved.path("items"), above));
    }

    private List<Operation> readOperations() {
        List<Operation> read = new ArrayList<>();
        Document.members(document.root().path("paths")).forEach((path, item) -> {
            JsonNode resolved = document.resolve(item);
            Document.members(resolved).forEach((method, node) -> {
                if (METHODS.contains(method)) {
                    read.add(readOperation(path, method.toUpperCase(Locale.ROOT), resolved, node));
                }
            });
        });
        return List.copyOf(read);
    }

    private Operation readOperation(String path, String method, JsonNode item, JsonNode node) {
        JsonNode body = document.resolve(node.path("requestBody"));
        Map<String, Answer> responses = new LinkedHashMap<>();
        Document.members(node.path("responses"))
                .forEach((status, response) -> responses.put(status, readAnswer(document.resolve(response))));
        JsonNode security =
                node.has("security") ? node.path("security") : document.root().path("security");
        return new Operation(
                node.path("operationId").asText(method + " " + path),
                method,
                path,
                readParameters(item, node),
                body.isObject() ? new RequestBody(body.path("required").asBoolean(), readContent(body)) : null,
                responses,
                security.valueStream().map(Contract::readSecurity).toList(),
                texts(node.path("tags")));
    }

    private List<Parameter> readParameters(JsonNode item, JsonNode operation) {
        Map<String, Parameter> byPlaceAndName = new LinkedHashMap<>();
        for (JsonNode holder : List.of(item, operation)) {
            holder.path("parameters").forEach(reference -> {
                JsonNode parameter = document.resolve(reference);
                String name = parameter.path("name").asText();
                String in = parameter.path("in").asText();
                if (!in.equals("header") || !IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                    byPlaceAndName.put(
                            in + " " + name,
                            new Parameter(name, in, parameter.path("required").asBoolean(), schemaOf(parameter)));
                }
            });
        }
        return List.copyOf(byPlaceAndName.values());
    }

    private Answer readAnswer(JsonNode response) {
        List<Header> headers = new ArrayList<>();
        Document.members(response.path("headers")).forEach((name, reference) -> {
            JsonNode header = document.resolve(reference);
            headers.add(new Header(name, header.path("required").asBoolean(), schemaOf(header)));
        });
        return new Answer(readContent(response), List.copyOf(headers));
    }

    private JsonNode schemaOf(JsonNode holder) {
        return document.resolve(holder.path("schema"));
    }

    private static Map<String, JsonNode> readContent(JsonNode holder) {
        Map<String, JsonNode> content = new LinkedHashMap<>();
        Document.members(holder.path("content"))
                .forEach((mediaType, node) -> content.put(mediaType, node.path("schema")));
        return content;
    }

    private static Map<String, List<String>> readSecurity(JsonNode alternative) {
        Map<String, List<String>> schemes = new LinkedHashMap<>();
        Document.members(alternative).forEach((scheme, scopes) -> schemes.put(scheme, texts(scopes)));
        return schemes;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
