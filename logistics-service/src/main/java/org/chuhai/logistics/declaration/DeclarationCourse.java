package org.chuhai.logistics.declaration;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How far a submission has come: its receipts, taken in the order of customs' own time, lead from state to state. So it does not
 * matter in which order they arrive or how often, and a late one never undoes what came after it at customs.
 */
final class DeclarationCourse {

    private static final Comparator<Mark> BY_CUSTOMS_TIME =
            Comparator.comparing(Mark::at).thenComparing(Mark::meaning);

    private final DeclarationSteps steps;

    DeclarationCourse(DeclarationSteps steps) {
        this.steps = steps;
    }

    /** A receipt as far as it moves a declaration. */
    record Mark(ReceiptMeaning meaning, Instant at) {}

    /**
     * Where receipts have led.
     *
     * @param by the one that led there; null where none has moved it
     */
    record Arrival(DeclarationState state, @Nullable Mark by) {}

    DeclarationState reached(Collection<Mark> marks) {
        return arrival(marks).state();
    }

    Arrival arrival(Collection<Mark> marks) {
        return marks.stream()
                .sorted(BY_CUSTOMS_TIME)
                .reduce(new Arrival(DeclarationState.SUBMITTED, null), this::next, (_, last) -> last);
    }

    private Arrival next(Arrival arrival, Mark mark) {
        DeclarationState reached = steps.next(arrival.state(), mark.meaning());
        return reached == arrival.state() ? arrival : new Arrival(reached, mark);
    }
}
