package org.chuhai.logistics.reconciliation.examination;

import java.util.List;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.jspecify.annotations.Nullable;

/** Compares one key over the documents that carry it. */
public final class KeyComparison {

    private final Examination examination;
    private final RuleId rule;

    public KeyComparison(Examination examination, RuleId rule) {
        this.examination = examination;
        this.rule = rule;
    }

    /**
     * Notes what differs.
     *
     * @param data the values that there are, the authority's first; one value alone is not compared
     * @return the draft when the key really differs, null when it agrees or only its writing differs
     */
    public @Nullable FindingDraft compare(String field, @Nullable Integer line, List<Datum> data) {
        if (data.size() < 2) {
            return null;
        }
        examination.judged(rule);
        Datum right = data.getFirst();
        boolean agrees = true;
        boolean sameWriting = true;
        for (Datum datum : data) {
            agrees &= datum.normal().equals(right.normal());
            sameWriting &= datum.raw().equals(right.raw());
        }
        if (agrees) {
            if (!sameWriting) {
                onlyWritten(field, line, data);
            }
            return null;
        }
        FindingDraft draft = examination.find(rule, field, line);
        for (Datum datum : data) {
            draft.value(datum);
            if (!datum.normal().equals(right.normal())) {
                draft.cause(TextCause.of(right.normal(), datum.normal()));
            }
            if (!datum.raw().equals(right.normal())) {
                draft.correct(datum.document(), PatchOperation.replace(datum.pointer(), right.normal()));
            }
        }
        return draft;
    }

    private void onlyWritten(String field, @Nullable Integer line, List<Datum> data) {
        FindingDraft draft = examination.inform(rule, field, line).cause(Cause.WHITESPACE_OR_WIDTH);
        for (Datum datum : data) {
            draft.value(datum);
            if (!datum.raw().equals(datum.normal())) {
                draft.correct(datum.document(), PatchOperation.replace(datum.pointer(), datum.normal()));
            }
        }
    }
}
