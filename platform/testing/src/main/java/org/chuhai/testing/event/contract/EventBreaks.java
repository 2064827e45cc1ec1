package org.chuhai.testing.event.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.testing.contract.Document;
import org.chuhai.testing.contract.SchemaBreaks;
import org.chuhai.testing.contract.SchemaBreaks.Direction;

/**
 * Finds what in a newer contract of events breaks those who read by the older one, which is all that a consumer can do:
 * schemas are compared as those of answers are. What the service hears breaks its tellers when it is no longer heard, or is
 * remembered in another way.
 */
final class EventBreaks {

    private static final String KAFKA = "/bindings/kafka/";

    private final Version was;
    private final Version is;
    private final Document before;
    private final Document after;
    private final Set<String> breaks = new LinkedHashSet<>();

    private EventBreaks(Version was, Version is) {
        this.was = was;
        this.is = is;
        this.before = Document.read(was.asyncApi());
        this.after = Document.read(is.asyncApi());
    }

    /** A contract: the AsyncAPI document, and the schema of each type. */
    record Version(String asyncApi, Map<String, String> schemas) {

        Version {
            schemas = Map.copyOf(schemas);
        }
    }

    /** One line per break; empty when there is none. */
    static List<String> between(Version was, Version is) {
        EventBreaks found = new EventBreaks(was, is);
        found.topics();
        found.operations();
        found.payloads();
        return List.copyOf(found.breaks);
    }

    private void topics() {
        Document.members(before.root().path("channels")).forEach((topic, old) -> {
            JsonNode now = after.root().path("channels").path(topic);
            if (now.isMissingNode()) {
                breaks.add("topic " + topic + " removed");
            } else {
                topic("topic " + topic, old, now);
            }
        });
    }

    private void topic(String place, JsonNode old, JsonNode now) {
        changed(place + ": partitions", old.at(KAFKA + "partitions"), now.at(KAFKA + "partitions"));
        JsonNode then = old.at(KAFKA + "topicConfiguration");
        JsonNode since = now.at(KAFKA + "topicConfiguration");
        changed(place + ": cleanup.policy", then.path("cleanup.policy"), since.path("cleanup.policy"));
        if (keeps(since.path("retention.ms")) < keeps(then.path("retention.ms"))) {
            changed(place + ": retention.ms", then.path("retention.ms"), since.path("retention.ms"));
        }
        // A reader has room for what the topic could hold; for less there is room too.
        if (holds(since.path("max.message.bytes")) > holds(then.path("max.message.bytes"))) {
            changed(place + ": max.message.bytes", then.path("max.message.bytes"), since.path("max.message.bytes"));
        }
        Document.members(old.path("messages")).forEach((type, message) -> {
            JsonNode newer = now.path("messages").path(type);
            if (newer.isMissingNode()) {
                breaks.add(place + ": type " + type + " removed");
            } else {
                message(type, before.resolve(message), after.resolve(newer));
            }
        });
    }

    /** Less than nothing is for ever. */
    private static long keeps(JsonNode millis) {
        return millis.asLong() < 0 ? Long.MAX_VALUE : millis.asLong();
    }

    /** Unsaid, it is whatever the broker allows. */
    private static long holds(JsonNode bytes) {
        return bytes.asLong(Long.MAX_VALUE);
    }

    private void message(String type, JsonNode old, JsonNode now) {
        changed(type + ": content type", old.path("contentType"), now.path("contentType"));
        compare(type + " headers", old.path("headers"), now.path("headers"));
        compare(type + " key", old.at(KAFKA + "key"), now.at(KAFKA + "key"));
    }

    private void compare(String place, JsonNode old, JsonNode now) {
        new SchemaBreaks(before, after, breaks::add, "event").compare(place, old, now, Direction.RESPONSE);
    }

    private void changed(String place, JsonNode old, JsonNode now) {
        if (!old.isMissingNode() && !old.equals(now)) {
            breaks.add(place + " changed from " + told(old) + " to " + told(now));
        }
    }

    private static String told(JsonNode setting) {
        return setting.isMissingNode() ? "none" : setting.isContainerNode() ? setting.toString() : setting.asText();
    }

    private void operations() {
        for (JsonNode old : before.root().path("operations")) {
            String action = old.path("action").asText();
            for (JsonNode message : old.path("messages")) {
                operation(action, message.path("$ref").asText(), old.path("x-memory"));
            }
        }
    }

    private void operation(String action, String message, JsonNode memory) {
        String[] steps = message.split("/", -1);
        String place = "topic " + steps[2] + ": type " + steps[steps.length - 1];
        after.root()
                .path("operations")
                .valueStream()
                .filter(now -> now.path("action").asText().equals(action))
                .filter(now -> now.path("messages")
                        .valueStream()
                        .anyMatch(one -> one.path("$ref").asText().equals(message)))
                .findFirst()
                .ifPresentOrElse(
                        now -> changed(place + ": memory", memory, now.path("x-memory")),
                        () -> breaks.add(
                                place + (action.equals("send") ? " is no longer sent" : " is no longer heard")));
    }

    private void payloads() {
        was.schemas().keySet().stream()
                .sorted()
                .filter(is.schemas()::containsKey)
                .forEach(type -> {
                    Document old = Document.read(schema(was, type));
                    Document now = Document.read(schema(is, type));
                    new SchemaBreaks(old, now, breaks::add, "event")
                            .compare(type, old.root(), now.root(), Direction.RESPONSE);
                });
    }

    private static String schema(Version version, String type) {
        return version.schemas().getOrDefault(type, "{}");
    }
}
