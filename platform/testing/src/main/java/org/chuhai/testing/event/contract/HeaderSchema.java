package org.chuhai.testing.event.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every event has. */
final class HeaderSchema {

    private static final String OPTIONAL = "ce_shopid";

    private HeaderSchema() {}

    static ObjectNode of() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object");
        schema.put("description", "CloudEvents 1.0 in binary mode, with extensions; every value is UTF-8 text.");
        ArrayNode required = schema.putArray("required");
        ObjectNode members = schema.putObject("properties");
        described().forEach((name, words) -> {
            ObjectNode member = members.putObject(name);
            member.put("type", "string");
            member.put("description", words);
            if (!name.equals(OPTIONAL)) {
                required.add(name);
            }
        });
        return schema;
    }

    private static Map<String, String> described() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", "UUIDv7 of the event; whoever has taken it once knows it again by this.");
        headers.put("ce_source", "The service, such as /chuhai/order.");
        headers.put("ce_type", "What has happened, and in which version of its shape.");
        headers.put("ce_subject", "Id of the aggregate, the record's key too.");
        headers.put("ce_time", "When it happened, RFC 3339.");
        headers.put("ce_eventno", "Counts the facts of the aggregate from 1, without gaps.");
        headers.put("ce_tenantid", "Whose it is.");
        headers.put(OPTIONAL, "The shop; absent for aggregates of the whole tenant.");
        headers.put("ce_actorid", "Whose act it was: the token's subject, or on whose behalf a machine acted.");
        headers.put("ce_actorissuer", "The issuer that calls the actor so.");
        headers.put("content-type", "application/json");
        headers.put("traceparent", "W3C trace context.");
        return headers;
    }
}
