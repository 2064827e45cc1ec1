package org.chuhai.testing.contract;

import static org.chuhai.testing.contract.Mutation.pick;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chuhai.testing.contract.Operation.Parameter;

/** What goes wrong around bodies: paths, queries and headers. The first leaves the request as it is. */
enum RequestMutation implements Mutation {
    VALID_LOOKING,
    RANDOM_IDS,
    MALFORMED_IDS,
    ENCODED_PATH,
    TRAILING_PATH,
    BAD_CURSOR,
    BAD_LIMIT,
    BAD_QUERY,
    DUPLICATE_QUERY,
    UNKNOWN_QUERY,
    BAD_IF_MATCH,
    NO_IF_MATCH,
    BAD_IDEMPOTENCY_KEY,
    NO_IDEMPOTENCY_KEY,
    ODD_ACCEPT_LANGUAGE,
    ODD_ACCEPT,
    UNEXPECTED_BODY;

    /** Below what servers refuse before they read: with 4,096 letters a path would be answered by the HTTP layer. */
    private static final String LONG = "x".repeat(2_000);

    private static final List<String> PATH_TRICKS = List.of(
            "%2e%2e%2f",
            "%00", "%2F", "%5C", "%252e%252e", "%C0%AF", "%FF", ";a=b", "%3Fa=b", "%23", "%0d%0aX-A:%20b", "..");

    private static final List<String> BAD_CURSORS =
            List.of("", "x", "%%%", "AAAA", "e30", "bnVsbA==", "\u0000", "-1", LONG);

    private static final List<String> BAD_LIMITS =
            List.of("0", "-1", "201", "2147483648", "1e9", "", "ten", "1.5", "\u0661\u0660", " 1");

    private static final List<String> ENTITY_TAGS =
            List.of("*", "\"", "0", "W/\"0\"", "\"-1\"", "\"999999999999999999999\"", "\"0\", \"1\"", "\"a b\"");

    private static final List<String> LANGUAGES =
            List.of("xx", "*", "zh-Hant-TW;q=0.9,en;q=0", "en;q=9", ";;;", "-", LONG, "tlh-Latn-x-y");

    private static final List<String> ACCEPTS =
            List.of("image/png", "application/xml", "a", "*/*;q=0", "application/json;version=9", ",,,", LONG);

    @Override
    public boolean fits(Draft draft) {
        Operation operation = draft.operation;
        return switch (this) {
            case RANDOM_IDS, MALFORMED_IDS, ENCODED_PATH -> !draft.path.isEmpty();
            case BAD_CURSOR -> operation.parametersIn("query").stream().anyMatch(one -> Draft.isCursor(one.name()));
            case BAD_LIMIT ->
                operation.parametersIn("query").stream()
                        .anyMatch(one -> one.name().equals("limit"));
            case BAD_QUERY, DUPLICATE_QUERY -> !operation.parametersIn("query").isEmpty();
            case BAD_IF_MATCH, NO_IF_MATCH -> hasHeader(operation, "If-Match");
            case BAD_IDEMPOTENCY_KEY, NO_IDEMPOTENCY_KEY -> hasHeader(operation, "Idempotency-Key");
            case UNEXPECTED_BODY -> operation.requestBody() == null;
            default -> true;
        };
    }

    @Override
    public String apply(Draft draft) {
        switch (this) {
            case RANDOM_IDS -> draft.path.replaceAll((name, value) -> draft.samples.uuid());
            case MALFORMED_IDS -> path(draft, Draft.encode(pick(draft, malformedIds())));
            case ENCODED_PATH -> path(draft, pick(draft, PATH_TRICKS));
            case TRAILING_PATH -> draft.pathSuffix = pick(draft, List.of("/", "//", "/.", "/..", ";a", "/x"));
            case BAD_CURSOR -> query(draft, Draft::isCursor, pick(draft, BAD_CURSORS));
            case BAD_LIMIT -> query(draft, "limit"::equals, pick(draft, BAD_LIMITS));
            case BAD_QUERY -> query(draft, anyQuery(draft)::equals, pick(draft, NASTY_TEXTS));
            case DUPLICATE_QUERY -> {
                String name = anyQuery(draft);
                draft.query.add(Map.entry(name, "1"));
                draft.query.add(Map.entry(name, "2"));
            }
            case UNKNOWN_QUERY -> draft.query.add(Map.entry("unknownParameter", pick(draft, NASTY_TEXTS)));
            case BAD_IF_MATCH -> draft.header("If-Match", pick(draft, ENTITY_TAGS));
            case NO_IF_MATCH -> draft.header("If-Match", null);
            case BAD_IDEMPOTENCY_KEY ->
                draft.header("Idempotency-Key", pick(draft, List.of("", " ", "x", "'", "\u00e9", LONG)));
            case NO_IDEMPOTENCY_KEY -> draft.header("Idempotency-Key", null);
            case ODD_ACCEPT_LANGUAGE -> draft.header("Accept-Language", pick(draft, LANGUAGES));
            case ODD_ACCEPT -> draft.header("Accept", pick(draft, ACCEPTS));
            case UNEXPECTED_BODY -> {
                draft.header("Content-Type", "application/json");
                draft.bytes = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
            }
            case VALID_LOOKING -> {}
        }
        return name();
    }

    private static List<String> malformedIds() {
        return List.of("1", "null", "00000000-0000-0000-0000-000000000000", "{id}", "a b", "\u0000", "*", LONG);
    }

    private static void path(Draft draft, String encoded) {
        draft.path.put(pick(draft, List.copyOf(draft.path.keySet())), encoded);
    }

    private static void query(Draft draft, Predicate<String> named, String value) {
        draft.query.removeIf(parameter -> named.test(parameter.getKey()));
        draft.operation.parametersIn("query").stream()
                .map(Parameter::name)
                .filter(named)
                .findFirst()
                .ifPresent(name -> draft.query.add(Map.entry(name, value)));
    }

    private static String anyQuery(Draft draft) {
        return pick(draft, draft.operation.parametersIn("query")).name();
    }

    private static boolean hasHeader(Operation operation, String name) {
        return operation.parametersIn("header").stream()
                .anyMatch(parameter -> parameter.name().equalsIgnoreCase(name));
    }
}
