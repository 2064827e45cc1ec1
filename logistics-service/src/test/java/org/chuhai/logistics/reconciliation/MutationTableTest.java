package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that goes wrong in the samples, one row each in {@code mutations.csv}, with exactly the findings that must
 * come of it as {@link Judgement} writes them. Where everything that blocks has corrections, nothing blocks after them.
 */
class MutationTableTest {

    private static final int ASKED_FOR = 165;

    /** @param changes as {@code DOCUMENT/pointer=value}, or {@code DOCUMENT-/pointer} for what is taken away */
    record Mutation(String group, String name, String sample, String changes, String findings) {

        @Override
        public String toString() {
            return group + ": " + name;
        }
    }

    static List<Mutation> mutations() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator('|')
                .ofNamedCsvRecord(Path.of(Objects.requireNonNull(MutationTableTest.class.getResource("mutations.csv"))
                        .toURI()))) {
            return rows.stream()
                    .map(row -> new Mutation(
                            row.getField("group").strip(),
                            row.getField("name").strip(),
                            row.getField("sample").strip(),
                            row.getField("changes").strip(),
                            row.getField("findings").strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theTableIsLongAndSaysNothingTwice() {
        assertThat(mutations()).hasSizeGreaterThanOrEqualTo(ASKED_FOR);
        assertThat(mutations())
                .extracting(mutation -> mutation.sample() + mutation.changes())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void aMutationIsFoundWithItsCauseItsConsequencesAndItsCorrections(Mutation mutation) {
        Golden mutated = mutated(mutation);

        Report report = mutated.report();

        assertThat(String.join("; ", Judgement.of(report))).isEqualTo(mutation.findings());
        report.findings().forEach(Judgement::assertReadable);
        if (blocking(report).allMatch(finding -> !finding.corrections().isEmpty())) {
            assertThat(blocking(mutated.corrected(report).report())).isEmpty();
        }
    }

    private static Stream<Finding> blocking(Report report) {
        return report.findings().stream().filter(finding -> finding.severity() == Severity.BLOCK);
    }

    private static Golden mutated(Mutation mutation) {
        Golden golden = Golden.sample(mutation.sample());
        for (String change : mutation.changes().split(" ", -1)) {
            golden = changed(golden, change);
        }
        return golden;
    }

    /** One change, "@list" for all that makes a list of the form. */
    static Golden changed(Golden golden, String change) {
        if (change.equals("@list")) {
            return byList(golden);
        }
        int slash = change.indexOf('/');
        boolean away = change.charAt(slash - 1) == '-';
        DocumentKind document = DocumentKind.valueOf(change.substring(0, away ? slash - 1 : slash));
        if (away) {
            return golden.without(document, change.substring(slash));
        }
        int equals = change.indexOf('=');
        String value = change.substring(equals + 1).replace('~', ' ');
        String pointer = change.substring(slash, equals);
        return "true".equals(value)
                ? golden.with(document, pointer, BooleanNode.TRUE)
                : golden.withCell(document, pointer, value);
    }

    /** The walnuts by list, with all that a list asks for. */
    private static Golden byList(Golden walnut) {
        return walnut.with(DocumentKind.DECLARATION, "/route", "LIST")
                .with(DocumentKind.DECLARATION, "/terms", null)
                .with(DocumentKind.DECLARATION, "/freight", "3200")
                .with(DocumentKind.DECLARATION, "/freightCurrency", "502")
                .with(DocumentKind.DECLARATION, "/insurance", "243")
                .with(DocumentKind.DECLARATION, "/insuranceCurrency", "502")
                .with(DocumentKind.DECLARATION, "/statisticsFlag", "B")
                .with(DocumentKind.DECLARATION, "/destinationPort", "145")
                .with(DocumentKind.DECLARATION, "/packageType", "6");
    }
}
