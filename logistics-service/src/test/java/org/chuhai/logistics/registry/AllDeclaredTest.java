package org.chuhai.logistics.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.registry.SampleNumbers.in;
import static org.chuhai.logistics.registry.SampleNumbers.order;
import static org.chuhai.logistics.registry.SampleNumbers.waybill;

import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Skip;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.registry.RegistryFacts.DeclaredList;
import org.chuhai.logistics.registry.RegistryRules.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Customs matches order, waybill and list when it has all three (K09). */
class AllDeclaredTest {

    @ParameterizedTest
    @EnumSource(
            value = DocumentState.class,
            names = {"DECLARED", "ACCEPTED"})
    void aDeclaredListWaitsForAnOrderThatNobodyHasSent(DocumentState list) {
        Outcome outcome = judge(list, DocumentState.DRAFT, DocumentState.ACCEPTED);

        assertThat(outcome.evaluated()).contains(RuleId.K09);
        assertThat(outcome.findings()).hasSize(1);
        Finding found = outcome.findings().getFirst();
        assertThat(found.rule()).isEqualTo(RuleId.K09);
        assertThat(found.severity()).isEqualTo(Severity.WARN);
        assertThat(found.pointers().order()).isEqualTo("/orderNo");
        assertThat(found.text().en()).contains("L-1 was declared, order O-1 was not");
        assertThat(found.text().zh()).contains("三单");
    }

    @Test
    void ofThreeThatAreDeclaredThereIsNothingToSay() {
        Outcome outcome = judge(DocumentState.DECLARED, DocumentState.DECLARED, DocumentState.ACCEPTED);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.evaluated()).contains(RuleId.K09);
        assertThat(outcome.skipped()).isEmpty();
    }

    @Test
    void aListThatNobodyHasSentWaitsForNothing() {
        Outcome outcome = judge(DocumentState.DRAFT, DocumentState.DRAFT, DocumentState.DRAFT);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.skipped()).contains(new Skip(RuleId.K09, SkipReason.NOT_DECLARED));
    }

    @Test
    void whatIsMissingIsNotJudged() {
        Outcome outcome = judge(new RegistryFacts(
                List.of(order(List.of())), List.of(), new DeclaredList("L-1", DocumentState.DECLARED), List.of()));

        assertThat(outcome.evaluated()).contains(RuleId.K09);
        assertThat(outcome.skipped()).contains(new Skip(RuleId.K09, SkipReason.NO_WAYBILL));
    }

    private static Outcome judge(DocumentState list, DocumentState order, DocumentState waybill) {
        return judge(new RegistryFacts(
                List.of(in(order, order(List.of()))),
                List.of(in(waybill, waybill(List.of()))),
                new DeclaredList("L-1", list),
                List.of()));
    }

    private static Outcome judge(RegistryFacts facts) {
        return RegistryRules.judge(facts, Profile.EXACT);
    }
}
