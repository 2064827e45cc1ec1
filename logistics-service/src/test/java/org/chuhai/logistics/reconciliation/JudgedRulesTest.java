package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Which rules compare nothing in an export, and which say that they could not judge, row by row of {@code judged.csv}. A
 * change that is the name of a document takes the whole document away.
 */
class JudgedRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "judged.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void whatIsNotJudgedIsNamedWithItsReason(
            String name, String sample, @Nullable String changes, String unjudged, String skipped) {
        Report report =
                changed(Golden.sample(sample), changes == null ? "" : changes).report();

        assertThat(unjudged(report)).as(name).isEqualTo(unjudged);
        assertThat(skipped(report)).as(name).isEqualTo(skipped);
    }

    static Golden changed(Golden sample, String changes) {
        List<String> all = Arrays.stream(changes.split(" ", -1))
                .filter(Predicate.not(String::isEmpty))
                .toList();
        Golden golden = sample;
        for (String change : all) {
            golden = change.contains("/") || change.startsWith("@")
                    ? MutationTableTest.changed(golden, change)
                    : golden.without(DocumentKind.valueOf(change));
        }
        return golden;
    }

    private static String unjudged(Report report) {
        return Arrays.stream(RuleId.values())
                .filter(rule -> !rule.needsRegistry() && !report.evaluated().contains(rule))
                .map(RuleId::name)
                .collect(Collectors.joining(" "));
    }

    private static String skipped(Report report) {
        return report.skipped().stream()
                .map(skip -> skip.rule() + " " + skip.reason())
                .collect(Collectors.joining(", "));
    }
}
