package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.chuhai.platform.language.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The very words of findings that say different things in different cases, row by row of {@code wording.csv}. */
class WordingTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "wording.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void eachCaseHasItsWords(String name, String sample, String changes, String findings, String zh, String en) {
        Report report = JudgedRulesTest.changed(Golden.sample(sample), changes).report();

        assertThat(String.join("; ", Judgement.of(report))).as(name).isEqualTo(findings);
        assertThat(report.findings().stream().map(Finding::text).map(Text::zh).collect(Collectors.joining(" ")))
                .isEqualTo(zh);
        assertThat(report.findings().stream().map(Finding::text).map(Text::en).collect(Collectors.joining(" ")))
                .isEqualTo(en);
        report.findings().forEach(Judgement::assertReadable);
    }
}
