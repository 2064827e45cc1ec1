package org.chuhai.logistics.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.registry.SampleNumbers.FILED;
import static org.chuhai.logistics.registry.SampleNumbers.changedWaybill;
import static org.chuhai.logistics.registry.SampleNumbers.nameless;
import static org.chuhai.logistics.registry.SampleNumbers.order;
import static org.chuhai.logistics.registry.SampleNumbers.waybill;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Skip;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.registry.RegistryFacts.CalledOff;
import org.chuhai.logistics.registry.RegistryFacts.DeclaredList;
import org.chuhai.logistics.registry.RegistryFacts.Numbered;
import org.chuhai.logistics.registry.RegistryRules.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegistryRulesTest {

    @Test
    void aNumberThatNobodyTookBeforeIsFine() {
        Outcome outcome = judge(facts(order(List.of()), waybill(List.of()), null));

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.evaluated()).containsExactly(RuleId.V05, RuleId.V06);
        assertThat(outcome.skipped())
                .containsExactly(
                        new Skip(RuleId.V07, SkipReason.NOT_A_LIST),
                        new Skip(RuleId.K07, SkipReason.NOT_A_LIST),
                        new Skip(RuleId.K08, SkipReason.NOT_A_LIST),
                        new Skip(RuleId.K09, SkipReason.NOT_A_LIST));
    }

    @Test
    void anOrderNumberThatIsTakenBlocksTheLaterOrder() {
        Finding found = only(facts(order(List.of(FILED.minusSeconds(1))), null, null));

        assertThat(found.rule()).isEqualTo(RuleId.V05);
        assertThat(found.severity()).isEqualTo(Severity.BLOCK);
        assertThat(found.text().en()).contains("\"O-1\" is taken");
        assertThat(found.text().zh()).contains("占用");
    }

    /** Six months before 31 August is 28 February: to the second. */
    @ParameterizedTest
    @CsvSource({"2026-02-28T10:00:01Z, BLOCK", "2026-02-28T10:00:00Z, INFO", "2025-01-01T00:00:00Z, INFO"})
    void aWaybillNumberIsFreeAgainAfterSixMonths(Instant before, Severity severity) {
        Finding found = only(facts(null, waybill(List.of(before)), null));

        assertThat(found.rule()).isEqualTo(RuleId.V06);
        assertThat(found.severity()).isEqualTo(severity);
    }

    @Test
    void aFirmWithoutACodeTellsNobodyApart() {
        assertThat(judge(facts(nameless(), null, null)).skipped())
                .contains(new Skip(RuleId.V05, SkipReason.NO_FIRM_CODE), new Skip(RuleId.V06, SkipReason.NO_WAYBILL));
    }

    /** What was judged of the others is no word about the one that was not. */
    @Test
    void oneOfTwoFirmsWithoutACodeIsToldToo() {
        Outcome outcome = judge(new RegistryFacts(
                List.of(order(List.of(FILED.minusSeconds(1))), nameless()), List.of(), null, List.of()));

        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly(RuleId.V05);
        assertThat(outcome.evaluated()).contains(RuleId.V05);
        assertThat(outcome.skipped()).contains(new Skip(RuleId.V05, SkipReason.NO_FIRM_CODE));
    }

    @Test
    void anOrderHasOneList() {
        DeclaredList other = new DeclaredList("L-0", DocumentState.DRAFT);

        Finding found = only(listed(order(List.of(other), List.of()), DocumentState.DRAFT));

        assertThat(found.rule()).isEqualTo(RuleId.K07);
        assertThat(found.values().declaration()).isEqualTo("O-1");
        assertThat(found.text().en()).contains("L-0");
    }

    @Test
    void whatCustomsHasIsNotSentAgain() {
        DeclaredList other = new DeclaredList("L-0", DocumentState.ACCEPTED);

        Finding found = only(listed(order(List.of(), List.of(other)), DocumentState.DRAFT));

        assertThat(found.rule()).isEqualTo(RuleId.K08);
        assertThat(found.values().declaration()).isEqualTo("O-1");
        assertThat(found.text().en()).contains("L-0");
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentState.class,
            names = {"DECLARED", "ACCEPTED"})
    void whatChangedAfterItsListWasDeclaredIsNamed(DocumentState state) {
        Outcome outcome = judge(listed(changedWaybill(Map.of("packages", "12", "freight", "300")), state));

        assertThat(outcome.findings())
                .allMatch(finding -> finding.rule() == RuleId.V07 && finding.severity() == Severity.BLOCK)
                .extracting(finding -> finding.field() + " " + finding.values().waybill())
                .containsExactly("freight 300", "packages 12");
    }

    /** Nothing is left to show of it. */
    @Test
    void whatIsGoneIsAChangeWithoutAValue() {
        Finding found = only(listed(changedWaybill(Map.of("freight", "")), DocumentState.DECLARED));

        assertThat(found.values().waybill()).isNull();
        assertThat(found.pointers().waybill()).isEqualTo("/freight");
    }

    @Test
    void whatChangedIsCalledWhatPeopleCallIt() {
        RegistryFacts facts =
                listed(changedWaybill(Map.of("goodsInfo", "核桃", "freight", "300")), DocumentState.DECLARED);

        List<Finding> found = judge(facts).findings();

        assertThat(found.getFirst().text().zh()).startsWith("运单的运费在清单 ");
        assertThat(found.getFirst().text().en()).startsWith("Freight of the waybill was changed after list ");
        assertThat(found.getLast().text().zh()).startsWith("运单货物信息在清单 ");
        assertThat(found.getLast().text().en()).startsWith("Goods of the waybill was changed after list ");
    }

    @Test
    void whatWasCalledOffAfterItsListWasDeclaredIsNamed() {
        RegistryFacts facts = new RegistryFacts(
                List.of(),
                List.of(),
                new DeclaredList("L-1", DocumentState.ACCEPTED),
                List.of(new CalledOff(DocumentKind.ORDER, "O-1", false)));

        Finding found = only(facts);

        assertThat(found.rule()).isEqualTo(RuleId.V07);
        assertThat(found.severity()).isEqualTo(Severity.BLOCK);
        assertThat(found.pointers().declaration()).isEqualTo("/orderNo");
        assertThat(found.text().en()).contains("O-1 was called off after list L-1");
    }

    @Test
    void theProfileSwitchesOffAndSoftens() {
        Profile profile = new Profile("mild", Set.of(RuleId.V05), Map.of(RuleId.V06, Severity.WARN), Map.of());

        Outcome outcome = RegistryRules.judge(facts(order(List.of(FILED)), waybill(List.of(FILED)), null), profile);

        assertThat(outcome.findings()).extracting(Finding::severity).containsExactly(Severity.WARN);
        assertThat(outcome.skipped()).contains(new Skip(RuleId.V05, SkipReason.OFF_IN_PROFILE));
    }

    @Test
    void everyRuleIsNamedWhateverThereIs() {
        for (RegistryFacts facts : List.of(
                RegistryFacts.NONE,
                facts(order(List.of(FILED)), null, null),
                listed(order(List.of()), DocumentState.DECLARED))) {
            Outcome outcome = judge(facts);

            assertThat(RuleId.values())
                    .filteredOn(RuleId::needsRegistry)
                    .allMatch(rule -> outcome.evaluated().contains(rule)
                            || outcome.skipped().stream().anyMatch(skip -> skip.rule() == rule));
        }
    }

    @Test
    void eachOfSeveralOrdersIsJudgedAndNamed() {
        Numbered further = new Numbered(
                DocumentKind.ORDER,
                "O-2",
                DocumentState.DECLARED,
                true,
                true,
                FILED,
                List.of(FILED.minusSeconds(1)),
                List.of(new DeclaredList("L-0", DocumentState.DRAFT)),
                List.of(),
                Map.of("freight", "300"));
        DeclaredList list = new DeclaredList("L-1", DocumentState.DECLARED);

        Outcome outcome = judge(new RegistryFacts(List.of(order(List.of()), further), List.of(), list, List.of()));

        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly(RuleId.V05, RuleId.V07, RuleId.K07);
        assertThat(outcome.findings()).allSatisfy(found -> {
            assertThat(found.documents().order()).isEqualTo("O-2");
            assertThat(found.pointers().declaration()).isNull();
        });
        assertThat(outcome.findings().get(1).text().en()).contains("order (O-2) was changed");
    }

    private static RegistryFacts facts(
            @Nullable Numbered order, @Nullable Numbered waybill, @Nullable DeclaredList list) {
        return new RegistryFacts(
                Stream.ofNullable(order).toList(), Stream.ofNullable(waybill).toList(), list, List.of());
    }

    private static Outcome judge(RegistryFacts facts) {
        return RegistryRules.judge(facts, Profile.EXACT);
    }

    private static Finding only(RegistryFacts facts) {
        assertThat(judge(facts).findings()).hasSize(1);
        return judge(facts).findings().getFirst();
    }

    private static RegistryFacts listed(Numbered document, DocumentState list) {
        return document.kind() == DocumentKind.ORDER
                ? facts(document, null, new DeclaredList("L-1", list))
                : facts(null, document, new DeclaredList("L-1", list));
    }
}
