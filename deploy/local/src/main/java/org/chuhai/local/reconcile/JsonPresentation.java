package org.chuhai.local.reconcile;

import java.io.PrintStream;
import java.util.List;
import org.chuhai.local.terminal.Terminal;
import org.chuhai.logistics.reconciliation.ReportJson;

/**
 * For machines: one report as it is, or many as one JSON object per line. What went wrong is said once more on {@code err},
 * where the person behind the machine looks.
 */
final class JsonPresentation implements Presentation {

    private final PrintStream out;
    private final PeoplePresentation forPeople;

    JsonPresentation(Terminal terminal) {
        this.out = terminal.out();
        this.forPeople = new PeoplePresentation(terminal);
    }

    @Override
    public void cannot(List<Problem> problems) {
        forPeople.complain(problems);
        line(OutcomeJson.of(problems));
    }

    @Override
    public void refused(Outcome.Unjudged refusal) {
        forPeople.complain(refusal.problems());
        line(OutcomeJson.of(refusal));
    }

    @Override
    public void only(Outcome outcome) {
        switch (outcome) {
            case Outcome.Judged judged -> line(ReportJson.indented(judged.report()));
            case Outcome.Unjudged unjudged -> cannot(unjudged.problems());
        }
    }

    @Override
    public void oneOfMany(Outcome outcome) {
        if (outcome instanceof Outcome.Unjudged unjudged) {
            forPeople.complain(unjudged.problems());
        }
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
