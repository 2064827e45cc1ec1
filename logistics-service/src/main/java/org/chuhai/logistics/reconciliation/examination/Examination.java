package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Skip;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.jspecify.annotations.Nullable;

/** One set of documents on the table while the rules look at it, and what they noted so far. */
public final class Examination {

    /** By rule, line and field. */
    public static final Comparator<Finding> REPORT_ORDER = Comparator.comparing(Finding::rule)
            .thenComparing(Finding::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::field)
            .thenComparing(finding -> finding.text().en());

    /** A number of the head that a finding corrects. */
    public record Corrected(BigDecimal value, FindingDraft by) {}

    private final ThreeDocuments documents;
    private final ReferenceData reference;
    private final @Nullable Order order;
    private final @Nullable Waybill waybill;
    private final @Nullable Declaration declaration;
    private final List<FindingDraft> drafts = new ArrayList<>();
    private final Map<RuleId, Set<SkipReason>> skips = new EnumMap<>(RuleId.class);
    private final Set<RuleId> evaluated = EnumSet.noneOf(RuleId.class);
    private final Weights weights = new Weights();
    private final boolean beyondLimits;
    private @Nullable LinePairing pairing;
    private @Nullable Seats seats;
    private @Nullable Corrected grossWeight;

    public Examination(ThreeDocuments documents, ReferenceData reference) {
        this.documents = documents;
        this.reference = reference;
        order = documents.order() == null ? null : documents.order().document();
        waybill = documents.waybill() == null ? null : documents.waybill().document();
        declaration =
                documents.declaration() == null ? null : documents.declaration().document();
        beyondLimits = Extremes.in(order, waybill, declaration);
    }

    public @Nullable Order order() {
        return order;
    }

    public @Nullable Waybill waybill() {
        return waybill;
    }

    public @Nullable Declaration declaration() {
        return declaration;
    }

    public ReferenceData reference() {
        return reference;
    }

    /** The lines of order and declaration brought together; nothing is paired while one of them is missing. */
    public LinePairing lines() {
        if (pairing == null) {
            pairing = LinePairing.of(order, declaration, reference.codeTables());
        }
        return pairing;
    }

    public Seats seats() {
        if (seats == null) {
            seats = new Seats(order, waybill, declaration);
        }
        return seats;
    }

    /** Notes a finding; its severity is the profile's for the rule until the rule says otherwise. */
    public FindingDraft find(RuleId rule, String field, @Nullable Integer line) {
        FindingDraft draft =
                new FindingDraft(rule, field, line).severity(reference.profile().severity(rule));
        drafts.add(draft);
        return draft;
    }

    public Weights weights() {
        return weights;
    }

    /** The gross weight after correction; null while nothing was found wrong with it. */
    public @Nullable Corrected grossWeight() {
        return grossWeight;
    }

    public void grossWeightCorrected(BigDecimal right, FindingDraft by) {
        grossWeight = new Corrected(right, by);
    }

    /** A number is so far beyond what a message carries that reckoning with it could take for ever. */
    public boolean isBeyondLimits() {
        return beyondLimits;
    }

    /** Says that the rule judged at least one datum. */
    public void judged(RuleId rule) {
        evaluated.add(rule);
    }

    public void skip(RuleId rule, SkipReason reason) {
        skips.computeIfAbsent(rule, r -> EnumSet.noneOf(SkipReason.class)).add(reason);
    }

    /** Skips the rule for every one of these documents that is missing; true when one is. */
    public boolean skipsWithout(RuleId rule, DocumentKind... needed) {
        boolean skipped = false;
        for (DocumentKind kind : needed) {
            if (documents.of(kind) == null) {
                skip(
                        rule,
                        switch (kind) {
                            case ORDER -> SkipReason.NO_ORDER;
                            case WAYBILL -> SkipReason.NO_WAYBILL;
                            case DECLARATION -> SkipReason.NO_DECLARATION;
                        });
                skipped = true;
            }
        }
        return skipped;
    }

    public List<Finding> findings() {
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(drafts.size());
        for (FindingDraft draft : drafts) {
            findings.add(draft.freeze(documents));
        }
        findings.sort(REPORT_ORDER);
        return findings;
    }

    public List<RuleId> evaluated() {
        return List.copyOf(evaluated);
    }

    public List<Skip> skipped() {
        List<Skip> skipped = new ArrayList<>(skips.size());
        skips.forEach((rule, reasons) -> reasons.forEach(reason -> skipped.add(new Skip(rule, reason))));
        return skipped;
    }

    /** An information that weighs nothing, whatever the profile says. */
    public FindingDraft inform(RuleId rule, String field, @Nullable Integer line) {
        return find(rule, field, line).severity(Severity.INFO);
    }
}
