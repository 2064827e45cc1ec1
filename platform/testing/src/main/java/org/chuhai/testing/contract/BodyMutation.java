package org.chuhai.testing.contract;

import static org.chuhai.testing.contract.Mutation.pick;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.chuhai.testing.contract.Draft.Spot;

/** What goes wrong in bodies. */
enum BodyMutation implements Mutation {
    WRONG_TYPE,
    NULL_VALUE,
    MISSING_MEMBER,
    UNKNOWN_MEMBER,
    DUPLICATE_MEMBER,
    HUGE_STRING,
    NASTY_TEXT,
    LONE_SURROGATE,
    BAD_UTF8,
    NUMBER_AS_STRING,
    STRING_AS_NUMBER,
    NEGATIVE_NUMBER,
    EXPONENT_NUMBER,
    NOT_A_NUMBER,
    DEEP_NESTING,
    TRUNCATED_JSON,
    TRAILING_JSON,
    WRONG_CONTENT_TYPE,
    NO_CONTENT_TYPE,
    EMPTY_BODY,
    ARRAY_FOR_OBJECT,
    SCALAR_FOR_OBJECT;

    private static final int DEEP = 5_000;
    private static final int HUGE = 200_000;

    @Override
    public boolean fits(Draft draft) {
        JsonNode json = draft.json;
        return json != null
                && switch (this) {
                    case WRONG_TYPE,
                            NULL_VALUE,
                            HUGE_STRING,
                            NASTY_TEXT,
                            LONE_SURROGATE,
                            NUMBER_AS_STRING,
                            STRING_AS_NUMBER,
                            NEGATIVE_NUMBER,
                            EXPONENT_NUMBER,
                            NOT_A_NUMBER -> !draft.spots().isEmpty();
                    case MISSING_MEMBER, DUPLICATE_MEMBER -> json.isObject() && !json.isEmpty();
                    case UNKNOWN_MEMBER, ARRAY_FOR_OBJECT, SCALAR_FOR_OBJECT -> json.isObject();
                    default -> true;
                };
    }

    @Override
    public String apply(Draft draft) {
        return switch (this) {
            case WRONG_TYPE -> replace(draft, wrongType(draft));
            case NULL_VALUE -> replace(draft, Draft.nodes().nullNode());
            case HUGE_STRING -> replace(draft, Draft.nodes().textNode("A".repeat(HUGE)));
            case NASTY_TEXT -> replace(draft, Draft.nodes().textNode(pick(draft, NASTY_TEXTS)));
            case LONE_SURROGATE ->
                replace(draft, draft.raw(pick(draft, List.of("\"a\\ud800b\"", "\"\\udc00\"", "\"\\ude00\\ud83d\""))));
            case NUMBER_AS_STRING ->
                replace(
                        draft,
                        Draft.nodes().textNode(pick(draft, List.of("12", "1e3", "0x1F", "\u0661\u0662", "1,5"))));
            case STRING_AS_NUMBER ->
                replace(draft, draft.raw(pick(draft, List.of("12", "1.5", "0", "9007199254740993"))));
            case NEGATIVE_NUMBER ->
                replace(draft, draft.raw(pick(draft, List.of("-1", "-0", "-0.01", "\"-1\"", "-9223372036854775809"))));
            case EXPONENT_NUMBER ->
                replace(
                        draft,
                        draft.raw(pick(
                                draft,
                                List.of(
                                        "1e999999999",
                                        "-1e999999999",
                                        "1e-999999999",
                                        "\"1e999999999\"",
                                        "1E+2147483648"))));
            case NOT_A_NUMBER ->
                replace(draft, draft.raw(pick(draft, List.of("NaN", "-Infinity", "01", "1.", ".5", "+1"))));
            case DEEP_NESTING -> nest(draft);
            case MISSING_MEMBER, UNKNOWN_MEMBER, DUPLICATE_MEMBER -> member(draft);
            default -> whole(draft);
        };
    }

    private String replace(Draft draft, JsonNode value) {
        Spot spot = pick(draft, draft.spots());
        String place = spot.index() < 0 ? spot.name() : "element " + spot.index();
        spot.put(value);
        return name() + " at " + place;
    }

    private static JsonNode wrongType(Draft draft) {
        ObjectNode object = Draft.nodes().objectNode().put("a", 1);
        ArrayNode array = Draft.nodes().arrayNode().add(1);
        return pick(
                draft,
                List.of(
                        object,
                        array,
                        Draft.nodes().booleanNode(true),
                        Draft.nodes().numberNode(7)));
    }

    private String nest(Draft draft) {
        String nested = "[".repeat(DEEP) + "]".repeat(DEEP);
        if (draft.spots().isEmpty()) {
            draft.json = draft.raw(nested);
            return name() + " as the body";
        }
        return replace(draft, draft.raw(nested));
    }

    private String member(Draft draft) {
        if (!(draft.json instanceof ObjectNode object)) {
            throw new IllegalStateException("the body is no object");
        }
        List<String> names = List.copyOf(Document.members(object).keySet());
        String touched = switch (this) {
            case UNKNOWN_MEMBER -> {
                String unknown = pick(draft, List.of("unknownMember", "__proto__", "id", "tenantId", "", "@type"));
                object.put(unknown, "x");
                yield unknown;
            }
            case MISSING_MEMBER -> {
                String missing = pick(draft, names);
                object.remove(missing);
                yield missing;
            }
            default -> {
                String twice = pick(draft, names);
                String text = draft.jsonText();
                String first = Draft.nodes().textNode(twice) + ":" + object.path(twice);
                draft.bytes = ("{" + first + "," + text.substring(1)).getBytes(StandardCharsets.UTF_8);
                yield twice;
            }
        };
        return name() + " " + touched;
    }

    private String whole(Draft draft) {
        byte[] text = draft.jsonText().getBytes(StandardCharsets.UTF_8);
        switch (this) {
            case TRUNCATED_JSON -> draft.bytes = Arrays.copyOf(text, text.length / 2);
            case TRAILING_JSON -> draft.bytes = (draft.jsonText() + "{}").getBytes(StandardCharsets.UTF_8);
            case BAD_UTF8 -> draft.bytes = "{\"\u00e4\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
            case EMPTY_BODY -> draft.bytes = new byte[0];
            case ARRAY_FOR_OBJECT -> draft.json = Draft.nodes().arrayNode().add(draft.json);
            case SCALAR_FOR_OBJECT ->
                draft.bytes = pick(draft, List.of("null", "true", "1", "\"x\"")).getBytes(StandardCharsets.UTF_8);
            case NO_CONTENT_TYPE -> draft.header("Content-Type", null);
            default ->
                draft.header(
                        "Content-Type",
                        pick(
                                draft,
                                List.of(
                                        "text/plain",
                                        "application/xml",
                                        "a/b",
                                        "application/json; charset=utf-99",
                                        "json")));
        }
        return name();
    }
}
