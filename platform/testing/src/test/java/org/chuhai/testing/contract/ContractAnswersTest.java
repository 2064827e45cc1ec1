package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuhai.testing.contract.Fixture.PARCEL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractAnswersTest {

    private static final String PROBLEM = "{\"code\":\"unknown\",\"status\":404}";

    private final Contract contract = Fixture.contract();
    private final ContractAnswers answers = ContractAnswers.of(contract);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'note':null",
                "'note':'x','kind':'parcel','openedAt':'2026-01-01T00:00:00Z'",
                "'problem':null",
                "'problem':{'code':'late','status':409}",
                "'content':{'type':'cup','grams':3}",
                "'labels':{'any':'text'}"
            })
    void whatTheContractDescribesIsAccepted(String members) {
        assertThatCode(() -> parcel(members)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'extra':1                           | / | unevaluatedProperties",
                "'note':3                            | /note | type",
                "'kind':'letter'                     | /kind | const",
                "'openedAt':'yesterday'              | /openedAt | format",
                "'problem':{'code':1,'status':409}   | /problem/code | type",
                "'problem':{'code':'a','status':4,'sql':''} | /problem | sql",
                "'content':{'type':'pot'}            | /content/type | enum",
                "'content':{'type':'cup','lid':1}    | /content | lid",
                "'labels':{'any':1}                  | /labels/any | type"
            })
    void whatItDoesNotDescribeIsNamedByPointerAndRule(String members, String pointer, String rule) {
        assertThatThrownBy(() -> parcel(members))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("getParcel (GET /v1/parcels/{id}) answered 200 outside the contract")
                .hasMessageContaining("\n  " + pointer + ": ")
                .hasMessageContaining(rule);
    }

    @Test
    void aMissingMemberIsNamed() {
        assertThatThrownBy(() -> get(200, "application/json", "{\"state\":\"OPEN\"}"))
                .hasMessageContaining("required")
                .hasMessageContaining("'id'");
    }

    @Test
    void anIdentifierMustBeOne() {
        assertThatThrownBy(() -> get(200, "application/json", PARCEL.replace("0198c1f0", "")))
                .hasMessageContaining("/id: format");
    }

    @Test
    void aMemberGivenTwiceIsNoJson() {
        assertThatThrownBy(() -> get(200, "application/json", "{\"state\":\"OPEN\"," + PARCEL.substring(1)))
                .hasMessageContaining("syntax: not JSON: Duplicate field 'state'");
    }

    @Test
    void anUndocumentedStatusIsNamed() {
        assertThatThrownBy(() -> get(409, "application/problem+json", PROBLEM))
                .hasMessageContaining("status: not documented, documented are 200, 404");
    }

    @Test
    void aStatusMayBeDocumentedByItsClass() {
        String ranged = Fixture.with("\"404\":", "4XX:");
        Contract byClass = Contract.parse(ranged);

        assertThatCode(() -> ContractAnswers.of(byClass)
                        .check(byClass.operation("getParcel"), "GET", 410, problemHeaders(), bytes(PROBLEM)))
                .doesNotThrowAnyException();
    }

    @Test
    void jsonLinesAreCheckedLineByLine() {
        Contract lines = Contract.parse(Fixture.with("application/json:", "application/x-ndjson:"));
        Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/x-ndjson"));

        assertThatThrownBy(() -> ContractAnswers.of(lines)
                        .check(
                                lines.operation("getTotals"),
                                "GET",
                                200,
                                headers,
                                bytes("{\"count\":1}\n{\"count\":\"2\"}\n")))
                .hasMessageContaining("line 2 /count: type")
                .hasMessageNotContaining("line 1");
    }

    @Test
    void headIsAnsweredWithoutABody() {
        Operation get = contract.operation("getParcel");
        Map<String, List<String>> headers = Map.of("ETag", List.of("\"1\""));

        assertThatCode(() -> answers.check(get, "HEAD", 200, headers, new byte[0]))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> answers.check(get, "HEAD", 200, headers, bytes("x")))
                .hasMessageContaining("has none");
    }

    @Test
    void anotherMediaTypeIsNamed() {
        assertThatThrownBy(() -> get(404, "application/json", PROBLEM))
                .hasMessageContaining("'application/json' is not documented, documented are application/problem+json");
    }

    @Test
    void parametersOfAMediaTypeDoNotMatter() {
        assertThatCode(() -> get(404, "application/problem+json;charset=UTF-8", PROBLEM))
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingHeaderIsNamed() {
        assertThatThrownBy(() -> check("getParcel", 200, Map.of("Content-Type", List.of("application/json")), PARCEL))
                .hasMessageContaining("header ETag: required: is missing");
    }

    @Test
    void aBodyWhereNoneIsDocumentedIsNamed() {
        assertThatThrownBy(() -> check("discardParcel", 204, Map.of(), "{}")).hasMessageContaining("has none");
    }

    @Test
    void aFailureOfTheServerIsNeverAnAnswer() {
        assertThatThrownBy(() -> check("openParcel", 500, problemHeaders(), PROBLEM))
                .hasMessageContaining("the server failed");
        assertThatThrownBy(() -> check("getParcel", 503, problemHeaders(), PROBLEM))
                .hasMessageContaining("status: not documented");
        assertThatCode(() -> check("openParcel", 503, problemHeaders(), PROBLEM))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyAProblemAnswersWhatIsNoOperation() {
        assertThatCode(() -> answers.check(null, "GET", 404, problemHeaders(), bytes(PROBLEM)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> answers.check(null, "GET", 404, Map.of(), bytes("Not found")))
                .hasMessageContaining("instead of application/problem+json");
        assertThatThrownBy(() -> answers.check(null, "GET", 404, problemHeaders(), bytes("{}")))
                .hasMessageContaining("required");
        assertThatThrownBy(() -> answers.check(null, "GET", 200, problemHeaders(), bytes(PROBLEM)))
                .hasMessageContaining("no such operation");
    }

    @Test
    void aMethodThatIsRefusedComesWithThoseThatAreAllowed() {
        assertThatThrownBy(() -> answers.check(null, "PATCH", 405, problemHeaders(), bytes(PROBLEM)))
                .hasMessageContaining("header Allow: required: is missing");
        assertThatCode(() -> answers.check(
                        null,
                        "PATCH",
                        405,
                        Map.of("Content-Type", List.of("application/problem+json"), "Allow", List.of("GET")),
                        bytes(PROBLEM)))
                .doesNotThrowAnyException();
    }

    private void parcel(String members) {
        get(200, "application/json", PARCEL.replace("}", "," + members.strip().replace('\'', '"') + "}"));
    }

    private void get(int status, String mediaType, String body) {
        check("getParcel", status, Map.of("content-type", List.of(mediaType), "etag", List.of("\"1\"")), body);
    }

    private void check(String operation, int status, Map<String, List<String>> headers, String body) {
        Operation asked = contract.operation(operation);
        answers.check(asked, asked.method(), status, headers, bytes(body));
    }

    private static Map<String, List<String>> problemHeaders() {
        return Map.of("Content-Type", List.of("application/problem+json"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
