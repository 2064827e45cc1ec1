package org.chuhai.local.reconcile;

import java.util.List;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.ThreeDocuments;

/** What became of one case. */
sealed interface Outcome {

    CaseKey key();

    /** It was judged. */
    record Judged(CaseKey key, ThreeDocuments documents, Report report) implements Outcome {}

    /** It could not be judged. */
    record Unjudged(CaseKey key, List<Problem> problems) implements Outcome {
        public Unjudged {
            problems = List.copyOf(problems);
        }
    }
}
