package org.chuhai.testing.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.testing.contract.Contract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever sends the contract's own examples, as the pages of the API do, is never refused. */
public abstract class ExamplesOfTheContract {

    private static final Contract CONTRACT = Contract.committed();

    private final Once requests;

    protected ExamplesOfTheContract(GoodRequests requests) {
        this.requests = new Once(requests);
    }

    /** Where this example goes, when it is not where the good request of its operation does. */
    protected String pathFor(String operation, String path, JsonNode example) {
        return path;
    }

    /** The example in a world that is older than it: a moment that must lie ahead moves on. */
    protected JsonNode inTime(String operation, JsonNode example) {
        return example;
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOfABodyIsTaken() {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.requestBody() != null)
                .map(operation -> dynamicTest(operation.id(), () -> isTaken(operation.id())));
    }

    private void isTaken(String operation) {
        List<JsonNode> examples = CONTRACT.bodyExamples(CONTRACT.operation(operation));

        assertThat(examples).isNotEmpty();
        for (JsonNode example : examples) {
            Answer answer = Http.send(ask(operation, example));
            assertThat(answer.status() / 100)
                    .as("%s: %s", example, answer.text())
                    .isEqualTo(2);
            // Where each row has its answer, a row that was refused carries its problem.
            assertThat(answer.text()).doesNotContain("\"problem\":{");
        }
    }

    private Ask ask(String operation, JsonNode example) {
        Ask good = requests.ready(operation);
        // Two examples are two intentions.
        Ask ask = good.headers().containsKey("Idempotency-Key")
                ? good.key(UUID.randomUUID().toString())
                : good;
        return new Ask(
                ask.method(),
                pathFor(operation, ask.path(), example),
                ask.headers(),
                sent(inTime(operation, example)).getBytes(StandardCharsets.UTF_8));
    }

    /** What is no JSON stands in the contract as a text. */
    private static String sent(JsonNode example) {
        return example.isTextual() ? example.textValue() : example.toString();
    }
}
