package org.chuhai.local.reconcile;

import java.io.PrintStream;
import java.util.List;
import org.chuhai.logistics.reconciliation.ReportJson;

/** For machines: one report as it is, or many as one JSON object per line. */
final class JsonPresentation implements Presentation {

    private final PrintStream out;

    JsonPresentation(PrintStream out) {
        this.out = out;
    }

    @Override
    public void cannot(List<Problem> problems) {
        line(OutcomeJson.of(problems));
    }

    @Override
    public void refused(Outcome.Unjudged refusal) {
        line(OutcomeJson.of(refusal));
    }

    @Override
    public void only(Outcome outcome) {
        switch (outcome) {
            case Outcome.Judged judged -> line(ReportJson.indented(judged.report()));
            case Outcome.Unjudged unjudged -> line(OutcomeJson.of(unjudged.problems()));
        }
    }

    @Override
    public void oneOfMany(Outcome outcome) {
        line(OutcomeJson.of(outcome));
    }

    @Override
    public void end(Tally tally) {
        // The lines say everything; a summary among them would be one more thing to tell apart.
    }

    /** Line feeds on every platform, so that equal input gives equal bytes. */
    private void line(String json) {
        out.print(json);
        out.print('\n');
    }
}
