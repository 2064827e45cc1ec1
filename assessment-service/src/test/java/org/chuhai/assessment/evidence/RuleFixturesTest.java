package org.chuhai.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.Exhibit;
import org.chuhai.assessment.evidence.rule.Fixture;
import org.chuhai.assessment.evidence.rule.RuleFact;
import org.chuhai.assessment.evidence.rule.Tally;
import org.chuhai.assessment.framework.Frameworks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each rule says of its fixtures, in whichever order the facts arrive, and however often. */
class RuleFixturesTest {

    private static final long SEED = 20_260_115L;
    private static final int SHUFFLES = 8;

    private static final EvidenceRules RULES = new EvidenceRules(new Frameworks());

    @Test
    void everyRuleHasACaseThatIsEnoughAndOneThatIsNot() {
        Map<String, List<Fixture>> fixtures = fixtures();

        assertThat(fixtures.keySet())
                .containsExactlyInAnyOrderElementsOf(RULES.book().rules().stream()
                        .map(rule -> rule.rule().id())
                        .toList());
        assertThat(fixtures)
                .allSatisfy((rule, cases) -> assertThat(cases)
                        .extracting(one -> one.expect().met())
                        .as(rule)
                        .contains(true, false));
    }

    /** Else a rule that asks for nothing would look as if it worked. */
    @Test
    void whatOthersDidProvesNothing() {
        fixtures()
                .forEach((id, cases) -> cases.forEach(one -> {
                    List<RuleFact> ofOthers =
                            one.ruleFacts().stream().map(RuleFact::ofAnother).toList();

                    assertThat(rule(id).judge(ofOthers))
                            .as(id + ": " + one.name())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRuleSaysOfItsFixturesWhatItShould() {
        return fixtures().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(one -> dynamicTest(entry.getKey() + ": " + one.name(), () -> says(entry.getKey(), one))));
    }

    private static void says(String id, Fixture fixture) {
        CompiledRule rule = rule(id);
        List<RuleFact> facts = fixture.ruleFacts();

        List<Exhibit> found = rule.judge(facts);
        Tally tally = tally(rule, found);

        assertThat(tally.reached()).isEqualTo(fixture.expect().reached());
        assertThat(tally.against()).isEqualTo(fixture.expect().against());
        assertThat(tally.met()).isEqualTo(fixture.expect().met());
        Random random = new Random(SEED);
        for (int i = 0; i < SHUFFLES; i++) {
            List<RuleFact> shuffled = new ArrayList<>(facts);
            shuffled.addAll(facts.subList(0, random.nextInt(facts.size() + 1)));
            Collections.shuffle(shuffled, random);
            assertThat(rule.judge(shuffled)).isEqualTo(found);
        }
    }

    /** A fact that comes late never takes back what was found. Only a rate can fall. */
    @Test
    void moreFactsNeverTakeEvidenceBack() {
        fixtures()
                .forEach((id, cases) -> cases.forEach(one -> {
                    List<RuleFact> facts = one.ruleFacts();
                    Set<UUID> whole = found(rule(id), facts);
                    for (int i = 0; i < facts.size(); i++) {
                        List<RuleFact> without = new ArrayList<>(facts);
                        without.remove(i);
                        assertThat(whole).as(id + ": " + one.name()).containsAll(found(rule(id), without));
                    }
                }));
    }

    private static Set<UUID> found(CompiledRule rule, List<RuleFact> facts) {
        return rule.judge(facts).stream().map(Exhibit::fact).collect(Collectors.toSet());
    }

    private static Tally tally(CompiledRule rule, Collection<Exhibit> found) {
        return Tally.of(
                rule.rule().measure(),
                Tally.groups(found.stream()
                        .map(one -> new Tally.Counted(one.polarity(), one.key(), one.grouping()))
                        .toList()));
    }

    private static CompiledRule rule(String id) {
        return RULES.book().rules().stream()
                .filter(rule -> rule.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<Fixture>> fixtures() {
        Map<String, List<Fixture>> all = new TreeMap<>();
        new Frameworks().codes().forEach(framework -> all.putAll(Fixture.of(framework)));
        return all;
    }
}
