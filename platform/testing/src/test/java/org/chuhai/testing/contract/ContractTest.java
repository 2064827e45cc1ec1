package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.chuhai.testing.contract.Operation.RequestBody;
import org.junit.jupiter.api.Test;

class ContractTest {

    private final Contract contract = Fixture.contract();

    @Test
    void operationsAreReadWithAllThatTheySay() {
        Operation open = contract.operation("openParcel");

        assertThat(open.title()).isEqualTo("openParcel (POST /v1/parcels)");
        assertThat(open.tags()).containsExactly("parcels");
        assertThat(open.security()).isEqualTo(List.of(Map.of("token", List.of())));
        assertThat(open.responses()).containsOnlyKeys("201", "400", "422", "503");
        assertThat(open.parametersIn("header"))
                .singleElement()
                .matches(Operation.Parameter::required)
                .matches(parameter -> parameter.schema().path("maxLength").intValue() == 100);
        assertThat(open.requestBody())
                .isNotNull()
                .matches(RequestBody::required)
                .satisfies(body -> assertThat(body.content()).containsOnlyKeys("application/json"));
    }

    @Test
    void aLiteralPathWinsOverAParameter() {
        assertThat(contract.find("GET", "/v1/parcels/totals"))
                .map(Operation::id)
                .contains("getTotals");
        assertThat(contract.find("GET", "/v1/parcels/7")).map(Operation::id).contains("getParcel");
        assertThat(contract.find("HEAD", "/v1/parcels/7")).map(Operation::id).contains("getParcel");
        assertThat(contract.find("PATCH", "/v1/parcels/7")).isEmpty();
        assertThat(contract.find("GET", "/v1/parcels/7/8")).isEmpty();
        assertThat(contract.find("DELETE", "/v1/parcels/7")).isPresent();
        assertThat(contract.find("DELETE", "/v1/parcels/totals")).isEmpty();
    }

    @Test
    void identifiersAreFoundInPathsAndBodies() {
        assertThat(contract.operationsWithIdentifiers())
                .extracting(Operation::id)
                .containsExactly("openParcel", "getParcel", "discardParcel");
    }

    @Test
    void aDocumentThatIsNoContractIsRefused() {
        assertThatThrownBy(() -> Contract.parse("a: 1")).hasMessageContaining("not an OpenAPI 3 document");
        assertThatThrownBy(() -> Contract.parse(Fixture.with("responses/Refused", "responses/Absent")))
                .hasMessageContaining("reference to nothing: #/components/responses/Absent");
    }
}
