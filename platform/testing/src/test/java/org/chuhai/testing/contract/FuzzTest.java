package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FuzzTest {

    private static final String KNOWN = "0198c1f0-0000-7000-8000-00000000abcd";

    private final Contract contract = Fixture.contract();
    private final Fuzz fuzz = Fuzz.of(contract, 42);

    @Test
    void aRequestIsMadeAgainFromSeedAndIndex() {
        List<String> first = fuzz.requests(fuzz.round()).map(FuzzTest::whole).toList();
        Fuzz again = Fuzz.of(contract, 42);

        for (int index : new int[] {7, 0, fuzz.round() - 1, 63}) {
            assertThat(whole(again.request(index))).isEqualTo(first.get(index));
        }
        assertThat(Fuzz.of(contract, 43).requests(fuzz.round()).map(FuzzTest::whole))
                .isNotEqualTo(first);
    }

    @Test
    void aRoundMeetsEveryMutation() {
        String mutations =
                fuzz.requests(fuzz.round()).map(FuzzRequest::mutation).collect(Collectors.joining("\n"));

        for (BodyMutation mutation : BodyMutation.values()) {
            assertThat(mutations).contains(mutation.name());
        }
        for (RequestMutation mutation : RequestMutation.values()) {
            assertThat(mutations).contains(mutation.name());
        }
    }

    @Test
    void validLookingRequestsKeepTheContract() {
        RequestCheck check = new RequestCheck(contract);

        for (int turn = 0; turn < 20; turn++) {
            int start = turn * fuzz.round();
            IntStream.range(start, start + contract.operations().size())
                    .mapToObj(fuzz::request)
                    .forEach(request -> {
                        assertThat(request.mutation()).isEqualTo("VALID_LOOKING");
                        assertThat(check.offences(
                                        request.operation(), request.uri(), request.headers(), request.body()))
                                .as(request.toString())
                                .isEmpty();
                    });
        }
    }

    @Test
    void bodiesAreSentThatNoLibraryWouldWrite() {
        String bodies = fuzz.requests(40 * fuzz.round())
                .filter(request -> request.body().length < 20_000)
                .map(request -> new String(request.body(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));

        assertThat(bodies).contains("1e999999999", "\\ud800", "NaN", "[[[[[[[[[[", "__proto__", "\\u0000");
        assertThat(bodies).doesNotContain("@raw-");
    }

    @Test
    void everyRequestCanBeSentByAnHttpClient() {
        fuzz.requests(10 * fuzz.round()).forEach(request -> {
            HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create("http://localhost" + request.uri()))
                    .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
            request.headers().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));

            assertThatCode(sent::build).as(request.toString()).doesNotThrowAnyException();
        });
    }

    @Test
    void idsOfRealRowsAreUsed() {
        Fuzz known = fuzz.withKnownIds((operation, name) -> name.equals("id") ? Optional.of(KNOWN) : Optional.empty());

        assertThat(known.requests(contract.operations().size())
                        .filter(request -> request.operation().id().equals("getParcel"))
                        .map(request -> request.uri().toString()))
                .containsExactly("/v1/parcels/" + KNOWN);
    }

    @Test
    void aPathThatWasTamperedWithMayBeNoOperation() {
        ContractAnswers answers = ContractAnswers.of(contract);
        byte[] problem = "{\"code\":\"unknown\",\"status\":404}".getBytes(StandardCharsets.UTF_8);
        Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/problem+json"));
        FuzzRequest tampered = anyOf("TRAILING_PATH");
        FuzzRequest plain = anyOf("UNKNOWN_QUERY");

        assertThatCode(() -> answers.check(tampered, 404, headers, problem)).doesNotThrowAnyException();
        assertThatThrownBy(() -> answers.check(plain, 418, headers, problem))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("status: not documented")
                .hasMessageContaining("seed 42 index " + plain.index());
    }

    private FuzzRequest anyOf(String mutation) {
        return fuzz.requests(fuzz.round())
                .filter(request -> request.mutation().startsWith(mutation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRequestTellsHowToMakeItAgain() {
        assertThat(fuzz.request(5)).asString().startsWith("seed 42 index 5: ");
    }

    private static String whole(FuzzRequest request) {
        return request.mutation()
                + request.method()
                + request.uri()
                + request.headers()
                + new String(request.body(), StandardCharsets.ISO_8859_1);
    }
}
