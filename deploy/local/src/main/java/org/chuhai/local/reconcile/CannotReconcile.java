package org.chuhai.local.reconcile;

import java.util.List;
import org.chuhai.platform.language.Text;

/** There is nothing to judge, for reasons that the user can remove. */
final class CannotReconcile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    CannotReconcile(List<Problem> problems) {
        super(problems.getFirst().text().en());
        this.problems = List.copyOf(problems);
    }

    CannotReconcile(Problem problem) {
        this(List.of(problem));
    }

    static CannotReconcile usage(String zh, String en) {
        return new CannotReconcile(Problem.of(null, Problem.Rule.USAGE, new Text(zh, en)));
    }

    List<Problem> problems() {
        return problems;
    }
}
