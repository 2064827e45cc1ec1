package org.chuhai.logistics.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.Operation;
import org.chuhai.testing.contract.Operation.Answer;
import org.chuhai.testing.contract.Operation.Header;
import org.junit.jupiter.api.Test;

/** What the contract promises of every operation. That it is kept, each HTTP test looks at. */
class DeclaredAnswersTest {

    private static final Contract CONTRACT = Contract.of(Path.of("contract/openapi.yaml"));

    @Test
    void everyOperationMayFailAndSaysSo() {
        assertThat(CONTRACT.operations())
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.responses())
                        .containsKeys("400", "401", "403", "406", "500", "503")
                        .doesNotContainKey("405"));
    }

    @Test
    void everyAnswerHasATraceAndEveryProblemALanguage() {
        for (Operation operation : CONTRACT.operations()) {
            operation.responses().forEach((status, answer) -> {
                assertThat(headers(answer)).as(operation.id() + " " + status).containsEntry("Trace-Id", true);
                if (answer.content().containsKey("application/problem+json")) {
                    assertThat(headers(answer))
                            .as(operation.id() + " " + status)
                            .containsEntry("Content-Language", true);
                }
            });
        }
    }

    @Test
    void whatToDoNextIsInTheHeaders() {
        for (Operation operation : CONTRACT.operations()) {
            Map<String, Answer> answers = operation.responses();
            assertThat(headers(answers.get("401"))).as(operation.id()).containsEntry("WWW-Authenticate", true);
            assertThat(headers(answers.get("503"))).as(operation.id()).containsEntry("Retry-After", true);
            if (operation.parametersIn("header").stream()
                    .anyMatch(parameter -> parameter.name().equals("Idempotency-Key"))) {
                assertThat(headers(answers.get("409"))).as(operation.id()).containsEntry("Retry-After", false);
            }
        }
    }

    @Test
    void whatWasMadeHasAnAddressAndAVersion() {
        for (String operation : new String[] {
            "registerParty", "openShipment", "fileDocument", "createReconciliationProfile", "putProductFact"
        }) {
            assertThat(headers(CONTRACT.operation(operation).responses().get("201")))
                    .as(operation)
                    .containsEntry("Location", true)
                    .containsEntry("ETag", true);
        }
    }

    private static Map<String, Boolean> headers(Answer answer) {
        return answer.headers().stream().collect(Collectors.toMap(Header::name, Header::required));
    }
}
