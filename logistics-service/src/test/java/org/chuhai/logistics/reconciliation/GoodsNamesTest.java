package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R07: names of goods in order, declaration and waybill. */
class GoodsNamesTest {

    private static final Skip TWO_LANGUAGES = new Skip(RuleId.R07, SkipReason.NAMES_IN_TWO_LANGUAGES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        walnut | 干核桃仁 浅色半仁 | 干核桃仁           |
        walnut | 干核桃仁          | 干核桃仁           |
        walnut | 干核桃仁          | 干核桃仁（浅色半仁） |
        walnut | 干核桃仁 ＬＨ     | 干核桃仁lh         |
        walnut | 干 核桃 仁        | 干核桃仁           |
        walnut | Walnut Kernels    | 干核桃仁 walnut kernels |
        walnut | 干核桃仁 浅色半仁 | 干核桃             |
        walnut | 干核桃仁 浅色半仁 | 仁                 | R07 WARN name#2 UNKNOWN
        walnut | 干核桃仁 浅色半仁 | 塑料玩具           | R07 WARN name#2 UNKNOWN
        walnut | 核桃仁2026        | 核桃仁2062         | R07 WARN name#2 TRANSPOSED_DIGITS
        silk   | 涤纶手提包        | 皮革手提包         | R07 WARN name#2 UNKNOWN
        """)
    void aLineIsDeclaredUnderTheNameThatItWasOrderedBy(
            String sample, String ordered, String declared, String findings) {
        Golden export = Golden.sample(sample)
                .with(ORDER, "/lines/1/name", ordered)
                .with(DECLARATION, "/lines/1/name", declared)
                .with(WAYBILL, "/goodsInfo", "带壳干核桃;真丝围巾;" + ordered + ";" + declared);

        Judgement.assertFound(export, findings);
    }

    @Test
    void namesOfTwoLinesThatAreSwappedAreSwappedBack() {
        Golden export =
                Golden.walnut().with(DECLARATION, "/lines/0/name", "干核桃仁").with(DECLARATION, "/lines/1/name", "带壳干核桃");

        Judgement.assertFound(
                export,
                "R07 WARN name#1 SWAPPED_LINES DECLARATION/lines/0/name=带壳干核桃;"
                        + " R07 WARN name#2 SWAPPED_LINES DECLARATION/lines/1/name=干核桃仁");
    }

    @ParameterizedTest
    @CsvSource({"Walnut kernels, 干核桃仁", "Ядра грецкого ореха, 干核桃仁", "Walnut kernels, Ядра грецкого ореха"})
    void namesInTwoScriptsAreNotCompared(String ordered, String declared) {
        Golden export =
                Golden.walnut().with(ORDER, "/lines/1/name", ordered).with(DECLARATION, "/lines/1/name", declared);

        Report report = export.report();

        assertThat(report.findings()).noneMatch(finding -> finding.field().equals("name"));
        assertThat(report.skipped()).contains(TWO_LANGUAGES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        带壳干核桃;干核桃仁      |
        带壳干核桃20吨；干核桃仁5吨 |
        干核桃/核桃仁            |
        带壳干核桃               | R07 INFO goodsInfo UNKNOWN
        干核桃仁                 | R07 INFO goodsInfo UNKNOWN
        塑料玩具                 | R07 WARN goodsInfo UNKNOWN
        1300                     | R07 WARN goodsInfo UNKNOWN
        """)
    void theCarrierNamesEveryLine(String goodsInfo, String findings) {
        Golden export = Golden.walnut().with(WAYBILL, "/goodsInfo", goodsInfo);

        Judgement.assertFound(export, findings);
    }

    @Test
    void theSentenceNamesTheLinesThatTheCarrierForgot() {
        Finding finding = Golden.walnut()
                .with(WAYBILL, "/goodsInfo", "带壳干核桃")
                .report()
                .findings()
                .getFirst();

        assertThat(finding.text().zh()).isEqualTo("运单货物信息“带壳干核桃”没有提到第 2 项商品。");
        assertThat(finding.text().en()).isEqualTo("The waybill's goods \"带壳干核桃\" do not name every line; missing: 2.");
    }

    @Test
    void aWaybillInAnotherLanguageIsNotSilentlyAgreedWith() {
        Report report = Golden.walnut().with(WAYBILL, "/goodsInfo", "Walnuts").report();

        assertThat(report.findings()).isEmpty();
        assertThat(report.skipped()).contains(TWO_LANGUAGES);
    }

    @ParameterizedTest
    @CsvSource({"ORDER, NO_ORDER", "WAYBILL, NO_WAYBILL", "DECLARATION, NO_DECLARATION"})
    void aMissingDocumentIsNamed(DocumentKind missing, SkipReason reason) {
        Report report = Golden.walnut().without(missing).report();

        assertThat(report.skipped()).contains(new Skip(RuleId.R07, reason));
        assertThat(report.evaluated()).contains(RuleId.R07);
    }
}
