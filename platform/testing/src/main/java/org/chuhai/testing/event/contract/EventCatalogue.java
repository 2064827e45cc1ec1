package org.chuhai.testing.event.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a service tells and hears. Told by its tests; the files of the contract follow from it, by their names in the folder
 * {@code contract}.
 */
public final class EventCatalogue {

    private final String service;
    private final String description;
    private final ObjectMapper mapper;
    private final Map<String, String> topics = new TreeMap<>();
    private final Map<String, Told> told = new TreeMap<>();
    private final List<Hearing> heard = new ArrayList<>();

    private EventCatalogue(String service, String description, ObjectMapper mapper) {
        this.service = service;
        this.description = description;
        this.mapper = mapper;
    }

    /** One type of event; the example is a record of the service, from which its schema follows, and its number in a story. */
    record Told(String type, String summary, Object example, int eventNo) {

        String topic() {
            return EventCatalogue.topic(type);
        }
    }

    /**
     * What a consumer takes from a topic, and how it treats what comes twice or late.
     *
     * @param channel as the service's configuration calls it
     */
    record Hearing(String channel, Memory memory, String summary, List<String> types) {

        Hearing {
            types = types.stream().sorted().toList();
            if (types.stream().map(EventCatalogue::topic).distinct().count() != 1) {
                throw new IllegalArgumentException(channel + " hears one topic, not " + types);
            }
        }

        String topic() {
            return EventCatalogue.topic(types.getFirst());
        }
    }

    /** How a consumer treats what comes twice or late. */
    public enum Memory {
        PROJECTION(
                "projection",
                "A projection: of the facts about an aggregate the one with the highest `ce_eventno` counts, others"
                        + " are skipped."),
        FACT_LOG("fact-log", "A fact log: each `ce_id` counts once, in whichever order they come."),
        EVERY_FACT(
                "every-fact",
                "Every fact of the topic, of types too that are not named here: each `ce_id` is taken once, as it came, in"
                        + " whichever order they come.");

        private final String id;
        private final String words;

        Memory(String id, String words) {
            this.id = id;
            this.words = words;
        }

        String id() {
            return id;
        }

        String words() {
            return words;
        }
    }

    /** {@code mapper} writes events as the service does. */
    public static EventCatalogue of(String service, String description, ObjectMapper mapper) {
        return new EventCatalogue(service, description, mapper);
    }

    /** What the facts on a topic of the service are about. */
    public EventCatalogue has(String topic, String words) {
        topics.put(topic, words);
        return this;
    }

    /** The service tells events like this one, in the order of a story. */
    public EventCatalogue tells(String type, String summary, Object example) {
        if (!topics.containsKey(topic(type))) {
            throw new IllegalArgumentException(topic(type) + " is described first");
        }
        int before = (int) told.values().stream()
                .filter(other -> other.topic().equals(topic(type)))
                .count();
        if (told.put(type, new Told(type, summary, example, before + 1)) != null) {
            throw new IllegalArgumentException(type + " is told twice");
        }
        return this;
    }

    /**
     * A consumer of the service hears these types.
     *
     * @param channel as the service's configuration calls it
     * @param types by the memory that the consumer has of them, as it says itself
     * @param summaries what it does with them
     */
    public EventCatalogue hears(String channel, Map<Memory, List<String>> types, Map<Memory, String> summaries) {
        for (Memory memory : Memory.values()) {
            List<String> remembered = types.getOrDefault(memory, List.of());
            String summary = summaries.get(memory);
            if (remembered.isEmpty() != (summary == null)) {
                throw new IllegalArgumentException(
                        channel + ": what " + memory + " is of, and its summary, come together");
            }
            if (summary != null) {
                heard.add(new Hearing(channel, memory, summary, remembered));
            }
        }
        return this;
    }

    /** The types that the service tells. */
    public List<String> types() {
        return List.copyOf(told.keySet());
    }

    /** The shapes of what it tells. */
    public List<Class<?>> shapes() {
        return told.values().stream()
                .<Class<?>>map(one -> one.example().getClass())
                .distinct()
                .toList();
    }

    /** Every file of the contract, by its path below {@code contract}. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        told.values().forEach(one -> {
            files.put("events/" + one.type() + ".schema.json", pretty(schema(one)));
            files.put("events/" + one.type() + ".example.json", pretty(example(one)));
        });
        files.put("asyncapi.yaml", AsyncApi.of(this).yaml());
        return files;
    }

    JsonNode schema(Told one) {
        return RecordSchema.of(one.type(), one.summary(), one.example().getClass());
    }

    JsonNode example(Told one) {
        return mapper.valueToTree(one.example());
    }

    /** The service's name, which is its consumer group too. */
    String service() {
        return service;
    }

    String description() {
        return description;
    }

    Map<String, String> topics() {
        return topics;
    }

    Map<String, Told> told() {
        return told;
    }

    List<Hearing> heard() {
        return heard;
    }

    /** A topic for each kind of aggregate. */
    static String topic(String type) {
        String[] words = type.split("\\.", -1);
        return "chuhai." + words[2] + "." + words[3];
    }

    /** CloudEvents' {@code source} of a type. */
    static String source(String type) {
        return "/chuhai/" + type.split("\\.", -1)[2];
    }

    /** Where the service sets aside what it could never take of a topic. */
    String deadLetters(String topic) {
        return topic + "." + service + ".dlq";
    }

    private String pretty(JsonNode tree) {
        try {
            return mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }
}
