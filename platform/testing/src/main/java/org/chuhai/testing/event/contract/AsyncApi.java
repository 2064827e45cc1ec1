package org.chuhai.testing.event.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chuhai.testing.event.contract.EventCatalogue.Hearing;
import org.chuhai.testing.event.contract.EventCatalogue.Memory;
import org.chuhai.testing.event.contract.EventCatalogue.Told;

/** AsyncAPI 3.0: topics, messages, and what the service sends and receives. */
final class AsyncApi {

    /** The message that stands for whatever was set aside: it may be of any type, or of none. */
    private static final String DEAD_LETTER = "dead-letter";

    private static final String MESSAGES = "#/components/messages/";
    private static final String SCHEMAS = "#/components/schemas/";

    private final EventCatalogue catalogue;
    private final Map<String, List<Hearing>> heard = new TreeMap<>();
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    private AsyncApi(EventCatalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.heard().stream()
                .map(Hearing::topic)
                .forEach(topic -> heard.put(
                        topic,
                        catalogue.heard().stream()
                                .filter(hearing -> hearing.topic().equals(topic))
                                .toList()));
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
        return ContractYaml.of(document);
    }

    private void head() {
        document.put("asyncapi", "3.0.0");
        ObjectNode info = document.putObject("info");
        info.put("title", "Chuhai " + catalogue.service() + ", events");
        info.put("version", "0.1");
        info.put("description", catalogue.description() + "\n\n" + Promises.of(catalogue.service()));
        info.putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0.txt");
        info.putArray("tags").addObject().put("name", catalogue.service());
        document.put("defaultContentType", "application/json");
    }

    private void channels() {
        ObjectNode channels = document.putObject("channels");
        catalogue.topics().forEach((topic, words) -> {
            ObjectNode channel = channel(
                    channels,
                    topic,
                    words + " Keyed by the aggregate's id, so that the facts of an aggregate keep their order.",
                    TopicPromise.ofFacts());
            refer(channel, told(topic));
        });
        heard.forEach((topic, hearings) -> {
            String teller = topic.split("\\.", -1)[1] + "-service";
            ObjectNode channel = channel(
                    channels,
                    topic,
                    "Facts that " + teller + " tells: its asyncapi.yaml describes them. This service hears "
                            + (hearings.stream().anyMatch(hearing -> hearing.memory() == Memory.EVERY_FACT)
                                    ? "all of them, those too that are not named here."
                                    : "those that are named here and skips all others."),
                    TopicPromise.ofFacts());
            refer(channel, types(hearings));
            refer(
                    channel(
                            channels,
                            catalogue.deadLetters(topic),
                            "Records of " + topic + " that " + catalogue.service()
                                    + " could never take, as they came. They"
                                    + " lie here until somebody has mended the cause and sends them back: `chuhai redrive "
                                    + catalogue.deadLetters(topic) + "`.",
                            TopicPromise.ofDeadLetters()),
                    List.of(DEAD_LETTER));
        });
    }

    private static ObjectNode channel(ObjectNode channels, String topic, String description, ObjectNode binding) {
        ObjectNode channel = channels.putObject(topic);
        channel.put("address", topic);
        channel.put("description", description);
        channel.putObject("messages");
        channel.putObject("bindings").set("kafka", binding);
        return channel;
    }

    private static void refer(ObjectNode channel, Iterable<String> messages) {
        ObjectNode all = channel.withObject("/messages");
        messages.forEach(message -> all.putObject(message).put("$ref", MESSAGES + message));
    }

    private void operations() {
        ObjectNode operations = document.putObject("operations");
        catalogue
                .topics()
                .keySet()
                .forEach(topic -> operation(
                        operations.putObject("send-" + topic),
                        "send",
                        "Tells of each change.",
                        "After the change was committed, at least once; the facts of an aggregate in their order.",
                        topic,
                        told(topic)));
        heard.forEach((topic, hearings) -> {
            hearings.forEach(hearing -> hear(operations, hearing));
            String dead = catalogue.deadLetters(topic);
            operation(
                    operations.putObject("send-" + dead),
                    "send",
                    "Sets aside what can never be taken.",
                    "With the reason in its headers; then the next record is taken. The database being away is no reason: for"
                            + " that the consumer waits.",
                    dead,
                    List.of(DEAD_LETTER));
        });
    }

