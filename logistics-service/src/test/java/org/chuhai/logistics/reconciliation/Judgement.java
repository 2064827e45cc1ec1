package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, a line for each finding, so that a table of faults can be read:
 *
 * <pre>R16 BLOCK packages TRANSPOSED_DIGITS DECLARATION/packages=1300 =&gt; R11.goodsValue</pre>
 *
 * <p>A line number stands as {@code packages#2}, the basis as {@code (K01)}.
 */
final class Judgement {

    private Judgement() {}

    static List<String> of(Report report) {
        return report.findings().stream().map(Judgement::of).toList();
    }

    private static String of(Finding finding) {
        return Stream.of(
                        finding.rule().name(),
                        finding.basis().isEmpty() ? "" : "(" + joined(finding.basis().stream()) + ")",
                        finding.severity().name(),
                        finding.field() + (finding.line() == null ? "" : "#" + finding.line()),
                        finding.cause().name(),
                        joined(finding.corrections().stream().flatMap(Judgement::operations)),
                        finding.consequences().isEmpty()
                                ? ""
                                : "=> "
                                        + joined(finding.consequences().stream()
                                                .map(consequence -> consequence.rule() + "." + consequence.field())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> operations(Correction correction) {
        return correction.patch().stream()
                .map(operation -> (isOfMember(operation) ? "" : operation.op() + " ")
                        + correction.document()
                        + operation.path()
                        + (hasShortValue(operation) ? "=" + operation.value() : ""));
    }

    private static boolean isOfMember(PatchOperation operation) {
        return !"remove".equals(operation.op()) && !operation.path().endsWith("/-");
    }

    private static boolean hasShortValue(PatchOperation operation) {
        return !"remove".equals(operation.op()) && !(operation.value() instanceof Record);
    }

    private static String joined(Stream<?> parts) {
        return parts.map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The findings are these and no others, every sentence is fit to be read, and the corrections put everything right. */
    static Report assertFound(Golden export, @Nullable String findings) {
        return assertAllFound(export, lines(findings));
    }

    static Report assertAllFound(Golden export, List<String> findings) {
        Report report = export.report();
        assertThat(of(report)).isEqualTo(findings);
        report.findings().forEach(Judgement::assertReadable);
        if (report.findings().stream()
                .noneMatch(finding -> finding.corrections().isEmpty())) {
            assertThat(of(export.corrected(report).report()))
                    .as("after correction")
                    .isEmpty();
        }
        return report;
    }

    static void assertReadable(Finding finding) {
        assertReadable(finding.text().zh(), "。");
        assertReadable(finding.text().en(), ".");
        assertThat(finding.text().zh()).as("Chinese").matches("(?s).*\\p{IsHan}.*");
        assertThat(finding.text().en()).as("English").matches("(?s)[A-Z].*");
        // These sentences say in words or in local time what the values are.
        if (finding.rule() != RuleId.R26 && finding.rule() != RuleId.R25) {
            for (DocumentKind document : DocumentKind.values()) {
                assertNames(finding.text(), finding.values().of(document));
            }
        }
    }

    private static void assertReadable(String sentence, String end) {
        assertThat(sentence)
                .endsWith(end)
                .doesNotContain("null", "{", "}", "%s", "%d", "[", "Optional", "  ", ": ,", "NaN")
                .doesNotContain(Arrays.stream(Cause.values()).map(Cause::name).toArray(String[]::new));
    }

    private static void assertNames(Text text, @Nullable String value) {
        if (value != null) {
            assertThat(text.zh()).contains(value);
            assertThat(text.en()).contains(value);
        }
    }

    private static List<String> lines(@Nullable String findings) {
        return findings == null
                ? List.of()
                : Arrays.stream(findings.split(";", -1)).map(String::strip).toList();
    }
}
