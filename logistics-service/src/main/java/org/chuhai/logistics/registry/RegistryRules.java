package org.chuhai.logistics.registry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Sides;
import org.chuhai.logistics.reconciliation.Skip;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.logistics.registry.RegistryFacts.DeclaredList;
import org.chuhai.logistics.registry.RegistryFacts.Numbered;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The rules of customs that three documents alone cannot break: they ask what else is filed, and what was before. Values in,
 * findings out; no database, no clock.
 */
public final class RegistryRules {

    /** Within which a carrier does not give a number twice (V06). */
    private static final int MONTHS_OF_A_WAYBILL = 6;

    private final RegistryFacts facts;
    private final Profile profile;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleId> evaluated = new ArrayList<>();
    private final List<Skip> skipped = new ArrayList<>();

    private RegistryRules(RegistryFacts facts, Profile profile) {
        this.facts = facts;
        this.profile = profile;
    }

    /** Of all rules of the registry, in their order. */
    public record Outcome(List<Finding> findings, List<RuleId> evaluated, List<Skip> skipped) {

        public Outcome {
            findings = List.copyOf(findings);
            evaluated = List.copyOf(evaluated);
            skipped = List.copyOf(skipped);
        }
    }

    public static Outcome judge(RegistryFacts facts, Profile profile) {
        RegistryRules rules = new RegistryRules(facts, profile);
        rules.taken(RuleId.V05, facts.orders(), SkipReason.NO_ORDER).forEach(rules::orderNumber);
        rules.taken(RuleId.V06, facts.waybills(), SkipReason.NO_WAYBILL).forEach(rules::waybillNumber);
        rules.changeAfterDeclaration();
        rules.oneList();
        return new Outcome(rules.findings, rules.evaluated, rules.skipped);
    }

    private void orderNumber(Numbered order) {
        found(
                RuleId.V05,
                Severity.BLOCK,
                "orderNo",
                order,
                DocumentKind.ORDER,
                order.number(),
                new Text(
                        "订单号“" + order.number() + "”在同一平台上已被另一订单先行占用",
                        "order number \"" + order.number() + "\" is taken on its platform by another order"));
    }

    private void waybillNumber(Numbered waybill) {
        Instant half = waybill.since()
                .atOffset(ZoneOffset.UTC)
                .minusMonths(MONTHS_OF_A_WAYBILL)
                .toInstant();
        boolean young = waybill.before().stream().anyMatch(since -> since.isAfter(half));
        found(
                RuleId.V06,
                young ? Severity.BLOCK : Severity.INFO,
                "waybillNo",
                waybill,
                DocumentKind.WAYBILL,
                waybill.number(),
                young
                        ? new Text(
                                "运单号“" + waybill.number() + "”在六个月内已被同一物流企业的另一运单使用",
                                "waybill number \"" + waybill.number()
                                        + "\" was used for another waybill of the same carrier less than six months before")
                        : new Text(
                                "运单号“" + waybill.number() + "”六个月前曾被同一物流企业使用，可以再次使用",
                                "waybill number \"" + waybill.number()
                                        + "\" was used by the same carrier more than six months before, and may be used again"));
    }

    private void changeAfterDeclaration() {
        DeclaredList list = facts.list();
        if (isOff(RuleId.V07)) {
            return;
        }
        if (list == null || !list.isWithCustoms()) {
            skipped.add(new Skip(RuleId.V07, list == null ? SkipReason.NOT_A_LIST : SkipReason.NOT_DECLARED));
            return;
        }
        evaluated.add(RuleId.V07);
        facts.documents()
                .forEach(document ->
                        document.changed().stream().sorted().forEach(member -> changed(document, member, list)));
    }

    private void changed(Numbered document, String member, DeclaredList list) {
        Text name = named(document, member);
        found(
                RuleId.V07,
                Severity.BLOCK,
                member,
                document,
                document.kind(),
                null,
                new Text(
                        name.zh() + "在清单 " + list.number() + " 申报之后被更改：须先撤回或撤销清单",
                        name.en() + " was changed after list " + list.number()
                                + " had been declared: the list must be withdrawn or cancelled first"));
    }

    /** What customs has already is submitted anew (K08); what nobody has sent is there twice (K07). */
    private void oneList() {
        boolean twice = !isOff(RuleId.K07);
        boolean again = !isOff(RuleId.K08);
        if (facts.list() == null || facts.documents().findAny().isEmpty()) {
            SkipReason reason = facts.list() == null ? SkipReason.NOT_A_LIST : SkipReason.NO_ORDER;
            Stream.of(RuleId.K07, RuleId.K08)
                    .filter(rule -> rule == RuleId.K07 ? twice : again)
                    .forEach(rule -> skipped.add(new Skip(rule, reason)));
            return;
        }
        if (twice) {
            evaluated.add(RuleId.K07);
            facts.documents().forEach(document -> duplicates(document, RuleId.K07, document.earlierLists()));
        }
        if (again) {
            evaluated.add(RuleId.K08);
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
        found(
                rule,
                Severity.BLOCK,
                document.kind() == DocumentKind.ORDER ? "orderNo" : "waybillNo",
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

    /** Those whose number somebody took before; nobody knows whose number it is where the firm has no code. */
    private List<Numbered> taken(RuleId rule, List<Numbered> documents, SkipReason missing) {
        if (isOff(rule)) {
            return List.of();
        }
        if (documents.stream().noneMatch(Numbered::hasFirm)) {
            skipped.add(new Skip(rule, documents.isEmpty() ? missing : SkipReason.NO_FIRM_CODE));
            return List.of();
        }
        evaluated.add(rule);
        return documents.stream()
                .filter(document -> document.hasFirm() && !document.before().isEmpty())
                .toList();
    }

    /** A member by its name, and by the document's number as well where there are several. */
    private Text named(Numbered document, String member) {
        Text name = Wording.field(document.kind(), member);
        return facts.areSeveral(document.kind())
                ? new Text(name.zh() + "（" + document.number() + "）", name.en() + " (" + document.number() + ")")
                : name;
    }

    private boolean isOff(RuleId rule) {
        if (profile.off().contains(rule)) {
            skipped.add(new Skip(rule, SkipReason.OFF_IN_PROFILE));
            return true;
        }
        return false;
    }

    /** About an order or waybill, with the value that this document has. */
    private void found(
            RuleId rule,
            Severity severity,
            String member,
            Numbered about,
            DocumentKind document,
            @Nullable String value,
            Text text) {
        Sides values = Sides.NONE.with(document, value);
        // The declaration names further ones elsewhere, or not at all.
        boolean isElsewhere = document == DocumentKind.DECLARATION && about.isFurther();
        findings.add(new Finding(
                rule,
                List.of(),
                severity == Severity.BLOCK ? profile.severity(rule) : severity,
                member,
                null,
                values,
                values,
                isElsewhere ? Sides.NONE : Sides.NONE.with(document, "/" + member),
                facts.areSeveral(about.kind()) ? Sides.NONE.with(about.kind(), about.number()) : Sides.NONE,
                null,
                null,
                Cause.UNKNOWN,
                Wording.sentence(text),
                List.of(),
                List.of()));
    }
}
