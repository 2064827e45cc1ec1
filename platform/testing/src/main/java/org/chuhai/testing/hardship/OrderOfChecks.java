package org.chuhai.testing.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chuhai.testing.contract.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * A request that is wrong in several ways learns them in one order: what cannot be read, what is not there, the version,
 * the content, the state. All of them are refused and change nothing, so one preparation does for all.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OrderOfChecks {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000009";

    private final Once requests;
    private final Map<String, String> wrong;

    /** @param wrong bodies that are well formed and break a rule, by the operation of something that exists already */
    protected OrderOfChecks(GoodRequests requests, Map<String, String> wrong) {
        this.requests = new Once(requests);
        this.wrong = new TreeMap<>(wrong);
    }

    /** Operations whose body may make what it is about, so that nothing is missing; the service has tests of its own for them. */
    protected Set<String> makingWhatTheyName() {
        return Set.of();
    }

    /** The path of something that does not exist, where the good request has something that does. */
    protected String elsewhere(String path) {
        return path.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}(?=/|$)", NOBODY);
    }

    @Test
    void everyOperationThatChangesWhatIsThereByABodyIsTried() {
        assertThat(wrong.keySet())
                .containsExactlyInAnyOrderElementsOf(Contract.committed().operations().stream()
                        .filter(operation -> operation.requestBody() != null
                                && operation.path().contains("{"))
                        .map(operation -> operation.id())
                        .filter(id -> !makingWhatTheyName().contains(id))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadIsSaidFirst() {
        return each(operation -> {
            Answer answer = Http.send(elsewhere(requests.ready(operation)).json("{"));

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIsSaidBeforeVersionAndContent() {
        return each(operation -> {
            Answer answer = Http.send(wrong(operation, elsewhere(requests.ready(operation)), "\"999\""));

            assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        });
    }

    @TestFactory
    Stream<DynamicTest> theVersionIsSaidBeforeTheContent() {
        return each(operation -> {
            Ask ask = requests.ready(operation);
            boolean versioned = ask.headers().containsKey("If-Match");

            Answer without = Http.send(wrong(operation, ask, null));
            Answer old = Http.send(wrong(operation, ask, "\"999\""));

            assertThat(without.status()).as(without.toString()).isEqualTo(versioned ? 428 : 422);
            assertThat(old.status()).as(old.toString()).isEqualTo(versioned ? 412 : 422);
        });
    }

    @TestFactory
    Stream<DynamicTest> theContentIsSaidWhenAllElseIsRight() {
        return each(operation -> {
            Ask ask = requests.ready(operation);

            Answer answer = Http.send(wrong(operation, ask, ask.headers().get("If-Match")));

            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("invalid-content");
        });
    }

    private Stream<DynamicTest> each(Consumer<String> test) {
        return wrong.keySet().stream().map(operation -> dynamicTest(operation, () -> test.accept(operation)));
    }

    private Ask wrong(String operation, Ask ask, @Nullable String ifMatch) {
        Ask body = ask.json(Objects.requireNonNull(wrong.get(operation)));
        return ifMatch == null ? body.without("If-Match") : body.with("If-Match", ifMatch);
    }

    private Ask elsewhere(Ask ask) {
        return new Ask(ask.method(), elsewhere(ask.path()), ask.headers(), ask.body());
    }
}
