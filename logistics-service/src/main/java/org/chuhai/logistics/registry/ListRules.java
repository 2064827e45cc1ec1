package org.chuhai.logistics.registry;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Sides;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.logistics.registry.RegistryFacts.CalledOff;
import org.chuhai.logistics.registry.RegistryFacts.DeclaredList;
import org.chuhai.logistics.registry.RegistryFacts.Numbered;
import org.chuhai.platform.language.Text;

/** What a list of the case may declare, and what stays as it was once customs has it (V07, K07, K08, K09). */
final class ListRules {

    private final RegistryFacts facts;
    private final Profile profile;
    private final RegistryFindings findings;

    ListRules(RegistryFacts facts, Profile profile, RegistryFindings findings) {
        this.facts = facts;
        this.profile = profile;
        this.findings = findings;
    }

    void judge() {
        changeAfterDeclaration();
        oneList();
        allDeclared();
    }

    private void changeAfterDeclaration() {
        DeclaredList list = facts.list();
        if (findings.isOff(RuleId.V07)) {
            return;
        }
        if (list == null || !list.isWithCustoms()) {
            findings.skipped(RuleId.V07, list == null ? SkipReason.NOT_A_LIST : SkipReason.NOT_DECLARED);
            return;
        }
        findings.evaluated(RuleId.V07);
        facts.documents()
                .forEach(document -> new TreeMap<>(document.changed())
                        .forEach((member, now) -> changed(document, member, now, list)));
        facts.calledOff().forEach(document -> calledOff(document, list));
    }

    /** By the declaration, which is all that still names it. */
    private void calledOff(CalledOff document, DeclaredList list) {
        String member = numberOf(document.kind());
        Text kind = document.kind().label();
        findings.add(
                RuleId.V07,
                Severity.BLOCK,
                member,
                Sides.NONE.with(DocumentKind.DECLARATION, document.number()),
                document.isFurther() ? Sides.NONE : Sides.NONE.with(DocumentKind.DECLARATION, "/" + member),
                Sides.NONE,
                new Text(
                        kind.zh() + " " + document.number() + " 在清单 " + list.number() + " 申报之后被取消：须先撤回或撤销清单",
                        kind.en() + " " + document.number() + " was called off after list " + list.number()
                                + " had been declared: the list must be withdrawn or cancelled first"));
    }

    private static String numberOf(DocumentKind kind) {
        return kind == DocumentKind.ORDER ? "orderNo" : "waybillNo";
    }

    /** With what it says now: who answers for one change does not answer for the next. */
    private void changed(Numbered document, String member, String now, DeclaredList list) {
        Text name = named(document, member);
        findings.found(
                RuleId.V07,
                Severity.BLOCK,
                member,
                document,
                document.kind(),
                now.isEmpty() ? null : now,
                new Text(
                        name.zh() + "在清单 " + list.number() + " 申报之后被更改：须先撤回或撤销清单",
                        name.en() + " was changed after list " + list.number()
                                + " had been declared: the list must be withdrawn or cancelled first"));
    }

    /** What customs has already is submitted anew (K08); what nobody has sent is there twice (K07). */
    private void oneList() {
        boolean twice = !findings.isOff(RuleId.K07);
        boolean again = !findings.isOff(RuleId.K08);
        if (facts.list() == null || facts.documents().findAny().isEmpty()) {
            SkipReason reason = facts.list() == null ? SkipReason.NOT_A_LIST : SkipReason.NO_ORDER;
            Stream.of(RuleId.K07, RuleId.K08)
                    .filter(rule -> rule == RuleId.K07 ? twice : again)
                    .forEach(rule -> findings.skipped(rule, reason));
            return;
        }
        if (twice) {
            findings.evaluated(RuleId.K07);
            facts.documents().forEach(document -> duplicates(document, RuleId.K07, document.earlierLists()));
        }
        if (again) {
            findings.evaluated(RuleId.K08);
            facts.documents().forEach(document -> duplicates(document, RuleId.K08, document.declaredLists()));
        }
    }

    private void duplicates(Numbered document, RuleId rule, List<DeclaredList> others) {
        boolean inParts =
                document.kind() == DocumentKind.ORDER && profile.allows(Allowance.SEVERAL_DECLARATIONS, Route.LIST);
        if (others.isEmpty() || inParts) {
            return;
        }
        String which = others.getFirst().number();
        Text kind = document.kind().label();
        findings.found(
                rule,
                Severity.BLOCK,
                numberOf(document.kind()),
                document,
                DocumentKind.DECLARATION,
                document.number(),
                rule == RuleId.K08
                        ? new Text(
                                kind.zh() + " " + document.number() + " 已由清单 " + which + " 申报；该清单被退回、撤回或撤销之前不得再次申报",
                                kind.en() + " " + document.number() + " was declared by list " + which
                                        + "; it is declared anew only after that was returned, withdrawn or cancelled")
                        : new Text(
                                kind.zh() + " " + document.number() + " 同时列入先前的清单 " + which + "：一份清单对应一个订单和一份运单",
                                kind.en() + " " + document.number() + " stands in list " + which
                                        + " too, which was filed before: one list has one order and one waybill"));
    }

    /** Customs matches the three when all of them were sent (K09); in which order does not matter. */
    private void allDeclared() {
        DeclaredList list = facts.list();
        if (findings.isOff(RuleId.K09)) {
            return;
        }
        if (list == null || !list.isWithCustoms()) {
            findings.skipped(RuleId.K09, list == null ? SkipReason.NOT_A_LIST : SkipReason.NOT_DECLARED);
            return;
        }
        if (facts.documents().findAny().isPresent()) {
            findings.evaluated(RuleId.K09);
        }
        if (facts.orders().isEmpty()) {
            findings.skipped(RuleId.K09, SkipReason.NO_ORDER);
        }
        if (facts.waybills().isEmpty()) {
            findings.skipped(RuleId.K09, SkipReason.NO_WAYBILL);
        }
        facts.documents()
                .filter(document -> document.state() == DocumentState.DRAFT)
                .forEach(document -> notDeclared(document, list));
    }

    private void notDeclared(Numbered document, DeclaredList list) {
        Text kind = document.kind().label();
        findings.found(
                RuleId.K09,
                Severity.BLOCK,
                numberOf(document.kind()),
                document,
                document.kind(),
                document.number(),
                new Text(
                        "清单 " + list.number() + " 已申报，" + kind.zh() + " " + document.number() + " 尚未申报：三单齐备后海关才能比对",
                        "list " + list.number() + " was declared, " + kind.en() + " " + document.number()
                                + " was not: customs matches the three once it has all of them"));
    }

    /** A member by its name, and by the document's number as well where there are several. */
    private Text named(Numbered document, String member) {
        Text name = Wording.field(document.kind(), member);
        return facts.areSeveral(document.kind())
                ? new Text(name.zh() + "（" + document.number() + "）", name.en() + " (" + document.number() + ")")
                : name;
    }
}
