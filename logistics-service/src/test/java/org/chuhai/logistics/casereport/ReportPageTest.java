package org.chuhai.logistics.casereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.chuhai.logistics.casereport.ReportedCase.Waiver;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.Golden;
import org.chuhai.logistics.reconciliation.ReportJson;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.Verdict;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportPageTest {

    @Test
    void aDiscrepantCaseSaysWhatDiffersAndWhatToChange() {
        ReportPage page = ReportPage.of(Reported.of(Reported.withSlips(1)), Language.EN);

        assertThat(page.verdict()).isEqualTo("Discrepant");
        assertThat(page.tone()).isEqualTo("block");
        assertThat(page.explanation()).startsWith("Findings: 1 blocking. ");
        assertThat(page.findings()).hasSize(1);
        ReportFinding finding = page.findings().getFirst();
        assertThat(finding.rule()).isEqualTo("R10");
        assertThat(finding.title()).isEqualTo("Price and total");
        assertThat(finding.line()).isEqualTo("line 1");
        assertThat(finding.declaration()).isEqualTo("2.53");
        assertThat(finding.waybill()).isEmpty();
        assertThat(finding.changes())
                .extracting(ReportChange::document, ReportChange::act, ReportChange::first)
                .containsExactly(tuple("Declaration, revision 1", "edit the draft", ""));
        assertThat(finding.changes().getFirst().steps())
                .contains(new ReportChange.Step("row 1, unit price", finding.order()));
    }

    @Test
    void aWaitingCaseSaysForWhat() {
        ReportedCase waiting =
                Reported.of(Golden.walnut().without(DocumentKind.WAYBILL).report());

        ReportPage page = ReportPage.of(waiting, Language.ZH);

        assertThat(page.verdict()).isEqualTo("等待单证");
        assertThat(page.tone()).isEqualTo("waiting");
        assertThat(page.explanation()).startsWith("缺少运单。");
        assertThat(page.documents().get(1).papers())
                .containsExactly(new DocumentCell.Paper("KH2601150001", "第 2 版 · 未参与核对"));
        assertThat(page.skipped()).anySatisfy(skip -> {
            assertThat(skip.reason()).isEqualTo("缺少运单");
            assertThat(skip.rules()).contains("R04 物流企业与运单号");
        });
    }

    @Test
    void theHeadTellsRunTimesAndRuleSet() {
        ReportPage page = ReportPage.of(Reported.of(Golden.walnut().report()), Language.ZH);

        assertThat(page.at()).isEqualTo(new PageTime("2026-01-15 18:03:04", "2026-01-16 02:03:04"));
        assertThat(page.run()).isEqualTo("第 1 次，共 1 次");
        assertThat(page.ruleSet()).matches("2026\\.2 · [0-9a-f]{8}");
        assertThat(page.fingerprint()).matches("2026\\.2\\+sha256:[0-9a-f]{64}");
        assertThat(page.route()).isEqualTo("报关单");
        assertThat(page.tradeMode()).isEqualTo("9710 跨境电子商务企业对企业直接出口");
        assertThat(page.history()).isEmpty();
        assertThat(page.tone()).isEqualTo("ok");
    }

    @Test
    void anEarlierRunSaysThatItIsHistory() {
        String report = ReportJson.compact(Golden.walnut().report());

        ReportPage page = ReportPage.of(Reported.of(report, 2, 5, List.of()), Language.EN);

        assertThat(page.history()).startsWith("History: this is run 2; the latest is run 5.");
    }

    @Test
    void anAcceptedDeclarationIsCancelledAndDeclaredAnew() {
        ReportedCase accepted = Reported.of(Golden.walnut()
                .withCell(DocumentKind.DECLARATION, "/packages", "1301")
                .in(DocumentKind.DECLARATION, DocumentState.ACCEPTED)
                .report());

        ReportChange change = ReportPage.of(accepted, Language.ZH)
                .findings()
                .getFirst()
                .changes()
                .getFirst();

        assertThat(change.act()).isEqualTo("撤销后重新申报");
        assertThat(change.document()).isEqualTo("申报单 第 1 版");
    }

    @Test
    void whatMustComeFirstIsSaid() {
        ReportedCase declared = Reported.of(Golden.silk()
                .withCell(DocumentKind.ORDER, "/seller/code", "91000000MA0WAQQT1J")
                .report());

        List<String> first = ReportPage.of(declared, Language.ZH).findings().stream()
                .flatMap(finding -> finding.changes().stream())
                .map(ReportChange::first)
                .toList();

        assertThat(first).contains("申报单撤销后重新申报");
    }

    @Test
    void aWaiverStandsAtItsFinding() {
        Waiver waiver = new Waiver(1, "海关已同意", "王芳", Instant.parse("2026-03-01T00:00:00Z"));
        String report = ReportJson.compact(Reported.withSlips(2));

        List<ReportFinding> findings = ReportPage.of(Reported.of(report, 1, 1, List.of(waiver)), Language.ZH)
                .findings();

        assertThat(findings.getFirst().waiver())
                .isEqualTo(new ReportFinding.WaiverLine("海关已同意", "批准人 王芳", "有效至 2026-03-01 08:00:00 北京时间"));
        assertThat(findings.getLast().waiver()).isNull();
    }

    @Test
    void spacesThatDifferAreSeen() {
        ReportedCase spaced = Reported.of(Golden.walnut()
                .withCell(DocumentKind.DECLARATION, "/orderNo", "WN-20260115-0001 ")
                .report());

        ReportFinding finding = ReportPage.of(spaced, Language.EN).findings().getFirst();

        assertThat(finding.declaration()).isEqualTo("WN-20260115-0001␣");
    }

    /** As reports of other versions have it. */
    @Test
    void namesThatThisVersionDoesNotKnowStandForThemselves() {
        ObjectNode report = Reported.tree(Reported.withSlips(1));
        report.put("verdict", "UNCLEAR").put("route", "PIGEON").put("ruleSet", "2031");
        report.withArray("evaluated").add("R99");
        report.withArray("skipped").addObject().put("rule", "R98").put("reason", "NO_TIME");
        ObjectNode finding = (ObjectNode) report.path("findings").path(0);
        finding.put("rule", "R97")
                .put("severity", "DIRE")
                .put("cause", "GREMLINS")
                .put("field", "wings.count");
        ((ObjectNode) finding.path("corrections").path(0)).put("kind", "PRAY").put("document", "LICENCE");
        finding.remove("consequences");
        finding.remove("tolerance");

        ReportPage page = ReportPage.of(Reported.of(report.toString(), 1, 1, List.of()), Language.EN);

        assertThat(page.verdict()).isEqualTo("UNCLEAR");
        assertThat(page.route()).isEqualTo("PIGEON");
        assertThat(page.ruleSet()).isEqualTo("2031");
        assertThat(page.evaluated()).endsWith(" · R99");
        assertThat(page.skipped()).contains(new ReportPage.Skipped("NO_TIME", "R98"));
        ReportFinding shown = page.findings().getFirst();
        assertThat(shown.title()).isEqualTo("R97");
        assertThat(shown.severity()).isEqualTo("DIRE");
        assertThat(shown.cause()).isEqualTo("GREMLINS");
        assertThat(shown.field()).isEqualTo("wings.count");
        assertThat(shown.changes().getFirst().act()).isEqualTo("PRAY");
        assertThat(shown.changes().getFirst().document()).isEqualTo("LICENCE, revision 1");
    }

    @Test
    void aLineThatIsAddedOrRemovedIsInWords() {
        ReportedCase missing = Reported.of(
                Golden.walnut().without(DocumentKind.DECLARATION, "/lines/1").report());

        List<ReportChange.Step> steps = ReportPage.of(missing, Language.EN).findings().stream()
                .flatMap(finding -> finding.changes().stream())
                .flatMap(change -> change.steps().stream())
                .toList();

        assertThat(steps).anySatisfy(step -> {
            assertThat(step.field()).isEqualTo("new row");
            assertThat(step.value()).contains("line number 2", "commodity code ", "unit price ");
        });
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyCauseHasWords(Cause cause) {
        assertWords(ReportWords.cause(cause.name()), cause);
    }

    @ParameterizedTest
    @EnumSource(SkipReason.class)
    void everySkipReasonHasWords(SkipReason reason) {
        assertWords(ReportWords.skipReason(reason.name()), reason);
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void everyRuleHasWords(RuleId rule) {
        assertWords(ReportWords.rule(rule.name()), rule);
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void everySeverityHasWords(Severity severity) {
        assertWords(ReportWords.severity(severity.name()), severity);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictHasWordsAndAdvice(Verdict verdict) {
        assertWords(ReportWords.verdict(verdict.name()), verdict);
        assertWords(ReportWords.advice(verdict.name()), verdict);
    }

    private static void assertWords(Text words, Enum<?> name) {
        assertThat(words.zh()).isNotBlank().isNotEqualTo(name.name()).containsPattern("\\p{IsHan}");
        assertThat(words.en()).isNotBlank().isNotEqualTo(name.name()).doesNotContainPattern("\\p{IsHan}");
    }
}
