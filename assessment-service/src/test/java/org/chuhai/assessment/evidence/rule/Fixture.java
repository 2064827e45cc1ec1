package org.chuhai.assessment.evidence.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A case of a rule's fixtures: what happened, and what the rule makes of it.
 *
 * @param facts as they happened
 */
public record Fixture(String name, List<Happened> facts, Expected expect) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A fact of a fixture.
     *
     * @param type without {@code org.chuhai.} and its version
     * @param by learner, or the name of anybody else
     * @param about a name of the aggregate
     * @param shop a name of the shop
     */
    public record Happened(String type, String by, String about, String shop, String at, JsonNode data) {}

    /** What the rule says of them. */
    public record Expected(int reached, int against, boolean met) {}

    /** Those of every rule of a framework, by the rule's id. */
    public static Map<String, List<Fixture>> of(String framework) {
        String name = "/org/chuhai/assessment/evidence/fixtures/" + framework + ".json";
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            return JSON.readValue(Objects.requireNonNull(in, name), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the rules see them; the ids follow from their places, so that they are the same each time. */
    public List<RuleFact> ruleFacts() {
        List<RuleFact> all = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Happened one = facts.get(i);
            all.add(new RuleFact(
                    named("fact " + i),
                    type(one),
                    named(one.about()),
                    i + 1,
                    Instant.parse(one.at()),
                    named(one.shop()),
                    one.by().equals("learner"),
                    plain(one)));
        }
        return all;
    }

    public static String type(Happened one) {
        return "org.chuhai." + one.type() + ".v1";
    }

    public static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Whole numbers as CEL has them. */
    private static Map<String, Object> plain(Happened one) {
        return JSON.copy()
                .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                .convertValue(one.data(), new TypeReference<>() {});
    }
}
