package org.chuhai.testing.event.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chuhai.testing.event.contract.EventCatalogue.Hearing;
import org.chuhai.testing.event.contract.EventCatalogue.Told;

/** AsyncAPI 3.0: topics, messages, and what the service sends and receives. */
final class AsyncApi {

    /** How many partitions a topic should have at least; whoever runs Kafka decides. */
    private static final int PARTITIONS = 8;

    private final EventCatalogue catalogue;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    private AsyncApi(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    static AsyncApi of(EventCatalogue catalogue) {
        AsyncApi api = new AsyncApi(catalogue);
        api.head();
        api.channels();
        api.operations();
        api.components();
        return api;
    }

    String yaml() {
        YAMLMapper yaml = YAMLMapper.builder(YAMLFactory.builder()
                        .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                        .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                        .build())
                .build();
        try {
            return yaml.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }

    private void head() {
        document.put("asyncapi", "3.0.0");
        ObjectNode info = document.putObject("info");
        info.put("title", "Chuhai " + catalogue.service() + ", events");
        info.put("version", "0.1");
        info.put("description", catalogue.description());
        info.putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0.txt");
        info.putArray("tags").addObject().put("name", catalogue.service());
        document.put("defaultContentType", "application/json");
    }

    private void channels() {
        ObjectNode channels = document.putObject("channels");
        sent().forEach((topic, types) -> {
            ObjectNode channel = channel(
                    channels,
                    topic,
                    "Facts of one kind of aggregate, keyed by the aggregate's id, so"
                            + " that those of an aggregate keep their order.");
            ObjectNode messages = channel.putObject("messages");
            types.forEach(type -> reference(messages.putObject(type.type()), "#/components/messages/" + type.type()));
        });
        for (Hearing hearing : catalogue.heard()) {
            channel(channels, hearing.topic(), "Facts of another service; its own contract describes them.")
                    .putObject("messages")
                    .setAll(foreign(hearing.types()));
            channel(
                            channels,
                            deadLetters(hearing),
                            "What this service could never take, as it came, with its cause in the header"
                                    + " dead-letter-reason; redrive sends it back.")
                    .putObject("messages")
                    .setAll(foreign(hearing.types()));
        }
    }

    private static ObjectNode channel(ObjectNode channels, String topic, String description) {
        ObjectNode channel = channels.putObject(topic);
        channel.put("address", topic);
        channel.put("description", description);
        channel.putObject("bindings").putObject("kafka").put("partitions", PARTITIONS);
        return channel;
    }

    private void operations() {
        ObjectNode operations = document.putObject("operations");
        sent().forEach((topic, types) -> {
            ObjectNode operation = operations.putObject("send-" + topic);
            operation.put("action", "send");
            operation.put("summary", "Tells of each change.");
            operation.put(
                    "description",
                    "After it was committed, at least once, the facts of an aggregate in their order. Whoever comes later finds"
                            + " those of the last days on the topic, and may ask for older ones to be sent again.");
            reference(operation.putObject("channel"), "#/channels/" + topic);
            messages(operation, topic, types.stream().map(Told::type).toList());
        });
        for (Hearing hearing : catalogue.heard()) {
            ObjectNode operation = operations.putObject("receive-" + hearing.channel());
            operation.put("action", "receive");
            operation.put("summary", hearing.summary());
            operation.put(
                    "description",
                    hearing.memory().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
                            + hearing.memory().words() + ".");
            reference(operation.putObject("channel"), "#/channels/" + hearing.topic());
            messages(operation, hearing.topic(), hearing.types());
        }
    }

    private static void messages(ObjectNode operation, String topic, List<String> types) {
        ArrayNode messages = operation.putArray("messages");
        types.forEach(type -> reference(messages.addObject(), "#/channels/" + topic + "/messages/" + type));
    }

    private void components() {
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        catalogue.told().values().forEach(type -> {
            ObjectNode message = messages.putObject(type.type());
            message.put("name", type.type());
            message.put("summary", type.summary());
            message.put("contentType", "application/json");
            reference(message.putObject("headers"), "#/components/schemas/EventHeaders");
            reference(message.putObject("payload"), "./events/" + type.type() + ".schema.json");
            ObjectNode key = message.putObject("bindings").putObject("kafka").putObject("key");
            key.put("type", "string");
            key.put("format", "uuid");
        });
        components.putObject("schemas").set("EventHeaders", HeaderSchema.of());
    }

    private Map<String, List<Told>> sent() {
        Map<String, List<Told>> topics = new TreeMap<>();
        catalogue
                .told()
                .values()
                .forEach(type -> topics.computeIfAbsent(type.topic(), topic -> new ArrayList<>())
                        .add(type));
        return topics;
    }

    /** By a name only: the producer's contract has their shape. */
    private static ObjectNode foreign(List<String> types) {
        Map<String, ObjectNode> messages = new LinkedHashMap<>();
        types.forEach(type -> messages.put(
                type, JsonNodeFactory.instance.objectNode().put("name", type).put("contentType", "application/json")));
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        messages.forEach(all::set);
        return all;
    }

    private String deadLetters(Hearing hearing) {
        return hearing.topic() + "." + catalogue.service() + ".dlq";
    }

    private static void reference(ObjectNode node, String target) {
        node.put("$ref", target);
    }
}
