package org.chuhai.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chuhai.local.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

    private static final Path MIXED = Run.SAMPLES.resolve("stream/mixed.ndjson");

    @ParameterizedTest
    @CsvSource({
        "walnut-form, 0, MATCHED, '', ''",
        "silk-list, 0, MATCHED, '', ''",
        "faulty/seller-by-customs-code-only, 0, MATCHED, '', ''",
        "faulty/space-behind-order-number, 0, MATCHED, R01, WHITESPACE_OR_WIDTH",
        "faulty/price-digits-transposed, 1, DISCREPANT, R10, TRANSPOSED_DIGITS",
        "faulty/packages-one-too-many, 1, DISCREPANT, R16, UNKNOWN",
        "faulty/gross-weight-digits-transposed, 1, DISCREPANT, R17, TRANSPOSED_DIGITS",
        "faulty/tonnes-instead-of-kilograms, 1, DISCREPANT, R09, UNIT_MIXUP",
        "faulty/line-missing, 1, DISCREPANT, R06, MISSING_LINE",
        "faulty/lines-swapped, 1, DISCREPANT, R06, SWAPPED_LINES",
        "faulty/seller-check-digit-wrong, 1, DISCREPANT, R03, WRONG_CHECK_DIGIT",
        "faulty/waybill-of-another-seller, 1, DISCREPANT, R03, UNKNOWN",
        "faulty/euro-instead-of-dollar, 1, DISCREPANT, R12, CURRENCY_MIXUP",
        "faulty/net-weight-above-gross, 1, DISCREPANT, R18, UNKNOWN",
        "faulty/story, 1, DISCREPANT, R10 R16, TRANSPOSED_DIGITS UNKNOWN",
        "faulty/story-by-decmessage, 1, DISCREPANT, R10 R16, TRANSPOSED_DIGITS UNKNOWN",
        "faulty/walnuts-by-list, 1, DISCREPANT, R26, UNKNOWN",
    })
    void everySampleHasItsVerdict(String sample, int status, String verdict, String rules, String causes) {
        List<Path> files = Run.files(sample);

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2), "--json");

        JsonNode report = run.json();
        assertThat(run.status()).isEqualTo(status);
        assertThat(report.path("verdict").asText()).isEqualTo(verdict);
        assertThat(distinct(report.path("findings"), "rule")).isEqualTo(rules);
        assertThat(distinct(report.path("findings"), "cause")).isEqualTo(causes);
        assertThat(run.err()).isEmpty();
    }

    private static String distinct(JsonNode findings, String member) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.path(member).asText())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @Test
    void fieldsBeyondTheirLimitsAreAllNamedAndNothingIsJudged() {
        List<Path> files = Run.files("faulty/fields-beyond-limits");

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(line).contains("order-ceb303.xml: /CEB303Message/Order[1]/OrderHead/", "(", ")"))
                .anySatisfy(line -> assertThat(line).contains("goodsValue", "5.6e2", "NOT_A_DECIMAL"))
                .anySatisfy(line -> assertThat(line).contains("ebpName", "REQUIRED"));
    }

    @Test
    void refusedFieldsAreJsonWhereJsonIsAskedFor() {
        List<Path> files = Run.files("faulty/fields-beyond-limits");

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2), "--json");

        JsonNode problem = run.json().path("problems").path(0);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().path("problems")).hasSize(3);
        assertThat(problem.properties().stream().map(Map.Entry::getKey))
                .containsExactly("file", "line", "where", "rule", "text");
        assertThat(problem.path("text").path("zh").asText()).isNotBlank();
        assertThat(problem.path("text").path("en").asText()).isNotBlank();
    }

    @Test
    void theTransposedPriceIsToldAsADeclarantWouldTellIt() {
        List<Path> files = Run.files("faulty/price-digits-transposed");

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2));

        assertThat(run.out())
                .contains("Order WN-20260115-0001 · waybill KH2601150001 · declared by form · trade mode")
                .contains("✗ DISCREPANT: 1 finding")
                .contains("rule   line  field       order  declaration  difference  cause")
                .containsPattern("✗.R10  2     unit price  6\\.80   6\\.08         -0\\.72")
                .contains("→ In the declaration change line 2 unit price from 6.08 to 6.80.")
                .contains("R25: a time to compare with is missing");
    }

    @Test
    void theSameIsToldInChinese() {
        List<Path> files = Run.files("faulty/price-digits-transposed");

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2), "--lang", "zh");

        assertThat(run.out())
                .contains("订单 WN-20260115-0001 · 运单 KH2601150001 · 报关单 · 监管方式 9710")
                .contains("✗ 不一致（DISCREPANT）：1 项发现")
                .contains("规则   项  字段  订单  运单  申报单  差额   原因")
                .containsPattern("✗.R10  2   单价  6\\.80  –     6\\.08    -0\\.72  相邻数字颠倒")
                .contains("→ 在申报单中将第 2 项单价由 6.08 改为 6.80。")
                .contains("未判断：");
    }

    @Test
    void aSentDeclarationIsCorrectedByAChangeMessage() {
        List<Path> files = Run.files("faulty/euro-instead-of-dollar");

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2));

        assertThat(run.out())
                .contains("→ Send a change message (appType 2) for the declaration: change line 1")
                .contains("currency from 300 to 502");
    }

    @Test
    void whatMustHappenFirstIsSaidFirst() {
        List<Path> files = Run.files("faulty/waybill-of-another-seller");

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2));

        assertThat(run.out()).contains("→ First cancel the declaration (CEB605). Then send a change message");
    }

    @Test
    void aMissingLineIsDescribedAsItIsToBeAdded() {
        List<Path> files = Run.files("faulty/line-missing");

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2));

        assertThat(run.out())
                .contains("What follows from it: goods value (R11)")
                .contains("→ In the declaration add line 2: WAL-KERNEL-LH 干核桃仁");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noLineIsWiderThanTheTerminal(String language) {
        Run run = Run.of("reconcile", Run.SAMPLES.resolve("faulty"), "--lang", language);

        assertThat(run.out().lines().filter(line -> !line.matches("[✗✓…!≈].*")))
                .allSatisfy(line -> assertThat(org.chuhai.local.terminal.Display.width(line))
                        .isLessThanOrEqualTo(80));
    }

    @Test
    void eachFolderBelowAFolderIsAScopeOfItsOwn() {
        Run run = Run.of("reconcile", Run.SAMPLES.resolve("faulty"), "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines().stream()
                        .filter(line -> line.at("/case/orderNo").isTextual())
                        .map(line -> line.path("case").path("scope").asText()))
                .containsExactlyInAnyOrder(
                        Stream.of(Run.SAMPLES.resolve("faulty").toFile().list()).toArray(String[]::new));
    }

    @Test
    void aFolderWithOneCleanCaseIsToldInFull() {
        Run run = Run.of("reconcile", Run.SAMPLES.resolve("silk-list"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("✓ MATCHED: no finding", "R08: the order has no commodity codes");
    }

    @Test
    void theMixedStreamIsJoinedByItsKeys() {
        Run run = Run.of("reconcile", MIXED, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines().stream()
                        .map(line -> line.path("case").path("orderNo").asText("–") + " "
                                + line.path("case").path("waybillNo").asText("–") + " "
                                + line.path("report").path("verdict").asText()))
                .containsExactly(
                        "– KH2601160107 WAITING",
                        "WN-20260116-0101 KH2601160101 MATCHED",
                        "WN-20260116-0102 KH2601160102 DISCREPANT",
                        "WN-20260116-0103 KH2601160103 DISCREPANT",
                        "WN-20260116-0104 KH2601160104 MATCHED",
                        "WN-20260116-0105 KH2601160105 DISCREPANT",
                        "WN-20260116-0106 KH2601160106 DISCREPANT",
                        "WN-20260116-0107 – WAITING",
                        "WN-20260116-0108 KH2601160108 WAITING");
    }

    @Test
    void manyCasesEndWithASummary() {
        Run run = Run.of("reconcile", MIXED);

        assertThat(run.out())
                .contains("✓ WN-20260116-0101       KH2601160101       matched\n")
                .contains("… WN-20260116-0107       –                  waiting for documents: waybill, declaration\n")
                .contains("9 cases\n        3  waiting for documents\n        4  discrepant\n        2  matched\n")
                .contains("        1  R10 price and total\n")
                .contains("        3  two neighbouring digits are swapped\n");
    }
}
