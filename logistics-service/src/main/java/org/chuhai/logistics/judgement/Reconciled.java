package org.chuhai.logistics.judgement;

import java.util.Locale;
import org.chuhai.logistics.reconciliation.Verdict;

/** Told whenever documents were examined, in the transaction that writes down what came of it if there is one. */
public record Reconciled(Kind kind, Verdict verdict) {

    /** Whose documents they were. */
    public enum Kind {
        CASE,
        DRY_RUN;

        /** As metrics call it. */
        String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
