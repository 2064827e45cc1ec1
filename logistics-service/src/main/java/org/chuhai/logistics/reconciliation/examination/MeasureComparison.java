package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.HardRule;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Sides;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Compares one number of the head over the documents that state it; it must be positive. */
public final class MeasureComparison {

    /** Tells the cause from the right number and the other one. */
    @FunctionalInterface
    public interface CauseOf {
        Cause tell(BigDecimal right, BigDecimal other);
    }

    private final Examination examination;
    private final RuleId rule;
    private final String field;
    private final CauseOf causeOf;
    private final Map<DocumentKind, Object> writtenAs = new EnumMap<>(DocumentKind.class);
    private @Nullable HardRule zeroBreaks;
    private BigDecimal least = BigDecimal.ZERO;

    public MeasureComparison(Examination examination, RuleId rule, String field, CauseOf causeOf) {
        this.examination = examination;
        this.rule = rule;
        this.field = field;
        this.causeOf = causeOf;
    }

    /** Names the hard rule that a zero breaks besides the row. */
    public MeasureComparison zeroBreaks(HardRule hardRule) {
        zeroBreaks = hardRule;
        return this;
    }

    /** Less than this cannot be right where one document alone says it and another says more. */
    public MeasureComparison atLeast(BigDecimal value) {
        least = value;
        return this;
    }

    /** Says that this document has to write the right number in its own way. */
    public void writtenAs(DocumentKind document, Object json) {
        writtenAs.put(document, json);
    }

    /**
     * Notes what differs.
     *
     * @param measures the authority's first
     * @return what is right after correction; null when nothing has to be corrected
     */
    public Examination.@Nullable Corrected compare(List<Measure> measures) {
        if (measures.size() < 2) {
            return null;
        }
        examination.judged(rule);
        Measure right = measures.getFirst();
        Measure other = null;
        for (Measure measure : measures) {
            if (!Normal.same(measure.value(), right.value())) {
                other = measure;
                break;
            }
        }
        if (other == null) {
            if (right.value().signum() == 0) {
                nothing(measures);
            }
            return null;
        }
        if (right.value().signum() == 0 || (isImpossible(right) && !isImpossible(other) && isAlone(right, measures))) {
            // A zero is never right; the first document that counted or weighed is believed instead.
            Measure impossible = right;
            right = other;
            other = impossible;
        }
        FindingDraft draft = examination
                .find(rule, field, null)
                .cause(causeOf.tell(right.value(), other.value()))
                .delta(right.value(), other.value());
        boolean tolerated = tolerate(draft, measures, right);
        for (Measure measure : measures) {
            draft.value(measure.datum());
            basis(draft, measure);
            if (!tolerated && !Normal.same(measure.value(), right.value())) {
                draft.correct(
                        measure.document(),
                        PatchOperation.replace(
                                measure.pointer(), writtenAs.getOrDefault(measure.document(), right.json())));
            }
        }
        return tolerated ? null : new Examination.Corrected(right.value(), draft);
    }

    private boolean isImpossible(Measure measure) {
        return measure.value().signum() == 0 || measure.value().compareTo(least) < 0;
    }

    private static boolean isAlone(Measure measure, List<Measure> measures) {
        return measures.stream()
                        .filter(other -> Normal.same(other.value(), measure.value()))
                        .count()
                == 1;
    }

    private boolean tolerate(FindingDraft draft, List<Measure> measures, Measure right) {
        Tolerance tolerance = examination.reference().profile().tolerance(field);
        if (tolerance == null) {
            return false;
        }
        draft.tolerance(tolerance.stated());
        boolean all = measures.stream()
                .allMatch(measure -> measure.value().signum() > 0 && tolerance.covers(right.value(), measure.value()));
        if (all) {
            draft.severity(Severity.INFO);
        }
        return all;
    }

    private void nothing(List<Measure> measures) {
        FindingDraft draft = examination.find(rule, field, null);
        Sides stated = Sides.NONE;
        for (Measure measure : measures) {
            draft.value(measure.datum());
            basis(draft, measure);
            stated = stated.with(measure.document(), measure.datum().raw());
        }
        Text name = Wording.field(field);
        Text values = Wording.stated(stated);
        draft.text(
                name.zh() + "必须大于 0：" + values.zh() + "。",
                Wording.capitalised(name.en()) + " must be more than 0: " + values.en() + ".");
    }

    private void basis(FindingDraft draft, Measure measure) {
        if (zeroBreaks != null && measure.value().signum() == 0) {
            draft.basis(zeroBreaks);
        }
    }
}
