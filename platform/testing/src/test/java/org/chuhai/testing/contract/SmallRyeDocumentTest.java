package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuhai.testing.contract.Fixture.ID;
import static org.chuhai.testing.contract.Fixture.SMALLRYE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All the checks on a document that was really generated. */
class SmallRyeDocumentTest {

    private final Contract contract = Contract.parse(SMALLRYE);

    @Test
    void answersAreReadThroughNamedTypes() {
        String view = "{\"id\":\"" + ID + "\",\"at\":\"2026-01-01T00:00:00.123456Z\",\"state\":\"SENT\",\"note\":null,"
                + "\"first\":null,\"lines\":[{\"label\":\"a\",\"pieces\":1,\"code\":\"12\"}],"
                + "\"labels\":{\"x\":\"y\"},\"link\":{\"uri\":\"https://example.org/a\",\"duration\":\"P1D\"}}";

        assertThatCode(() -> answer(view)).doesNotThrowAnyException();
        assertThatThrownBy(() -> answer(view.replace("\"first\":null", "\"first\":{\"label\":\"a\",\"sku\":1}")))
                .hasMessageContaining("'sku'");
        assertThatThrownBy(() -> answer(view.replace("P1D", "one day"))).hasMessageContaining("/link/duration: format");
        assertThatThrownBy(() -> answer(view.replace("SENT", "LOST"))).hasMessageContaining("/state: enum");
    }

    @Test
    void validLookingRequestsKeepTheContractAndMutatedOnesCanBeMade() {
        Fuzz fuzz = Fuzz.of(contract, 7);
        RequestCheck check = new RequestCheck(contract);

        assertThat(
                        fuzz.requests(20 * fuzz.round())
                                .filter(request -> request.mutation().equals("VALID_LOOKING"))
                                .flatMap(request -> check
                                        .offences(request.operation(), request.uri(), request.headers(), request.body())
                                        .stream()))
                .isEmpty();
    }

    @Test
    void identifiersBehindNamedTypesAreFound() {
        assertThat(contract.operationsWithIdentifiers())
                .extracting(Operation::id)
                .containsExactly("openParcel", "getParcel");
    }

    @Test
    void aChangeOfANamedTypeIsABreak() {
        assertThat(BreakingChanges.between(
                        SMALLRYE,
                        Fixture.with(
                                SMALLRYE,
                                "          type: integer\n          format: int32\n",
                                "          type: string\n")))
                .contains(
                        "request schema Line /pieces: type changed from integer to string",
                        "response schema Line /pieces: type changed from integer to string",
                        "response schema Problem /status: type changed from integer to string");
    }

    @Test
    void whatTheAnnotationsDoNotSayIsNotInStyle() {
        assertThat(HouseStyle.offences(contract))
                .contains(
                        "#/components/schemas/Line/properties/label: property-description: is missing",
                        "getParcel (GET /v1/parcels/{id}): problems: none is documented")
                .noneMatch(offence -> offence.contains("example"));
    }

    private void answer(String body) {
        ContractAnswers.of(contract)
                .check(
                        contract.operation("getParcel"),
                        "GET",
                        200,
                        Map.of("Content-Type", List.of("application/json")),
                        body.getBytes(StandardCharsets.UTF_8));
    }
}
