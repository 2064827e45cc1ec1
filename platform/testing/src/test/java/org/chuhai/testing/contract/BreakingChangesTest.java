package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.testing.contract.Fixture.YAML;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BreakingChangesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void aBreakIsNamed(String message, String piece, String replacement) {
        assertThat(BreakingChanges.between(YAML, Fixture.with(piece, replacement)))
                .contains(message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void aHarmlessChangeIsSilent(String change, String piece, String replacement) {
        assertThat(BreakingChanges.between(YAML, Fixture.with(piece, replacement)))
                .isEmpty();
    }

    @Test
    void nothingChangedIsNothingBroken() {
        assertThat(BreakingChanges.between(YAML, YAML)).isEmpty();
    }

    @Test
    void aResponseEnumMayGrowWhenItSaidSo() {
        String old = Fixture.with("    ParcelState:\n", "    ParcelState:\n      x-extensible-enum: true\n");
        String grown = Fixture.with(old, "      - SENT\n", "      - SENT\n      - LOST\n");

        assertThat(BreakingChanges.between(old, grown)).isEmpty();
    }

    @Test
    void anOperationThatWasOpenMustStayOpen() {
        String open = Fixture.with("security:\n- token: []\n", "");

        assertThat(BreakingChanges.between(open, YAML))
                .contains("GET /v1/parcels: security added: [{token=[]}] instead of {}");
        assertThat(BreakingChanges.between(YAML, open)).isEmpty();
    }

    @Test
    void eachPlaceOfANamedTypeIsJudged() {
        String old = Fixture.with("          problem:\n", """
                          before:
                            $ref: "#/components/schemas/Parcel"
                          after:
                            $ref: "#/components/schemas/Parcel"
                          problem:
                """);
        String nullable = old.replaceAll(
                "(before|after):\\n            (\\$ref: .*)\\n", "$1:\n            anyOf: [{$2}, {type: 'null'}]\n");

        assertThat(BreakingChanges.between(old, nullable))
                .contains(
                        "response schema Parcel /before: type changed from Parcel to Parcel or null",
                        "response schema Parcel /after: type changed from Parcel to Parcel or null");
    }

    @Test
    void anOptionalBodyMayNotBecomeRequired() {
        String optional = Fixture.with("requestBody:\n        required: true\n", "requestBody:\n");

        assertThat(BreakingChanges.between(optional, YAML))
                .containsExactly("POST /v1/parcels: request body became required");
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("GET /v1/parcels/totals: path removed", "/v1/parcels/totals:", "/v1/parcels/sums:"),
                Arguments.of("DELETE /v1/parcels/{id}: operation removed", "    delete:\n", "    put:\n"),
                Arguments.of(
                        "GET /v1/parcels: query parameter sort added as required",
                        "      - name: after\n",
                        "      - name: sort\n        in: query\n        required: true\n      - name: after\n"),
                Arguments.of(
                        "GET /v1/parcels query parameter after: became required",
                        "      - name: after\n        in: query\n",
                        "      - name: after\n        in: query\n        required: true\n"),
                Arguments.of("GET /v1/parcels: query parameter limit removed", "name: limit", "name: size"),
                Arguments.of(
                        "GET /v1/parcels query parameter limit: maximum changed from 200 to 100",
                        "maximum: 200",
                        "maximum: 100"),
                Arguments.of(
                        "request schema OpenParcel: property label removed", "        label:\n", "        title:\n"),
                Arguments.of(
                        "request schema OpenParcel: property colour added as required",
                        "      - label\n      - weight\n      properties:\n",
                        "      - label\n      - weight\n      - colour\n      properties:\n        colour:\n          type: string\n"),
                Arguments.of(
                        "request schema OpenParcel: property pieces became required",
                        "      - label\n      - weight\n",
                        "      - label\n      - weight\n      - pieces\n"),
                Arguments.of(
                        "request schema OpenParcel /label: maxLength changed from 40 to 20",
                        "maxLength: 40",
                        "maxLength: 20"),
                Arguments.of(
                        "request schema OpenParcel /pieces: minimum changed from 1 to 2",
                        "          minimum: 1\n    ParcelPage",
                        "          minimum: 2\n    ParcelPage"),
                Arguments.of(
                        "request schema OpenParcel /weight: pattern changed from \"^[0-9]+\\\\.[0-9]{2}$\" to \"^[0-9]+$\"",
                        "^[0-9]+\\.[0-9]{2}$", "^[0-9]+$"),
                Arguments.of(
                        "request schema OpenParcel: additionalProperties changed from none to false",
                        "    OpenParcel:\n",
                        "    OpenParcel:\n      additionalProperties: false\n"),
                Arguments.of(
                        "response schema Parcel: property note removed", "          note:\n", "          remark:\n"),
                Arguments.of(
                        "response schema Parcel: property state is no longer required",
                        "        required:\n        - state\n",
                        ""),
                Arguments.of(
                        "response schema Problem /status: type changed from integer to string",
                        "          type: integer\n          format: int32\n    ParcelState",
                        "          type: string\n    ParcelState"),
                Arguments.of(
                        "response schema Problem /status: format changed from int32 to int64",
                        "          format: int32\n    ParcelState",
                        "          format: int64\n    ParcelState"),
                Arguments.of(
                        "response schema Parcel /content Tea removed"
                                .replace(" Tea removed", ": alternative Pot added"),
                        "            - $ref: \"#/components/schemas/Cup\"\n",
                        "            - $ref: \"#/components/schemas/Cup\"\n            - $ref: \"#/components/schemas/Pot\"\n"),
                Arguments.of(
                        "response schema ParcelState: enum gained LOST",
                        "      - SENT\n",
                        "      - SENT\n      - LOST\n"),
                Arguments.of("GET /v1/parcels query parameter state: enum lost SENT", "      - SENT\n", ""),
                Arguments.of(
                        "response schema Parcel /openedAt: format changed from date-time to date",
                        "format: date-time",
                        "format: date"),
                Arguments.of(
                        "response schema Parcel /id: type changed from string to null or string",
                        "          description: Identifier\n          type: string\n",
                        "          description: Identifier\n          type:\n          - string\n          - \"null\"\n"),
                Arguments.of("POST /v1/parcels: status 422 removed", "\"422\":", "\"409\":"),
                Arguments.of(
                        "GET /v1/parcels/{id} 404: media type application/problem+json removed",
                        "application/problem+json:",
                        "application/json:"),
                Arguments.of("GET /v1/parcels/{id} 200: header ETag removed", "ETag:", "Tag:"),
                Arguments.of(
                        "POST /v1/parcels 201 header ETag: is no longer required",
                        "ETag:\n              required: true\n",
                        "ETag:\n"));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("description", "Only a parcel that is not sent yet.", "Changed words."),
                Arguments.of("example", "label: Tea\n", "label: Cup\n"),
                Arguments.of("new operation", "    delete:\n", "    patch:\n      responses: {}\n    delete:\n"),
                Arguments.of(
                        "new optional request property",
                        "        pieces:\n",
                        "        colour:\n          type: string\n        pieces:\n"),
                Arguments.of(
                        "new response property",
                        "          note:\n",
                        "          weight:\n            type: string\n          note:\n"),
                Arguments.of(
                        "new optional parameter",
                        "      - name: after\n",
                        "      - name: sort\n        in: query\n      - name: after\n"),
                Arguments.of("wider request", "maxLength: 40", "maxLength: 80"),
                Arguments.of(
                        "request property no longer required", "      - label\n      - weight\n", "      - label\n"),
                Arguments.of(
                        "new status",
                        "        \"422\":\n",
                        "        \"409\":\n          description: State\n        \"422\":\n"),
                Arguments.of(
                        "narrower answer",
                        "            description: Of the sender; absent where there is none\n            type:\n            - string\n            - \"null\"\n",
                        "            description: Of the sender; absent where there is none\n            type: string\n"),
                Arguments.of("path parameter renamed", "{id}", "{parcel}"));
    }
}
