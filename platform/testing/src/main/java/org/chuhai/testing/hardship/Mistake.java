package org.chuhai.testing.hardship;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts one mistake into a body that is right. */
public final class Mistake {

    private static final String MARK = "@here@";
    private static final Pattern LONG = Pattern.compile("@([0-9]+)@");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Mistake() {}

    /**
     * The body with another value, or another member, at the place.
     *
     * @param value JSON or something like it, as it stands; {@code @41@} in it becomes a text of 41 characters
     */
    public static String in(String body, String pointer, String value) {
        try {
            JsonNode whole = JSON.readTree(body);
            JsonPointer place = JsonPointer.compile(pointer);
            JsonNode parent = whole.at(place.head());
            String name = place.last().getMatchingProperty();
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(name), MARK);
            } else {
                ((ObjectNode) parent).put(name, MARK);
            }
            return whole.toString().replace("\"" + MARK + "\"", longer(value));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String longer(String value) {
        Matcher length = LONG.matcher(value);
        return length.find() ? length.replaceFirst("x".repeat(Integer.parseInt(length.group(1)))) : value;
    }
}
