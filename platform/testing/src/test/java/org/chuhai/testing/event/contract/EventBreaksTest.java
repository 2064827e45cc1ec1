package org.chuhai.testing.event.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.chuhai.testing.event.contract.EventBreaks.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventBreaksTest {

    private static final String TYPE = "org.chuhai.parcel.parcel.sent.v1";

    private static final String DOCUMENT = """
            channels:
              chuhai.parcel.parcel:
                bindings:
                  kafka:
                    partitions: 8
                    topicConfiguration: {cleanup.policy: [delete], retention.ms: 604800000, max.message.bytes: 1000}
                messages:
                  org.chuhai.parcel.parcel.sent.v1: {$ref: "#/components/messages/sent"}
                  org.chuhai.parcel.parcel.lost.v1: {$ref: "#/components/messages/lost"}
              chuhai.parcel.parcel.dead:
                bindings: {kafka: {partitions: 8, topicConfiguration: {retention.ms: -1}}}
                messages: {}
              chuhai.order.order:
                messages:
                  confirmed: {name: confirmed}
            operations:
              send:
                action: send
                messages:
                - $ref: "#/channels/chuhai.parcel.parcel/messages/org.chuhai.parcel.parcel.sent.v1"
                - $ref: "#/channels/chuhai.parcel.parcel/messages/org.chuhai.parcel.parcel.lost.v1"
              receive:
                action: receive
                x-memory: projection
                messages:
                - $ref: "#/channels/chuhai.order.order/messages/confirmed"
            components:
              messages:
                sent:
                  contentType: application/json
                  headers:
                    allOf:
                    - $ref: "#/components/schemas/Headers"
                    - properties:
                        ce_type: {type: string, const: sent}
                  bindings: {kafka: {key: {type: string, format: uuid}}}
                lost: {name: lost}
              schemas:
                Headers:
                  required: [ce_id, trace]
                  properties:
                    ce_id: {type: string, format: uuid}
                    trace: {type: string, pattern: "^[0-9a-f]+$"}
                    shop: {type: string}
            """;

    private static final String SCHEMA = """
            {
              "type": "object",
              "required": ["id", "weightKg", "packages", "state", "parcel"],
              "properties": {
                "id": {"type": "string", "format": "uuid"},
                "weightKg": {"type": "string", "pattern": "^[0-9]{1,9}$"},
                "packages": {"type": "integer", "maximum": 99},
                "state": {"type": "string", "enum": ["SENT", "LOST"]},
                "stage": {"type": "string", "enum": ["ONE"], "x-extensible-enum": true},
                "note": {"type": "string"},
                "parcel": {"$ref": "#/$defs/Parcel"}
              },
              "$defs": {"Parcel": {"type": "object", "required": ["no"], "properties": {"no": {"type": "string"}}}}
            }
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void whatReadersRelyOnIsMissedWhenItGoes(String message, String piece, String other) {
        assertThat(EventBreaks.between(version(DOCUMENT, SCHEMA), changed(piece, other)))
                .containsExactly(message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void whatReadersDoNotNoticeIsNoBreak(String change, String piece, String other) {
        assertThat(EventBreaks.between(version(DOCUMENT, SCHEMA), changed(piece, other)))
                .as(change)
                .isEmpty();
    }

    @Test
    void aTypeThatGoesIsMissedOnItsTopicAndAmongWhatIsSent() {
        String less = DOCUMENT.replaceAll("(?m)^.*parcel\\.lost\\.v1.*\\n", "");

        assertThat(EventBreaks.between(version(DOCUMENT, SCHEMA), version(less, SCHEMA)))
                .containsExactly(
                        "topic chuhai.parcel.parcel: type org.chuhai.parcel.parcel.lost.v1 removed",
                        "topic chuhai.parcel.parcel: type org.chuhai.parcel.parcel.lost.v1 is no longer sent");
    }

    @Test
    void whatSeveralTypesHaveInCommonIsOneBreak() {
        String other = "org.chuhai.parcel.parcel.lost.v1";
        String spoilt = SCHEMA.replace("\"required\": [\"no\"], ", "");

        assertThat(EventBreaks.between(
                        new Version(DOCUMENT, Map.of(TYPE, SCHEMA, other, SCHEMA)),
                        new Version(DOCUMENT, Map.of(TYPE, spoilt, other, spoilt))))
                .containsExactly("event schema Parcel: property no is no longer required");
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("topic chuhai.parcel.parcel.dead removed", "chuhai.parcel.parcel.dead:", "new:"),
                Arguments.of(
                        "topic chuhai.parcel.parcel: type org.chuhai.parcel.parcel.lost.v1 is no longer sent",
                        "    - $ref: \"#/channels/chuhai.parcel.parcel/messages/org.chuhai.parcel.parcel.lost.v1\"\n",
                        ""),
                Arguments.of(
                        "topic chuhai.order.order: type confirmed is no longer heard",
                        "- $ref: \"#/channels/chuhai.order.order/messages/confirmed\"",
                        "- $ref: \"#/channels/chuhai.order.order/messages/other\""),
                Arguments.of(
                        "topic chuhai.order.order: type confirmed: memory changed from projection to fact-log",
                        "x-memory: projection",
                        "x-memory: fact-log"),
                Arguments.of(
                        "topic chuhai.parcel.parcel: partitions changed from 8 to 12",
                        "        partitions: 8",
                        "        partitions: 12"),
                Arguments.of(
                        "topic chuhai.parcel.parcel: cleanup.policy changed from [\"delete\"] to [\"compact\"]",
                        "[delete]",
                        "[compact]"),
                Arguments.of(
                        "topic chuhai.parcel.parcel: max.message.bytes changed from 1000 to 2000",
                        "bytes: 1000",
                        "bytes: 2000"),
                Arguments.of(
                        "topic chuhai.parcel.parcel: max.message.bytes changed from 1000 to none",
                        ", max.message.bytes: 1000",
                        ""),
                Arguments.of(
                        "topic chuhai.parcel.parcel: retention.ms changed from 604800000 to 1000", "604800000", "1000"),
                Arguments.of(
                        "topic chuhai.parcel.parcel.dead: retention.ms changed from -1 to 604800000",
                        "retention.ms: -1",
                        "retention.ms: 604800000"),
                Arguments.of(
                        TYPE + ": content type changed from application/json to text/xml",
                        "application/json",
                        "text/xml"),
                Arguments.of(TYPE + " key: format changed from uuid to none", "string, format: uuid}}}", "string}}}"),
                Arguments.of(
                        TYPE + " key: type changed from string to integer",
                        "{key: {type: string",
                        "{key: {type: integer"),
                Arguments.of(TYPE + " headers: property shop removed", "        shop: {type: string}\n", ""),
                Arguments.of(TYPE + " headers: property trace is no longer required", "[ce_id, trace]", "[ce_id]"),
                Arguments.of(TYPE + " headers /ce_type: enum gained gone", "const: sent", "const: gone"),
                Arguments.of(
                        TYPE + " headers /ce_id: format changed from uuid to none",
                        "ce_id: {type: string, format: uuid}",
                        "ce_id: {type: string}"),
                Arguments.of(
                        TYPE + " headers /trace: pattern changed from \"^[0-9a-f]+$\" to \"^[0-9a-z]+$\"",
                        "^[0-9a-f]+$",
                        "^[0-9a-z]+$"),
                Arguments.of(TYPE + ": property note removed", "\"note\"", "\"remark\""),
                Arguments.of(TYPE + ": property id is no longer required", "[\"id\", ", "["),
                Arguments.of(
                        TYPE + " /id: type changed from string to null or string",
                        "\"id\": {\"type\": \"string\"",
                        "\"id\": {\"type\": [\"string\", \"null\"]"),
                Arguments.of(
                        TYPE + " /parcel: type changed from Parcel to Parcel or null",
                        "{\"$ref\": \"#/$defs/Parcel\"}",
                        "{\"anyOf\": [{\"$ref\": \"#/$defs/Parcel\"}, {\"type\": \"null\"}]}"),
                Arguments.of(
                        TYPE + " /id: format changed from uuid to uri", "\"format\": \"uuid\"", "\"format\": \"uri\""),
                Arguments.of(
                        TYPE + " /weightKg: pattern changed from \"^[0-9]{1,9}$\" to none",
                        ", \"pattern\": \"^[0-9]{1,9}$\"",
                        ""),
                Arguments.of(TYPE + " /packages: maximum changed from 99 to 999", "99", "999"),
                Arguments.of(TYPE + " /state: enum gained HELD", "\"LOST\"]", "\"LOST\", \"HELD\"]"),
                Arguments.of("event schema Parcel: property no removed", "{\"no\": {\"type\": \"string\"}}", "{}"));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("nothing", "SENT", "SENT"),
                Arguments.of("a new member", "\"note\":", "\"colour\": {\"type\": \"string\"}, \"note\":"),
                Arguments.of("a new topic", "    messages: {}\n", "    messages: {}\n  chuhai.parcel.van: {}\n"),
                Arguments.of("a new header", "        shop:", "        colour: {type: string}\n        shop:"),
                Arguments.of("a value less", "[\"SENT\", \"LOST\"]", "[\"SENT\"]"),
                Arguments.of("a new value of an open enum", "[\"ONE\"]", "[\"ONE\", \"TWO\"]"),
                Arguments.of("a tighter limit", "\"maximum\": 99", "\"maximum\": 9"),
                Arguments.of("a new pattern", "\"note\": {", "\"note\": {\"pattern\": \"^a\", "),
                Arguments.of("a member that is always there now", "[\"id\", ", "[\"note\", \"id\", "),
                Arguments.of("kept for longer", "604800000", "-1"),
                Arguments.of("smaller facts", "bytes: 1000", "bytes: 500"));
    }

    private static Version changed(String piece, String other) {
        assertThat(DOCUMENT + SCHEMA).contains(piece);
        return version(DOCUMENT.replace(piece, other), SCHEMA.replace(piece, other));
    }

    private static Version version(String document, String schema) {
        return new Version(document, Map.of(TYPE, schema));
    }
}
