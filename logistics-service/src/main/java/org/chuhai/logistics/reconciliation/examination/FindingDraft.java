package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.Consequence;
import org.chuhai.logistics.reconciliation.Correction;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.HardRule;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Sides;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** A finding in the making: later rules add the followers that it explains to its consequences and its patch. */
public final class FindingDraft {

    private final RuleId rule;
    private final String field;
    private final @Nullable Integer line;
    private final Set<HardRule> basis = EnumSet.noneOf(HardRule.class);
    private final Set<Consequence> consequences = new LinkedHashSet<>();
    private final Map<DocumentKind, Map<String, PatchOperation>> patches = new EnumMap<>(DocumentKind.class);
    private Severity severity = Severity.BLOCK;
    private Cause cause = Cause.UNKNOWN;
    private Sides values = Sides.NONE;
    private Sides normalised = Sides.NONE;
    private Sides pointers = Sides.NONE;
    private @Nullable String delta;
    private @Nullable String tolerance;
    private @Nullable Text text;
    private boolean accepted;
    private @Nullable Text remark;

    FindingDraft(RuleId rule, String field, @Nullable Integer line) {
        this.rule = rule;
        this.field = field;
        this.line = line;
    }

    public FindingDraft severity(Severity newSeverity) {
        severity = newSeverity;
        return this;
    }

    /** A finding that is milder than its rule by nature; a profile may make it milder still. */
    public FindingDraft atMost(Severity most) {
        severity = severity.compareTo(most) < 0 ? most : severity;
        return this;
    }

    public FindingDraft cause(Cause newCause) {
        cause = newCause;
        return this;
    }

    public FindingDraft basis(HardRule hardRule) {
        basis.add(hardRule);
        return this;
    }

    public FindingDraft value(Datum datum) {
        values = values.with(datum.document(), datum.raw());
        normalised = normalised.with(datum.document(), datum.normal());
        pointers = pointers.with(datum.document(), datum.pointer());
        return this;
    }

    public FindingDraft delta(BigDecimal right, BigDecimal other) {
        BigDecimal difference = other.subtract(right);
        delta = difference.signum() == 0 ? "0" : difference.toPlainString();
        return this;
    }

    /** The difference is allowed: it stays visible, and neither it nor what follows from it is corrected. */
    public FindingDraft accept(String stated) {
        severity = Severity.INFO;
        tolerance = stated;
        accepted = true;
        return this;
    }

    public void tolerance(String stated) {
        tolerance = stated;
    }

    public FindingDraft text(String zh, String en) {
        text = new Text(zh, en);
        return this;
    }

    /** A sentence behind the text; null adds nothing. */
    public void remark(@Nullable Text sentence) {
        remark = sentence == null ? remark : sentence;
    }

    /** The cause as a sentence carries it, in brackets; empty for none. */
    public Text why() {
        return Wording.why(cause);
    }

    /** A difference that this finding explains; the finding itself is never its own consequence. */
    public FindingDraft explains(RuleId followingRule, String followingField) {
        if (followingRule != rule || !followingField.equals(field)) {
            consequences.add(new Consequence(followingRule, followingField));
        }
        return this;
    }

    /** Adds to the patch of a document; the first operation at a path stays. */
    public FindingDraft correct(DocumentKind document, PatchOperation operation) {
        if (!accepted) {
            patches.computeIfAbsent(document, d -> new LinkedHashMap<>())
                    .putIfAbsent(
                            "add".equals(operation.op()) ? operation.path() + operation : operation.path(), operation);
        }
        return this;
    }

    /** For a finding of which nobody can say what would be right. */
    public FindingDraft withoutCorrection() {
        patches.clear();
        return this;
    }

    public boolean corrects(DocumentKind document) {
        return patches.containsKey(document);
    }

    Finding freeze(ThreeDocuments documents) {
        Text sentence = text == null ? Wording.differs(field, line, values, delta, cause) : text;
        sentence = remark == null ? sentence : sentence.followedBy(remark);
        List<Correction> corrections = new ArrayList<>(patches.size());
        for (Map.Entry<DocumentKind, Map<String, PatchOperation>> patch : patches.entrySet()) {
            DocumentKind document = patch.getKey();
            Presented<?> presented = documents.of(document);
            if (presented != null) {
                Text obstacle = Patches.obstacle(document, patch.getValue().values(), declaration(documents));
                if (obstacle == null) {
                    corrections.add(correction(document, presented, documents));
                } else {
                    sentence = sentence.followedBy(obstacle);
                }
            }
        }
        return new Finding(
                rule,
                List.copyOf(basis),
                severity,
                field,
                line,
                values,
                normalised,
                pointers,
                Sides.NONE,
                delta,
                tolerance,
                cause,
                sentence,
                List.copyOf(consequences),
                corrections);
    }

    private Correction correction(DocumentKind document, Presented<?> presented, ThreeDocuments documents) {
        List<PatchOperation> patch =
                Patches.inSequence(patches.getOrDefault(document, Map.of()).values(), document, declaration(documents));
        return new Correction(
                document,
                null,
                presented.revision(),
                ActOfChange.kind(presented.state(), patch),
                patch,
                ActOfChange.first(document, patch, documents.declaration()));
    }

    private static @Nullable Declaration declaration(ThreeDocuments documents) {
        return documents.declaration() == null ? null : documents.declaration().document();
    }
}