    private void hear(ObjectNode operations, Hearing hearing) {
        Memory memory = hearing.memory();
        ObjectNode operation = operations.putObject("receive-" + hearing.channel() + "-" + memory.id());
        operation(operation, "receive", hearing.summary(), memory.words(), hearing.topic(), hearing.types());
        operation.put("x-memory", memory.id());
        ObjectNode kafka = operation.putObject("bindings").putObject("kafka");
        kafka.putObject("groupId")
                .put("type", "string")
                .put("const", catalogue.service())
                .put("description", "The consumer group.");
        kafka.put("bindingVersion", TopicPromise.BINDING_VERSION);
    }

    private static void operation(
            ObjectNode operation,
            String action,
            String summary,
            String description,
            String topic,
            Iterable<String> types) {
        operation.put("action", action);
        operation.put("summary", summary);
        operation.put("description", description);
        operation.putObject("channel").put("$ref", "#/channels/" + topic);
        ArrayNode messages = operation.putArray("messages");
        types.forEach(type -> messages.addObject().put("$ref", "#/channels/" + topic + "/messages/" + type));
    }

    private void components() {
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        catalogue.told().values().forEach(told -> message(messages, told));
        heard.values().stream().map(AsyncApi::types).forEach(types -> types.forEach(type -> foreign(messages, type)));
        ObjectNode schemas = components.putObject("schemas");
        catalogue.told().keySet().stream()
                .findFirst()
                .ifPresent(type -> schemas.set("EventHeaders", HeaderSchema.of(EventCatalogue.source(type))));
        if (!heard.isEmpty()) {
            deadLetter(messages);
            schemas.set("DeadLetterHeaders", HeaderSchema.ofDeadLetters());
        }
    }

    private void message(ObjectNode messages, Told told) {
        ObjectNode message = messages.putObject(told.type());
        message.put("name", told.type());
        message.put("summary", told.summary());
        message.put("contentType", "application/json");
        message.set("headers", HeaderSchema.ofType(told.type(), SCHEMAS + "EventHeaders"));
        message.putObject("payload").put("$ref", "./events/" + told.type() + ".schema.json");
        key(message, "Id of the aggregate, as in ce_subject.").put("format", "uuid");
        ObjectNode example = message.putArray("examples").addObject();
        example.put("name", "walnuts");
        example.put("summary", "From the export of walnuts to Almaty.");
        example.set("headers", HeaderSchema.example(told.type(), told.eventNo(), catalogue.example(told)));
        example.set("payload", catalogue.example(told));
    }

    /** By its name only: the teller's contract has its shape. */
    private static void foreign(ObjectNode messages, String type) {
        ObjectNode message = messages.putObject(type);
        message.put("name", type);
        message.put("summary", "As its teller describes it: the schema urn:chuhai:event:" + type + ".");
        message.put("contentType", "application/json");
    }

    private void deadLetter(ObjectNode messages) {
        ObjectNode message = messages.putObject(DEAD_LETTER);
        message.put("name", DEAD_LETTER);
        message.put("summary", "A record that the service could never take: value, key and headers as they came.");
        message.put("contentType", "application/octet-stream");
        message.putObject("headers").put("$ref", SCHEMAS + "DeadLetterHeaders");
        message.putObject("payload").put("description", "As it came: any bytes, or none.");
        key(message, "As it came; the aggregate's id where the record was an event of ours.");
        ObjectNode example = message.putArray("examples").addObject();
        example.put("name", "no-tenant");
        example.put("summary", "An event that does not say whose it is.");
        String type = catalogue.heard().getFirst().types().getFirst();
        example.set("headers", HeaderSchema.deadExample(type));
        example.putObject("payload").putObject(type.split("\\.", -1)[3]).put("revision", 1);
    }

    private static ObjectNode key(ObjectNode message, String words) {
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        ObjectNode key = kafka.putObject("key");
        kafka.put("bindingVersion", TopicPromise.BINDING_VERSION);
        return key.put("type", "string").put("description", words);
    }

    private List<String> told(String topic) {
        return catalogue.types().stream()
                .filter(type -> EventCatalogue.topic(type).equals(topic))
                .toList();
    }

    private static Set<String> types(List<Hearing> hearings) {
        Set<String> types = new TreeSet<>();
        hearings.forEach(hearing -> types.addAll(hearing.types()));
        return types;
    }
}
