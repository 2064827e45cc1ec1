package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chuhai.testing.contract.Operation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever sends the contract's own examples, as the pages of the API do, is never refused. */
@QuarkusTest
class ExamplesTest {

    private static @Nullable Map<String, Ask> ready;

    static Stream<String> operationsWithABody() {
        return Http.CONTRACT.operations().stream()
                .filter(operation -> operation.requestBody() != null)
                .map(Operation::id);
    }

    @ParameterizedTest
    @MethodSource("operationsWithABody")
    void everyExampleOfABodyIsTaken(String operation) {
        List<JsonNode> examples = Http.CONTRACT.bodyExamples(Http.CONTRACT.operation(operation));

        assertThat(examples).isNotEmpty();
        for (JsonNode example : examples) {
            Answer answer = Http.send(ask(operation, example));
            assertThat(answer.status() / 100)
                    .as("%s: %s", example, answer.text())
                    .isEqualTo(2);
            assertThat(answer.text()).doesNotContain("\"problem\":{");
        }
    }

    private static Ask ask(String operation, JsonNode example) {
        Ask ask = Objects.requireNonNull(ready().get(operation));
        String path = ask.path();
        if ("fileDocument".equals(operation)) {
            String kind = example.path("kind").asText();
            String number = kind.equals("WAYBILL") ? "waybillNo" : "orderNo";
            path = path.replaceFirst(
                    "/v1/documents/[^/]+/[^?]+",
                    "/v1/documents/" + kind.toLowerCase(Locale.ROOT) + "s/"
                            + example.path(number).asText());
        }
        return new Ask(ask.method(), path, ask.headers(), example.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** One for all: each operation is ready for one good request. */
    private static synchronized Map<String, Ask> ready() {
        if (ready == null) {
            ready = EveryOperation.ready();
        }
        return ready;
    }
}
