package org.chuhai.testing.event.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/** The headers of events and of dead letters, and examples of them. */
final class HeaderSchema {

    private static final String TYPE = "ce_type";
    private static final String EVENT_ID = "019bc0f2-6f00-7a31-8c5e-2f9d1b7e4a%02d";
    private static final Instant HAPPENED = Instant.parse("2026-01-15T09:30:00.123456Z");
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    private final ObjectNode schema = JsonNodeFactory.instance.objectNode();
    private final ArrayNode required;
    private final ObjectNode members;

    private HeaderSchema(String description) {
        schema.put("type", "object");
        schema.put("description", description);
        required = schema.putArray("required");
        members = schema.putObject("properties");
    }

    /** What all events of a service have. */
    static ObjectNode of(String source) {
        HeaderSchema headers =
                new HeaderSchema("CloudEvents 1.0 in binary mode, with extensions. Every value is UTF-8 text.");
        headers.must("ce_specversion", "Version of CloudEvents.").put("const", "1.0");
        headers.must("ce_id", "Id of the event, UUIDv7. An event that comes again has the same.")
                .put("format", "uuid");
        headers.must("ce_source", "The service that tells it.").put("const", source);
        headers.must(TYPE, "What has happened, and in which version of its shape.")
                .put("pattern", "^org\\.chuhai(\\.[a-z][a-z0-9-]*){3}\\.v[1-9][0-9]*$");
        headers.must("ce_subject", "Id of the aggregate, UUIDv7; the record's key too.")
                .put("format", "uuid");
        headers.must("ce_time", "When it happened, RFC 3339 with up to six decimals of a second.")
                .put("format", "date-time");
        headers.must(
                        "ce_eventno",
                        "Extension: counts the facts of the aggregate from 1, without gaps; a decimal number.")
                .put("pattern", "^[1-9][0-9]{0,17}$");
        headers.must("ce_tenantid", "Extension: the customer whose aggregate it is.")
                .put("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$");
        headers.may(
                        "ce_shopid",
                        "Extension: the shop whose aggregate it is. Absent where it belongs to the whole tenant.")
                .put("format", "uuid");
        headers.must(
                        "ce_actorid",
                        "Extension: whose act it was, by the subject of the token; of a machine, on whose behalf it acted.")
                .put("minLength", 1);
        headers.must(
                        "ce_actorissuer",
                        "Extension: the issuer (`iss` of the token) that calls the actor so. Only both together name somebody.")
                .put("minLength", 1);
        headers.must("content-type", "Media type of the value.").put("const", "application/json");
        headers.must("traceparent", "W3C Trace Context: the request, or the event, that this one followed from.")
                .put("pattern", "^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$");
        return headers.schema;
    }

    /** What an event of this type has. */
    static ObjectNode ofType(String type, String common) {
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        headers.put("type", "object");
        ArrayNode parts = headers.putArray("allOf");
        parts.addObject().put("$ref", common);
        ObjectNode own = parts.addObject();
        own.put("type", "object");
        own.putObject("properties")
                .putObject(TYPE)
                .put("type", "string")
                .put("const", type)
                .put("description", "What has happened, and in which version of its shape.");
        return headers;
    }

    /** What stands on a dead letter beside the headers that it came with. */
    static ObjectNode ofDeadLetters() {
        HeaderSchema headers =
                new HeaderSchema("Why the record is here and where it came from, beside the headers that it"
                        + " came with, which may be the very reason. Redrive takes these away again.");
        headers.must(
                        "dead-letter-reason",
                        "What is wrong with it: `BAD_HEADER`, `NO_BODY`, `TOO_LARGE`, `BAD_BODY`, `REFUSED` (a rule of the"
                                + " service refuses it) or `FAILED` (the service failed at it), a colon, and the detail.")
                .put("minLength", 1);
        headers.must("dead-letter-exception-class-name", "Java class of the failure.")
                .put("minLength", 1);
        headers.may("dead-letter-cause", "What is behind `REFUSED` and `FAILED`, in words.");
        headers.may("dead-letter-cause-class-name", "Java class of what is behind it.");
        headers.must("dead-letter-topic", "The topic that it came from.").put("pattern", "^chuhai\\.[a-z0-9.-]+$");
        headers.must("dead-letter-partition", "The partition that it came from, from 0.")
                .put("pattern", "^[0-9]+$");
        headers.must("dead-letter-offset", "Its offset there, from 0.").put("pattern", "^[0-9]+$");
        return headers.schema;
    }

    /** Headers that an event with this payload may have, a day after the one before. */
    static ObjectNode example(String type, int eventNo, JsonNode payload) {
        String aggregate = payload.findValue("id").asText();
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", EVENT_ID.formatted(eventNo));
        headers.put("ce_source", EventCatalogue.source(type));
        headers.put(TYPE, type);
        headers.put("ce_subject", aggregate);
        headers.put("ce_time", HAPPENED.plus(Duration.ofDays(eventNo)).toString());
        headers.put("ce_eventno", Integer.toString(eventNo));
        headers.put("ce_tenantid", "longnan-incubator");
        headers.set("ce_shopid", payload.findValue("shopId"));
        headers.put("ce_actorid", "learner-0042");
        headers.put("ce_actorissuer", "https://login.example.org/realms/longnan");
        headers.put("content-type", "application/json");
        headers.put("traceparent", TRACE);
        return headers;
    }

    /** Headers of an event that a service could not take. */
    static ObjectNode deadExample(String type) {
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        headers.put("dead-letter-exception-class-name", "org.chuhai.platform.inbox.UnusableEvent");
        headers.put("dead-letter-reason", "BAD_HEADER: ce_tenantid is missing");
        headers.put("dead-letter-topic", EventCatalogue.topic(type));
        headers.put("dead-letter-partition", "3");
        headers.put("dead-letter-offset", "1042");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", EVENT_ID.formatted(1));
        headers.put(TYPE, type);
        return headers;
    }

    private ObjectNode must(String name, String words) {
        required.add(name);
        return may(name, words);
    }

    private ObjectNode may(String name, String words) {
        return members.putObject(name).put("type", "string").put("description", words);
    }
}
