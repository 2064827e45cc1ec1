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
    private final Map<String, Told> told = new TreeMap<>();
    private final List<Hearing> heard = new ArrayList<>();

    private EventCatalogue(String service, String description, ObjectMapper mapper) {
        this.service = service;
        this.description = description;
        this.mapper = mapper;
    }

    /** One type of event; the example is a record of the service, from which its schema follows. */
    record Told(String type, String summary, Object example) {

        String topic() {
            return EventCatalogue.topic(type);
        }
    }

    /** What a consumer takes from a topic. */
    public record Hearing(String topic, String channel, Memory memory, String summary, List<String> types) {

        public Hearing {
            types = List.copyOf(types);
        }
    }

    /** How a consumer treats what comes twice or late. */
    public enum Memory {
        PROJECTION("the newest fact of each aggregate counts, older ones are skipped"),
        FACT_LOG("each fact counts once, in whichever order they come");

        private final String words;

        Memory(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** {@code mapper} writes events as the service does. */
    public static EventCatalogue of(String service, String description, ObjectMapper mapper) {
        return new EventCatalogue(service, description, mapper);
    }

    /** The service tells events like this one. */
    public EventCatalogue tells(String type, String summary, Object example) {
        if (told.put(type, new Told(type, summary, example)) != null) {
            throw new IllegalArgumentException(type + " is told twice");
        }
        return this;
    }

    /** A consumer of the service hears these types. */
    public EventCatalogue hears(Hearing hearing) {
        heard.add(hearing);
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

    String service() {
        return service;
    }

    String description() {
        return description;
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

    private String pretty(JsonNode tree) {
        try {
            return mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }
}
