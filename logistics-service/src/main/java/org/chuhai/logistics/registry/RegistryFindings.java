package org.chuhai.logistics.registry;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Sides;
import org.chuhai.logistics.reconciliation.Skip;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.logistics.registry.RegistryFacts.Numbered;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** What the rules of the registry have found so far, and which of them have judged. */
final class RegistryFindings {

    private final RegistryFacts facts;
    private final Profile profile;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleId> evaluated = new ArrayList<>();
    private final List<Skip> skipped = new ArrayList<>();

    RegistryFindings(RegistryFacts facts, Profile profile) {
        this.facts = facts;
        this.profile = profile;
    }

    RegistryRules.Outcome outcome() {
        return new RegistryRules.Outcome(findings, evaluated, skipped);
    }

    void evaluated(RuleId rule) {
        evaluated.add(rule);
    }

    void skipped(RuleId rule, SkipReason reason) {
        skipped.add(new Skip(rule, reason));
    }

    /** Switched off, and said so. */
    boolean isOff(RuleId rule) {
        if (profile.off().contains(rule)) {
            skipped.add(new Skip(rule, SkipReason.OFF_IN_PROFILE));
            return true;
        }
        return false;
    }

    /** About an order or waybill, with the value that this document has. */
    void found(
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
        add(
                rule,
                severity,
                member,
                values,
                isElsewhere ? Sides.NONE : Sides.NONE.with(document, "/" + member),
                facts.areSeveral(about.kind()) ? Sides.NONE.with(about.kind(), about.number()) : Sides.NONE,
                text);
    }

    /** BLOCK stands for whatever the rule weighs by the profile; what weighs less by nature stays as it is. */
    void add(RuleId rule, Severity severity, String member, Sides values, Sides pointers, Sides documents, Text text) {
        findings.add(new Finding(
                rule,
                List.of(),
                severity == Severity.BLOCK ? profile.severity(rule) : severity,
                member,
                null,
                values,
                values,
                pointers,
                documents,
                null,
                null,
                Cause.UNKNOWN,
                Wording.sentence(text),
                List.of(),
                List.of()));
    }
}
