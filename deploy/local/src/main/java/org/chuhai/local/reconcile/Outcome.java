package org.chuhai.local.reconcile;

import java.util.List;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.Report;

/** What became of one case. */
sealed interface Outcome {

    CaseKey key();

    /** It was judged by this profile. */
    record Judged(CaseKey key, ExportDocuments documents, Profile profile, Report report) implements Outcome {}

    /** It could not be judged. */
    record Unjudged(CaseKey key, List<Problem> problems) implements Outcome {
        public Unjudged {
            problems = List.copyOf(problems);
        }
    }
}
