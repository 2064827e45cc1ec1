package org.chuhai.logistics.exportcase;

import java.util.Locale;
import org.chuhai.logistics.reconciliation.Verdict;

/** Told whenever documents were examined, in the transaction that writes down what came of it if there is one. */
record Reconciled(Kind kind, Verdict verdict) {

    /** Whose documents they were. */
    enum Kind {
        CASE,
        DRY_RUN;

        /** As metrics call it. */
        String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
