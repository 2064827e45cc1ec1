package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R25: ordered, collected, declared, exported. */
class TimesRuleTest {

    private static final Skip MISSING = new Skip(RuleId.R25, SkipReason.TIME_MISSING);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-01-15T08:20:00Z | 2026-01-16T08:00:00Z | 2026-01-17T02:00:00Z | 2026-01-18 |
        2026-01-15T08:20:00Z | 2026-01-15T08:20:00Z | 2026-01-15T08:20:00Z | 2026-01-15 |
        2026-01-16T08:20:00Z | 2026-01-16T08:00:00Z | 2026-01-17T02:00:00Z | 2026-01-18 | R25 WARN pickedUpAt UNKNOWN
        2026-01-15T08:20:00Z | 2026-01-17T08:00:00Z | 2026-01-17T02:00:00Z | 2026-01-18 | R25 WARN declaredAt UNKNOWN
        2026-01-18T08:20:00Z |                      | 2026-01-17T02:00:00Z | 2026-01-18 | R25 WARN declaredAt UNKNOWN
        2026-01-15T08:20:00Z | 2026-01-16T08:00:00Z | 2026-01-17T02:00:00Z | 2026-01-16 | R25 WARN exportDate UNKNOWN
        2026-01-15T08:20:00Z | 2026-01-16T08:00:00Z | 2026-01-17T15:59:59Z | 2026-01-17 |
        2026-01-15T08:20:00Z | 2026-01-16T08:00:00Z | 2026-01-17T16:00:00Z | 2026-01-17 | R25 WARN exportDate UNKNOWN
        2026-01-19T08:20:00Z | 2026-01-18T08:00:00Z | 2026-01-17T02:00:00Z | 2026-01-16 | R25 WARN declaredAt UNKNOWN; R25 WARN exportDate UNKNOWN; R25 WARN pickedUpAt UNKNOWN
        """)
    void timesFollowOneAnother(String ordered, String collected, String declared, String exported, String findings) {
        Golden export = Golden.walnut()
                .with(ORDER, "/createdAt", ordered)
                .with(WAYBILL, "/pickedUpAt", collected)
                .with(DECLARATION, "/declaredAt", declared)
                .with(DECLARATION, "/exportDate", exported);

        Judgement.assertFound(export, findings);
    }

    @Test
    void theSentenceShowsTheTimeOfBeijing() {
        Golden export = Golden.walnut().with(WAYBILL, "/pickedUpAt", "2026-01-15T08:19:00Z");

        Finding finding = export.report().findings().getFirst();

        assertThat(finding.text().zh()).isEqualTo("揽收时间 2026-01-15 16:19 早于订单创建时间 2026-01-15 16:20（北京时间）。");
        assertThat(finding.text().en())
                .isEqualTo(
                        "By these documents the goods were collected at 2026-01-15 16:19, before the order was made at"
                                + " 2026-01-15 16:20 (Beijing time).");
        assertThat(finding.values().waybill()).isEqualTo("2026-01-15T08:19:00Z");
    }

    @ParameterizedTest
    @CsvSource({"ORDER, /createdAt", "WAYBILL, /pickedUpAt", "DECLARATION, /declaredAt", "DECLARATION, /exportDate"})
    void aTimeThatIsMissingIsNotSilentlyAgreedWith(DocumentKind document, String pointer) {
        Golden export = Golden.walnut()
                .with(WAYBILL, "/pickedUpAt", "2026-01-16T08:00:00Z")
                .with(document, pointer, null);

        Report report = Judgement.assertFound(export, null);

        assertThat(report.skipped()).contains(MISSING);
        assertThat(report.evaluated()).contains(RuleId.R25);
    }

    @ParameterizedTest
    @CsvSource({"ORDER, NO_ORDER", "WAYBILL, NO_WAYBILL", "DECLARATION, NO_DECLARATION"})
    void aMissingDocumentIsNamed(DocumentKind missing, SkipReason reason) {
        Report report = Golden.walnut().without(missing).report();

        assertThat(report.skipped()).contains(new Skip(RuleId.R25, reason), MISSING);
    }
}
