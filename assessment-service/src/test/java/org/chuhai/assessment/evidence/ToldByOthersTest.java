package org.chuhai.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.RuleAsk;
import org.chuhai.assessment.evidence.rule.RuleFact;
import org.chuhai.assessment.fact.FactHearing;
import org.chuhai.assessment.framework.Frameworks;
import org.chuhai.testing.event.contract.EventCatalogue.Memory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the other services promise to tell is what is read here: every example of theirs, and everything that a rule asks of it. */
class ToldByOthersTest {

    /**
     * Topics that are not heard: what managers set for a tenant and what a batch came to is no act of a learner; and of how far
     * customs is with a declaration, no rule makes evidence so far.
     */
    private static final List<String> NOT_HEARD = List.of(
            "org.chuhai.logistics.reconciliation-profile.",
            "org.chuhai.logistics.reconciliation-batch.",
            "org.chuhai.logistics.declaration.");

    private static final List<String> TELLERS = List.of("catalog-service", "order-service", "logistics-service");
    private static final String EXAMPLE = ".example.json";
    private static final UUID SOMETHING = UUID.fromString("019bc000-0000-7000-8000-000000000001");

    private static final EvidenceRules RULES = new EvidenceRules(new Frameworks());

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAndAnswersWhatRulesAsk() {
        Map<String, RuleFact> facts = new TreeMap<>();
        examples().forEach((type, example) -> facts.put(type, fact(type, example)));
        return facts.values().stream()
                .map(fact -> dynamicTest(fact.type(), () -> {
                    assertThat(fact.data()).isNotEmpty();
                    for (CompiledRule rule : RULES.book().rules()) {
                        RuleAsk.everything(rule, fact, facts);
                    }
                }));
    }

    private static RuleFact fact(String type, Path example) {
        try {
            return new RuleFact(
                    SOMETHING,
                    type,
                    SOMETHING,
                    1,
                    Instant.parse("2026-01-15T08:00:00Z"),
                    SOMETHING,
                    true,
                    FactReading.data(Files.readString(example)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A type that is told and not named here would be kept as well, but nobody would find it in the contract. */
    @Test
    void everyTypeThatIsToldIsNamed() {
        List<String> named = named();

        assertThat(examples().keySet())
                .filteredOn(type -> NOT_HEARD.stream().noneMatch(type::startsWith))
                .isSubsetOf(named);
    }

    @Test
    void everyTypeThatARuleReadsIsNamed() {
        List<String> named = named();

        RULES.book()
                .rules()
                .forEach(rule -> assertThat(named).as(rule.rule().id()).containsAll(rule.types()));
    }

    @Test
    void everyTypeThatIsNamedIsTold() {
        assertThat(examples().keySet()).containsAll(named());
    }

    private static List<String> named() {
        return FactHearing.channels().stream()
                .flatMap(channel -> FactHearing.of(channel).getOrDefault(Memory.EVERY_FACT, List.of()).stream())
                .toList();
    }

    /** By type. */
    private static Map<String, Path> examples() {
        Map<String, Path> examples = new TreeMap<>();
        for (String teller : TELLERS) {
            Path folder = Path.of("..", teller, "contract", "events");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(EXAMPLE))
                            .forEach(file ->
                                    examples.put(file.getFileName().toString().replace(EXAMPLE, ""), file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return examples;
    }
}
